namespace Classifier.Keys;

/// <summary>What a caller may do. A right brings no other with it.</summary>
public static class Rights
{
    /// <summary>Ask for labels, the model's description, and the server's reflection.</summary>
    public const string Classify = "classify";

    /// <summary>Send corrections of labels.</summary>
    public const string Feedback = "feedback";

    /// <summary>Load, promote and roll back models.</summary>
    public const string Admin = "admin";

    /// <summary>Read the server's metrics.</summary>
    public const string Metrics = "metrics";

    /// <summary>All there are.</summary>
    public static IReadOnlyList<string> All { get; } = [Classify, Feedback, Admin, Metrics];
}
