namespace Classifier.Server.Security.Quotas;

/// <summary>A caller has used up its documents.</summary>
/// <param name="caller">Its id.</param>
/// <param name="documentsPerMinute">Its quota.</param>
/// <param name="retryAfter">When the next document is free.</param>
internal sealed class QuotaExceededException(string caller, int documentsPerMinute, TimeSpan retryAfter)
    : Exception($"The quota of {documentsPerMinute} documents a minute is used up.")
{
    public string Caller { get; } = caller;

    public int DocumentsPerMinute { get; } = documentsPerMinute;

    public TimeSpan RetryAfter { get; } = retryAfter;
}
