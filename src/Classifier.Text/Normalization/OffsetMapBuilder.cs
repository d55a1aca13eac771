namespace Classifier.Text.Normalization;

/// <summary>Collects an <see cref="OffsetMap"/> while the normalised text is written.</summary>
internal sealed class OffsetMapBuilder : IDisposable
{
    private readonly PooledList<OffsetRun> _runs = new(64);
    private OffsetRun _open;
    private int _length;

    // Where the next code unit must start for the open run to go on; -1 when it cannot.
    private int _inStep = -1;

    /// <summary>One code unit was written for <c>[start, end)</c> of the original.</summary>
    public void Append(int start, int end)
    {
        Open(start);
        _length++;
        _open = _open with { End = end };
        _inStep = end == start + 1 ? end : -1;
    }

    /// <summary>Code units were written for as many of the original.</summary>
    public void AppendInStep(int start, int count)
    {
        Open(start);
        _length += count;
        _inStep = start + count;
        _open = _open with { End = _inStep };
    }

    /// <summary>The code unit written last also covers the original up to <paramref name="end"/>.</summary>
    public void Extend(int end)
    {
        _open = _open with { End = end };
        _inStep = -1;
    }

    public OffsetMap Build()
    {
        if (_length > 0)
            _runs.Add(_open);
        return new OffsetMap(_runs.ToArray(), _length);
    }

    public void Dispose() => _runs.Dispose();

    // Goes on with the open run, or closes it and opens one that the caller ends.
    private void Open(int start)
    {
        if (start == _inStep)
            return;
        if (_length > 0)
            _runs.Add(_open);
        _open = new OffsetRun(_length, start, start);
    }
}
