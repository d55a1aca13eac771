namespace Classifier.Server.Security.Tokens;

/// <summary>
/// An issuer's keys from its URL: fetched again after ten minutes, and when a token names a key that is not among them, at most every 30 seconds whoever asks.
/// When they cannot be had, those that were fetched before stay in force.
/// </summary>
internal sealed class FetchedSigningKeys(Uri url, Func<CancellationToken, Task<string>> fetch, TimeProvider time, ILogger log) : IDisposable
{
    /// <summary>How old they may get.</summary>
    public static readonly TimeSpan Age = TimeSpan.FromMinutes(10);

    /// <summary>How soon after a fetch the next may come.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim _fetching = new(1);
    private SigningKeys? _keys;
    private long? _fetched;

    /// <summary>The keys, in which that one should be.</summary>
    /// <param name="kid">The key that a token names.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>Null when there never were any.</returns>
    public async ValueTask<SigningKeys?> FindAsync(string kid, CancellationToken cancellation)
    {
        if (IsGood(kid))
            return _keys;
        await _fetching.WaitAsync(cancellation);
        try
        {
            if (!IsGood(kid) && !IsYounger(Pause))
            {
                _fetched = time.GetTimestamp();
                _keys = SigningKeys.Parse(await fetch(cancellation), url.ToString());
            }
        }
        catch (Exception fault) when (fault is HttpRequestException or UnusableFileException or IOException or OperationCanceledException
            && !cancellation.IsCancellationRequested)
        {
            log.SigningKeysNotFetched(url, fault.GetType().Name);
        }
        finally
        {
            _fetching.Release();
        }
        return _keys;
    }

    public void Dispose() => _fetching.Dispose();

    private bool IsGood(string kid) => _keys?.Has(kid) is true && IsYounger(Age);

    private bool IsYounger(TimeSpan age) => _fetched is { } at && time.GetElapsedTime(at) < age;
}
