namespace Classifier.MLNet.Scoring;

/// <summary>A text, or a vector of texts: stretches of one run of characters. A scalar is one stretch.</summary>
internal sealed class TextBuffer : ColumnBuffer
{
    /// <summary>What <see cref="Pieces"/> are stretches of; another buffer's characters, or <see cref="Own"/>.</summary>
    public ReadOnlyMemory<char> Characters { get; set; }

    /// <summary>The texts, in order.</summary>
    public GrowingArray<TextPiece> Pieces { get; } = new();

    /// <summary>Room for characters of one's own, kept from row to row.</summary>
    public GrowingArray<char> Own { get; } = new();

    /// <summary>One of the texts.</summary>
    public static ReadOnlySpan<char> Text(ReadOnlySpan<char> characters, TextPiece piece) => characters.Slice(piece.Start, piece.Length);

    /// <summary>Makes the buffer hold one text.</summary>
    public void SetScalar(ReadOnlyMemory<char> text)
    {
        Characters = text;
        Pieces.Clear();
        Pieces.Add(new TextPiece(0, text.Length));
    }

    /// <summary>Makes the buffer hold copies of several texts.</summary>
    public void SetVector(IEnumerable<string> texts)
    {
        Clear();
        foreach (var text in texts)
            Append(text);
    }

    /// <summary>Makes the buffer hold a vector of no texts, to append to.</summary>
    public void Clear()
    {
        Characters = default;
        Pieces.Clear();
        Own.Clear();
    }

    /// <summary>Adds a copy of a text to a vector of copies.</summary>
    public void Append(ReadOnlySpan<char> text)
    {
        Pieces.Add(new TextPiece(Own.Count, text.Length));
        text.CopyTo(Own.Resize(Own.Count + text.Length)[^text.Length..]);
        Characters = Own.Memory;
    }
}

/// <summary>A stretch of characters.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="Length">How many.</param>
internal readonly record struct TextPiece(int Start, int Length);
