namespace Classifier.Server.Lifecycle;

/// <summary>Counts the streams of requests that are open. Safe for many threads.</summary>
internal sealed class OpenStreams
{
    private readonly Lock _lock = new();
    private int _count;
    private TaskCompletionSource? _none;

    /// <summary>One more; <see cref="Leave"/> takes it off.</summary>
    public void Enter()
    {
        lock (_lock)
            _count++;
    }

    /// <summary>One less.</summary>
    public void Leave()
    {
        lock (_lock)
        {
            if (--_count == 0)
                _none?.TrySetResult();
        }
    }

    /// <summary>Ends when none is open; null when none is.</summary>
    public Task? UntilNone()
    {
        lock (_lock)
            return _count == 0 ? null : (_none ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
    }
}
