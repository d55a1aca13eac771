using System.Diagnostics;

namespace Classifier.Deployment.Tests.Rolling;

/// <summary>Counts how often a channel of this process calls, attempts that are repeated included, and how many of them failed.</summary>
internal sealed class Attempts : IDisposable
{
    private readonly ActivityListener _listener;
    private long _made;
    private long _failed;

    /// <summary>Begins to count.</summary>
    public Attempts()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Grpc.Net.Client",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                Interlocked.Increment(ref _made);
                if (activity.GetTagItem("grpc.status_code") is not "0")
                    Interlocked.Increment(ref _failed);
            },
        };
        ActivitySource.AddActivityListener(_listener);
    }

    /// <summary>Attempts that have ended.</summary>
    public long Made => Volatile.Read(ref _made);

    /// <summary>Those that did not end with OK.</summary>
    public long Failed => Volatile.Read(ref _failed);

    public void Dispose() => _listener.Dispose();
}
