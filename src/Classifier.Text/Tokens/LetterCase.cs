namespace Classifier.Text.Tokens;

/// <summary>How the letters of a token are cased. Letters of scripts without case count for nothing.</summary>
public enum LetterCase : byte
{
    /// <summary>Every cased letter is lower case: <c>nhân</c>.</summary>
    Lower,

    /// <summary>The first cased letter is upper case and at least one follows, all lower case: <c>Nhân</c>.</summary>
    Capitalised,

    /// <summary>Every cased letter is upper case: <c>NHÂN</c>, and a letter alone such as <c>Ở</c>.</summary>
    Upper,

    /// <summary>Anything else with cased letters: <c>TPhố</c>, <c>nĐ</c>.</summary>
    Mixed,

    /// <summary>No cased letter: numbers, and scripts without case.</summary>
    None,
}
