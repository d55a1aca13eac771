namespace Classifier.Server.ModelHosting;

/// <summary>Whether the server answers calls: what health checks and readiness probes tell. It starts as not ready.</summary>
internal sealed class ServingState
{
    private volatile Reading _current = new(IsReady: false);

    /// <summary>The state now.</summary>
    public Reading Current => _current;

    /// <summary>Sets the state and wakes whoever waits for a change.</summary>
    public void Set(bool isReady)
    {
        var previous = Interlocked.Exchange(ref _current, new Reading(isReady));
        previous.Supersede();
    }

    /// <summary>A state, and the moment it ends.</summary>
    internal sealed record Reading(bool IsReady)
    {
        private readonly TaskCompletionSource _superseded = new(TaskCreationOptions.RunContinuationsAsynchronously);

        /// <summary>Completes when a later state has been set.</summary>
        public Task Superseded => _superseded.Task;

        internal void Supersede() => _superseded.TrySetResult();
    }
}
