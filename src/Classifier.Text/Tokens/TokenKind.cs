namespace Classifier.Text.Tokens;

/// <summary>What a token is made of.</summary>
public enum TokenKind : byte
{
    /// <summary>A run of letters of any script with their combining marks; in Vietnamese, one syllable.</summary>
    Syllable,

    /// <summary>
    /// A run of decimal digits, with single <c>.</c> <c>,</c> <c>/</c> <c>-</c> kept where digits stand on both sides:
    /// <c>25/4/2023</c>, <c>1.500</c>, <c>35</c>.
    /// </summary>
    Number,
}
