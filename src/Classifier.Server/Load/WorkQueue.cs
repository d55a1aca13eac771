using System.Runtime.CompilerServices;
using Classifier.Server.Limits;

namespace Classifier.Server.Load;

/// <summary>
/// Decides whose document is worked on next. At most <see cref="ServerLimits.ConcurrentWork"/> are at once; others wait in one of two lines,
/// served in turn while both have somebody: new calls, which are refused when <see cref="ServerLimits.QueueLength"/> of them wait or one has waited
/// for <see cref="ServerLimits.QueueWait"/>, and calls that were admitted before and have further documents, which wait as long as it takes.
/// A call stands in line with one document at a time, so one with many is not served more often than another. What the server does for itself
/// waits until neither line has anybody.
/// </summary>
internal sealed class WorkQueue : IDisposable
{
    private readonly Lock _gate = new();
    private readonly WaitingLine _calls = new();
    private readonly WaitingLine _further = new();
    private readonly WaitingLine _own = new();
    private readonly ServerLimits _limits;
    private readonly TimeProvider _time;
    private readonly ITimer _waitOver;
    private bool _timing;
    private bool _callsAreNext = true;
    private int _working;

    public WorkQueue(ServerLimits limits, TimeProvider time)
    {
        (_limits, _time) = (limits, time);
        _waitOver = time.CreateTimer(static queue => ((WorkQueue)queue!).RefuseOverdue(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Documents in work now, waiting calls, and calls waiting with a further document: a reading for telemetry.</summary>
    public (int Working, int WaitingCalls, int WaitingFurther) Reading
    {
        get
        {
            lock (_gate)
                return (_working, _calls.Count, _further.Count);
        }
    }

    /// <summary>Waits for the turn of a call's only or first document. Does not allocate when there is no need to wait.</summary>
    /// <exception cref="OverloadedException">The queue is full, or the turn did not come in time.</exception>
    /// <exception cref="OperationCanceledException">Cancelled while waiting; the place in the line is free at once.</exception>
    public ValueTask<WorkSlot> EnterAsync(CancellationToken cancellation) => EnterAsync(_calls, _limits.QueueLength, cancellation);

    /// <summary>Waits, without limit, for the turn of a document of a stream, or of a batch whose first document has had its turn.</summary>
    /// <exception cref="OperationCanceledException">Cancelled while waiting; the place in the line is free at once.</exception>
    public ValueTask<WorkSlot> EnterFurtherAsync(CancellationToken cancellation) => EnterAsync(_further, int.MaxValue, cancellation);

    /// <summary>Waits, without limit, until no caller does: for work that answers nobody.</summary>
    /// <exception cref="OperationCanceledException">Cancelled while waiting; the place in the line is free at once.</exception>
    public ValueTask<WorkSlot> EnterWhenIdleAsync(CancellationToken cancellation) => EnterAsync(_own, int.MaxValue, cancellation);

    public void Dispose() => _waitOver.Dispose();

    /// <summary>A document is done: hands its place to the next in turn.</summary>
    internal void Leave()
    {
        lock (_gate)
        {
            var (preferred, other) = _callsAreNext ? (_calls, _further) : (_further, _calls);
            if ((preferred.First ?? other.First ?? _own.First) is not { } next)
            {
                _working--;
                return;
            }

            _callsAreNext = next.Line == _further;
            next.Line!.Remove(next);
            next.SetResult(new WorkSlot(this, _time.GetElapsedTime(next.Since)));
        }
    }

    private ValueTask<WorkSlot> EnterAsync(WaitingLine line, int places, CancellationToken cancellation)
    {
        if (cancellation.IsCancellationRequested)
            return ValueTask.FromCanceled<WorkSlot>(cancellation);
        Waiter waiter;
        lock (_gate)
        {
            // Nobody waits while there is a free place.
            if (_working < _limits.ConcurrentWork)
            {
                _working++;
                return ValueTask.FromResult(new WorkSlot(this, TimeSpan.Zero));
            }

            if (line.Count >= places)
                return ValueTask.FromException<WorkSlot>(OverloadedException.QueueFull(_limits));
            line.Join(waiter = new Waiter(this, _time.GetTimestamp()));
            if (line == _calls && !_timing)
                Time(_limits.QueueWait);
        }

        return WaitAsync(waiter, cancellation);
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private static async ValueTask<WorkSlot> WaitAsync(Waiter waiter, CancellationToken cancellation)
    {
        using (cancellation.UnsafeRegister(static (state, token) => ((Waiter)state!).GiveUp(token), waiter))
            return await waiter.Task;
    }

    /// <summary>The caller waits no longer.</summary>
    internal void GiveUp(Waiter waiter, CancellationToken token)
    {
        lock (_gate)
        {
            // Whoever has been called has a slot to give back, cancelled or not.
            if (waiter.Line is not { } line)
                return;
            line.Remove(waiter);
            waiter.SetCanceled(token);
        }
    }

    private void RefuseOverdue()
    {
        lock (_gate)
        {
            _timing = false;
            while (_calls.First is { } first)
            {
                var left = _limits.QueueWait - _time.GetElapsedTime(first.Since);
                if (left > TimeSpan.Zero)
                {
                    Time(left);
                    return;
                }

                _calls.Remove(first);
                first.SetException(OverloadedException.WaitOver(_limits));
            }
        }
    }

    /// <summary>One timer serves all: it goes off for the first in line, who came before the others, and may find that one gone.</summary>
    private void Time(TimeSpan due)
    {
        // Timers count whole milliseconds.
        _timing = _waitOver.Change(TimeSpan.FromMilliseconds(Math.Ceiling(due.TotalMilliseconds)), Timeout.InfiniteTimeSpan);
    }
}
