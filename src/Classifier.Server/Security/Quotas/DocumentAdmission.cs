using System.Collections.Concurrent;
using Classifier.Server.Security.Callers;

namespace Classifier.Server.Security.Quotas;

/// <summary>
/// Asked before each document, those of batches and streams too: whether its caller's credentials still count, however long ago the call began, and
/// whether its quota has room.
/// </summary>
internal sealed class DocumentAdmission(IHttpContextAccessor requests, KeyCheck keys, TimeProvider time)
{
    // Beyond this many, those that nobody draws from are dropped.
    private const int ManyBuckets = 4096;

    private readonly ConcurrentDictionary<(string Caller, int Quota), DocumentBucket> _buckets = new();

    /// <summary>Counts one document of the caller whose request this is.</summary>
    /// <exception cref="DeniedException">Its key was revoked, or its credentials have expired, since the call began.</exception>
    /// <exception cref="QuotaExceededException">Its quota is used up.</exception>
    public void Admit()
    {
        if (Caller.Of(requests.HttpContext) is not { } caller)
            return;
        if (keys.IsRevoked(caller))
            throw DeniedException.Invalid();
        if (caller.Expires <= time.GetUtcNow())
            throw DeniedException.Expired();
        if (caller.DocumentsPerMinute is { } quota && BucketOf(caller.Id, quota).Take() is var wait && wait > TimeSpan.Zero)
            throw new QuotaExceededException(caller.Id, quota, wait);
    }

    private DocumentBucket BucketOf(string caller, int quota)
    {
        if (_buckets.Count > ManyBuckets && !_buckets.ContainsKey((caller, quota)))
            foreach (var (of, bucket) in _buckets)
                if (bucket.IsFull)
                    _buckets.TryRemove(of, out _);
        return _buckets.GetOrAdd((caller, quota), static (of, time) => new DocumentBucket(of.Quota, time), time);
    }
}
