namespace Classifier.Training.Data.Checks;

/// <summary>What is said of each sort of fault, and whether it stops a training.</summary>
internal static class DataFaultKinds
{
    private static readonly Dictionary<DataFaultKind, (string Name, string Plural, bool Stops)> Table = new()
    {
        [DataFaultKind.Unreadable] = ("unreadable", "unreadable places", true),
        [DataFaultKind.BadId] = ("bad-id", "ids that stand twice or are none", true),
        [DataFaultKind.EmptyText] = ("empty-text", "empty texts", true),
        [DataFaultKind.MissingLabel] = ("missing-label", "documents without any label", true),
        [DataFaultKind.UnknownLabel] = ("unknown-label", "unknown labels", true),
        [DataFaultKind.SmallClass] = ("small-class", "labels with fewer documents than folds", true),
        [DataFaultKind.ConflictingTexts] = ("conflicting-texts", "texts with two labels", true),
        [DataFaultKind.RepeatedText] = ("repeated-text", "texts that stand more than once", false),
        [DataFaultKind.ConflictingNearDuplicates] = ("conflicting-near-duplicates", "groups of near-duplicates with two labels", false),
        [DataFaultKind.PartlyLabelled] = ("partly-labelled", "documents without a label of some head", false),
        [DataFaultKind.LostCharacters] = ("lost-characters", "texts with characters that a program lost", false),
        [DataFaultKind.LegacyEncoding] = ("legacy-encoding", "texts converted from a legacy encoding", false),
    };

    /// <summary>Those that stop a training unless they are accepted; it can do without the documents, or with the doubt.</summary>
    public static IReadOnlyList<DataFaultKind> Acceptable { get; } = [DataFaultKind.MissingLabel, DataFaultKind.ConflictingTexts];

    /// <summary>Its name on the command line and in JSON.</summary>
    public static string NameOf(DataFaultKind kind) => Table[kind].Name;

    /// <summary>What many of them are.</summary>
    public static string PluralOf(DataFaultKind kind) => Table[kind].Plural;

    /// <summary>Whether it stops a training; otherwise it is a warning.</summary>
    public static bool Stops(DataFaultKind kind) => Table[kind].Stops;
}
