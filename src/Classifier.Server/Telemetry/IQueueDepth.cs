namespace Classifier.Server.Telemetry;

/// <summary>How much work waits for its turn. Whoever keeps a queue registers one; without any, nothing waits.</summary>
internal interface IQueueDepth
{
    /// <summary>Documents that wait now: 0 or more. Quick, and from any thread.</summary>
    int Waiting { get; }
}

/// <summary>A server in which nothing waits.</summary>
internal sealed class NoQueue : IQueueDepth
{
    public int Waiting => 0;
}
