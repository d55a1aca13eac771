namespace Classifier.Training.Data.Checks;

/// <summary>The sorts of faults in training data; <see cref="DataFaultKinds"/> says which of them stop a training.</summary>
internal enum DataFaultKind
{
    /// <summary>A file, a line or a field that cannot be read.</summary>
    Unreadable,

    /// <summary>An id that stands twice, or holds a tab or a line break.</summary>
    BadId,

    /// <summary>A document without text.</summary>
    EmptyText,

    /// <summary>A document without a label of any head.</summary>
    MissingLabel,

    /// <summary>A label that the recipe does not have.</summary>
    UnknownLabel,

    /// <summary>A label with fewer documents than the recipe has folds.</summary>
    SmallClass,

    /// <summary>One text, to the letter, with two labels.</summary>
    ConflictingTexts,

    /// <summary>One text, to the letter, more than once.</summary>
    RepeatedText,

    /// <summary>Near-duplicates with two labels.</summary>
    ConflictingNearDuplicates,

    /// <summary>A document without a label of some head.</summary>
    PartlyLabelled,

    /// <summary>A text with U+FFFD, which careless programs leave where they could not read a character.</summary>
    LostCharacters,

    /// <summary>A text that had to be converted from TCVN3, VNI or doubled UTF-8.</summary>
    LegacyEncoding,
}
