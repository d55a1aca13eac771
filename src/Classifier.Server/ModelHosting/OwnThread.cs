namespace Classifier.Server.ModelHosting;

/// <summary>
/// Runs what may take long on a thread of its own: a slow disk or a network folder that hangs takes no thread from the requests.
/// </summary>
internal static class OwnThread
{
    /// <summary>Runs work to its end; the wait for it may end before.</summary>
    public static Task<T> RunAsync<T>(Func<T> work, CancellationToken cancellation) => Task.Factory
        .StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning | TaskCreationOptions.DenyChildAttach, TaskScheduler.Default)
        .WaitAsync(cancellation);
}
