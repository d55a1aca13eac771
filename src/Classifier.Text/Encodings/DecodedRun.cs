namespace Classifier.Text.Encodings;

/// <summary>A run of the text after a decoder: its characters, and where each came from. Reused from run to run.</summary>
internal sealed class DecodedRun
{
    private char[] _characters = new char[256];
    private int[] _starts = new int[257];

    public int Length { get; private set; }

    public ReadOnlySpan<char> Characters => _characters.AsSpan(0, Length);

    public char this[int index]
    {
        get => _characters[index];
        set => _characters[index] = value;
    }

    /// <summary>Where the character at <paramref name="index"/> starts in the text; the run's end for the index after the last.</summary>
    public int StartOf(int index) => _starts[index];

    public void Clear(int start) => (Length, _starts[0]) = (0, start);

    /// <summary>Adds a character that came from the text up to <paramref name="end"/>, from where the one before it ended.</summary>
    public void Add(char c, int end)
    {
        if (Length == _characters.Length)
        {
            Array.Resize(ref _characters, Length * 2);
            Array.Resize(ref _starts, Length * 2 + 1);
        }
        _characters[Length++] = c;
        _starts[Length] = end;
    }

    /// <summary>Whether the character at <paramref name="index"/> is not simply copied.</summary>
    public bool IsConverted(int index, ReadOnlySpan<char> text) =>
        _starts[index + 1] - _starts[index] != 1 || text[_starts[index]] != _characters[index];

    /// <summary>The letters at the end, at most as many as a syllable has, one more when there are more.</summary>
    public ReadOnlySpan<char> LastWord()
    {
        var start = Length;
        while (start > 0 && Length - start <= VietnameseSyllable.MaximumLength && char.IsLetter(_characters[start - 1]))
            start--;
        return _characters.AsSpan(start, Length - start);
    }
}
