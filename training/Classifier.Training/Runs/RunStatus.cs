namespace Classifier.Training.Runs;

/// <summary>What has become of a run.</summary>
internal enum RunStatus
{
    /// <summary>A process is at it.</summary>
    Running,

    /// <summary>It is whole.</summary>
    Finished,

    /// <summary>It was asked to stop, or its process is gone; it can be gone on with.</summary>
    Stopped,

    /// <summary>Something went wrong, which the log tells; it can be gone on with.</summary>
    Failed,
}
