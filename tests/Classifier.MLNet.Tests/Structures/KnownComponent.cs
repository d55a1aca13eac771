namespace Classifier.MLNet.Tests.Structures;

/// <summary>A kind of component: how its envelope names it and what its block holds.</summary>
internal sealed record KnownComponent(string Signature, uint Written, uint Readable, string Loader, string Assembly, Role Role, Func<Component, Facts> Layout)
{
    public string Alternative { get; init; } = "";

    /// <summary>A text for people that may be beside it.</summary>
    public string? SideText { get; init; }
}
