namespace Classifier.Text.Normalization;

/// <summary>White space read but not written yet, invisible characters inside it included.</summary>
internal struct WhitespaceRun
{
    private char _first;
    private bool _hasLineBreak;

    /// <summary>Where it starts in the original.</summary>
    public int Start { get; private set; }

    /// <summary>Where it ends in the original.</summary>
    public int End { get; private set; }

    public readonly bool IsEmpty => End == 0;

    /// <summary>What is written for it: a line feed when any line ends in it, otherwise a space.</summary>
    public readonly char Replacement => _hasLineBreak ? '\n' : ' ';

    /// <summary>Whether the replacement differs from what was read.</summary>
    public readonly bool IsChanged => End - Start > 1 || _first != Replacement;

    public void Add(char c, int index, bool isLineBreak)
    {
        if (IsEmpty)
            (_first, Start) = (c, index);
        End = index + 1;
        _hasLineBreak |= isLineBreak;
    }
}
