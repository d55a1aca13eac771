namespace Classifier.MLNet.Scoring;

/// <summary>Rows that nobody uses at the moment, a few per processor. More than that are left to the garbage collector.</summary>
internal sealed class RowPool
{
    private readonly ScoringRow?[] _free = new ScoringRow?[Environment.ProcessorCount * 2];

    /// <summary>A free row, or null.</summary>
    public ScoringRow? Rent()
    {
        for (var i = 0; i < _free.Length; i++)
            if (_free[i] is not null && Interlocked.Exchange(ref _free[i], null) is { } row)
                return row;
        return null;
    }

    public void Return(ScoringRow row)
    {
        for (var i = 0; i < _free.Length; i++)
            if (_free[i] is null && Interlocked.CompareExchange(ref _free[i], row, null) is null)
                return;
    }
}
