namespace Classifier.Text.Normalization;

/// <summary>
/// What the text passes need to know about a character. Those up to <see cref="Digit"/> are kept one for one.
/// </summary>
internal enum CharacterClass : byte
{
    /// <summary>Kept as it is, part of no token: punctuation, symbols, unassigned and private characters.</summary>
    Other,

    /// <summary>A letter of a script without case.</summary>
    UncasedLetter,

    /// <summary>An upper or title case letter.</summary>
    UpperLetter,

    /// <summary>A lower case letter.</summary>
    LowerLetter,

    /// <summary>A decimal digit of any script.</summary>
    Digit,

    /// <summary>A combining mark.</summary>
    Mark,

    /// <summary>White space within a line.</summary>
    Space,

    /// <summary>White space that ends a line.</summary>
    LineBreak,

    /// <summary>Does not show; dropped.</summary>
    Invisible,

    /// <summary>Replaced by another character, see <see cref="Substitutions"/>.</summary>
    Substituted,

    /// <summary>Half of a supplementary character.</summary>
    Surrogate,
}
