namespace Classifier.Modeling.Hosting;

/// <summary>A head to be hosted.</summary>
/// <param name="Name">Its id, such as <c>topic</c>.</param>
/// <param name="Section">Where its settings are, such as <c>Model:Heads:topic</c>; messages begin the names of settings with it.</param>
/// <param name="Settings">How it is hosted.</param>
public sealed record ZipHead(string Name, string Section, ZipHeadSettings Settings)
{
    /// <summary>The id of a head that was given none.</summary>
    public const string DefaultName = "label";

    /// <summary>How the name of a model file ends.</summary>
    public const string Extension = ".zip";

    /// <summary>Whether a path names a model file, and not a bundle's folder.</summary>
    public static bool IsZip(string? path) => path is not null && path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);
}
