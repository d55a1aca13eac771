namespace Classifier.Training.Weak;

/// <summary>A file whose documents carry some field that hints at a label: a noisy rule, a section, a kind.</summary>
public sealed record WeakSource
{
    /// <summary>The file's name before its first dot.</summary>
    public string File { get; init; } = "";

    /// <summary>The fields that together make a document's group; at least one.</summary>
    public IReadOnlyList<string> Fields { get; init; } = [];

    /// <summary>The head they hint at.</summary>
    public string Head { get; init; } = "";

    /// <summary>What an unread document weighs beside a read one: above 0.</summary>
    public double Weight { get; init; }

    /// <summary>A group with fewer read documents is left out, since its labels are not known: 1 or more, default 30.</summary>
    public int LeastRead { get; init; } = 30;

    /// <summary>A group whose commonest label has a smaller share is left out, since it says too little: 0 to 1, default 0.6.</summary>
    public double LeastShare { get; init; } = 0.6;

    /// <summary>At most so many unread documents of a group, in the order of their ids: 1 or more, default all.</summary>
    public int MaximumPerGroup { get; init; } = int.MaxValue;
}
