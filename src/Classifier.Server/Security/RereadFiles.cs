namespace Classifier.Server.Security;

/// <summary>
/// What some files hold, read again when one of them has changed. It looks at each use rather than waiting to be told, so that a change counts from the very
/// next use, also behind links that are turned and on network folders. What cannot be used is logged, and the last that could be is kept.
/// </summary>
/// <typeparam name="T">What they hold; immutable.</typeparam>
internal sealed class RereadFiles<T> where T : class
{
    // A file that cannot be used may become usable without a new date: access to it may be given.
    private static readonly TimeSpan PauseAfterFault = TimeSpan.FromSeconds(1);

    private readonly IReadOnlyList<string> _paths;
    private readonly Func<T> _read;
    private readonly TimeProvider _time;
    private readonly ILogger _log;
    private readonly Lock _reading = new();
    private volatile Reading _last;
    private Fault? _fault;

    /// <summary>Reads them for the first time.</summary>
    /// <exception cref="Exception">They cannot be used.</exception>
    public RereadFiles(IReadOnlyList<string> paths, Func<T> read, TimeProvider time, ILogger log)
    {
        (_paths, _read, _time, _log) = (paths, read, time, log);
        _last = new Reading(Stamp(), read());
    }

    /// <summary>What they hold now, or held when they could last be used.</summary>
    public T Current
    {
        get
        {
            var stamp = Stamp();
            return stamp == _last.Stamp ? _last.Value : Reread(stamp);
        }
    }

    private T Reread(string stamp)
    {
        lock (_reading)
        {
            if (stamp == _last.Stamp || (_fault is { } known && known.Stamp == stamp && _time.GetElapsedTime(known.At) < PauseAfterFault))
                return _last.Value;
            try
            {
                _last = new Reading(stamp, _read());
                _fault = null;
                _log.FileReread(_paths[0]);
            }
            catch (Exception fault) when (SecurityFile.IsExpected(fault))
            {
                var reason = SecurityFile.Describe(fault);
                if (_fault?.Reason != reason)
                    _log.FileKept(_paths[0], reason);
                _fault = new Fault(stamp, reason, _time.GetTimestamp());
            }
            return _last.Value;
        }
    }

    /// <summary>Date and length of each file, those that links lead to.</summary>
    private string Stamp() => string.Join(' ', _paths.Select(path =>
    {
        try
        {
            using var file = File.OpenHandle(path, share: FileShare.ReadWrite | FileShare.Delete);
            return $"{File.GetLastWriteTimeUtc(file).Ticks}:{RandomAccess.GetLength(file)}";
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return fault.GetType().Name;
        }
    }));

    private sealed record Reading(string Stamp, T Value);

    private sealed record Fault(string Stamp, string Reason, long At);
}
