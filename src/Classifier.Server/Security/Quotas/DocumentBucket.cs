namespace Classifier.Server.Security.Quotas;

/// <summary>A token bucket: a minute's documents at once at most, and then as many as flow in.</summary>
/// <param name="documentsPerMinute">1 or more.</param>
/// <param name="time">The clock.</param>
internal sealed class DocumentBucket(int documentsPerMinute, TimeProvider time)
{
    private readonly Lock _counting = new();
    private double _left = documentsPerMinute;
    private long _at = time.GetTimestamp();

    /// <summary>Whether nothing was taken lately, so that a new one would be the same.</summary>
    public bool IsFull
    {
        get
        {
            lock (_counting)
            {
                Fill();
                return _left >= documentsPerMinute;
            }
        }
    }

    /// <summary>Takes a document.</summary>
    /// <returns>Zero when there was one; else how long until there is, and nothing is taken.</returns>
    public TimeSpan Take()
    {
        lock (_counting)
        {
            Fill();
            if (_left < 1)
                return TimeSpan.FromMinutes((1 - _left) / documentsPerMinute);
            _left--;
            return TimeSpan.Zero;
        }
    }

    private void Fill()
    {
        var now = time.GetTimestamp();
        _left = Math.Min(documentsPerMinute, _left + (time.GetElapsedTime(_at, now).TotalMinutes * documentsPerMinute));
        _at = now;
    }
}
