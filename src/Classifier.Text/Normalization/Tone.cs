namespace Classifier.Text.Normalization;

/// <summary>The tone marks of Vietnamese, in the column order of <see cref="VietnameseVowels"/>.</summary>
internal enum Tone : byte
{
    /// <summary>No mark: ngang.</summary>
    None,

    /// <summary>Huyền, U+0300.</summary>
    Grave,

    /// <summary>Hỏi, U+0309.</summary>
    Hook,

    /// <summary>Ngã, U+0303.</summary>
    Tilde,

    /// <summary>Sắc, U+0301.</summary>
    Acute,

    /// <summary>Nặng, U+0323.</summary>
    Dot,
}
