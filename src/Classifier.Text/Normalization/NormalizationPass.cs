namespace Classifier.Text.Normalization;

/// <summary>
/// One walk over the original that writes the normalised text, all but the placing of tone marks. The rules are listed on
/// <see cref="NormalizedText"/>. Work is constant per code unit, and the output is never longer than the input.
/// </summary>
internal ref struct NormalizationPass(ReadOnlySpan<char> original, Span<char> output, OffsetMapBuilder offsets)
{
    /// <summary>Marks kept on one character beyond those that join it.</summary>
    public const int ExtraMarks = 4;

    private const int CancellationStride = 1 << 16;
    private const int NoBase = -1;

    private readonly ReadOnlySpan<char> _original = original;
    private readonly Span<char> _output = output;
    private readonly OffsetMapBuilder _offsets = offsets;
    private WhitespaceRun _whitespace;

    // The character that marks join, and how many stand after it on their own.
    private int _base = NoBase;
    private int _extraMarks;

    /// <summary>Code units written so far.</summary>
    public int Length { get; private set; }

    public NormalizationChanges Changes { get; private set; }

    public void Run(CancellationToken cancellation)
    {
        for (var i = 0; i < _original.Length;)
        {
            cancellation.ThrowIfCancellationRequested();
            // Plain text is copied stretch by stretch; one stride is the longest between two looks at the token.
            var end = CharacterClasses.SkipPlain(_original[..Math.Min(_original.Length, i + CancellationStride)], i);
            if (end > i)
                Copy(i, end - i);
            else
                end += Read(i);
            i = end;
        }
        if (!_whitespace.IsEmpty)
            Changes |= NormalizationChanges.WhitespaceCollapsed;
    }

    private int Read(int i)
    {
        var value = CharacterClasses.At(_original, i, out var length);
        switch (value)
        {
            case CharacterClass.Space or CharacterClass.LineBreak:
                _whitespace.Add(_original[i], i, isLineBreak: value == CharacterClass.LineBreak);
                break;
            case CharacterClass.Invisible:
                Changes |= NormalizationChanges.InvisibleRemoved;
                break;
            case CharacterClass.Mark:
                ReadMark(i, length);
                break;
            case CharacterClass.Substituted:
                Changes |= Substitutions.ChangeOf(_original[i]);
                WriteBase(Substitutions.Of(_original[i]), i);
                break;
            case CharacterClass.Surrogate:
                Changes |= NormalizationChanges.InvalidReplaced;
                WriteBase('\uFFFD', i);
                break;
            default:
                Copy(i, length);
                break;
        }
        return length;
    }

    private void Copy(int start, int count)
    {
        WriteWhitespace();
        _original.Slice(start, count).CopyTo(_output[Length..]);
        _offsets.AppendInStep(start, count);
        Length += count;
        (_base, _extraMarks) = (Length - 1, 0);
    }

    private void ReadMark(int i, int length)
    {
        WriteWhitespace();
        var mark = _original[i];
        if (_base != NoBase && Composition.Join(_output[_base], mark, adjacent: _extraMarks == 0) is var joined && joined != _output[_base])
        {
            Changes |= NormalizationChanges.Recomposed;
            _output[_base] = joined;
            _offsets.Extend(i + length);
        }
        else if (_extraMarks == ExtraMarks)
        {
            Changes |= NormalizationChanges.MarksDropped;
            _offsets.Extend(i + length);
        }
        else
        {
            _extraMarks++;
            _original.Slice(i, length).CopyTo(_output[Length..]);
            _offsets.AppendInStep(i, length);
            Length += length;
        }
    }

    private void WriteBase(char c, int i)
    {
        WriteWhitespace();
        (_base, _extraMarks) = (Length, 0);
        Write(c, i, i + 1);
    }

    private void WriteWhitespace()
    {
        if (_whitespace.IsEmpty)
            return;
        if (Length == 0 || _whitespace.IsChanged)
            Changes |= NormalizationChanges.WhitespaceCollapsed;
        if (Length > 0)
            Write(_whitespace.Replacement, _whitespace.Start, _whitespace.End);
        (_base, _extraMarks, _whitespace) = (NoBase, 0, default);
    }

    private void Write(char c, int start, int end)
    {
        _output[Length++] = c;
        _offsets.Append(start, end);
    }
}
