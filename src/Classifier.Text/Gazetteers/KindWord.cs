namespace Classifier.Text.Gazetteers;

/// <summary>A word that tells the kind of the unit named after it.</summary>
/// <param name="Kinds">The kinds it tells, a set of <see cref="UnitKinds"/>.</param>
/// <param name="Form">How it stands with the name.</param>
internal readonly record struct KindWord(int Kinds, KindWordForm Form);

/// <summary>How a kind's word stands with the name after it.</summary>
internal enum KindWordForm : byte
{
    /// <summary>A word, or an abbreviation that nothing else is written as: part of the mention.</summary>
    Word,

    /// <summary>Letters that mean a kind only before a full stop, joined to a number, or, when there are two or more, in capitals.</summary>
    Abbreviation,

    /// <summary>A body whose name tells the kind of its unit, such as <c>Huyện ủy</c>: not part of the mention.</summary>
    Body,
}
