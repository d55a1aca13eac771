using Classifier.Modeling.Bundles;

namespace Classifier.Server.ModelHosting.Following;

/// <summary>
/// Tells when a model's <c>aliases.json</c> may have changed. File systems may tell nothing, of network folders and of links that are turned, so
/// that whoever waits must look now and then as well.
/// </summary>
internal sealed class AliasWatch : IDisposable
{
    private readonly SemaphoreSlim _changed = new(0, 1);
    private readonly FileSystemWatcher? _watcher;

    /// <summary>Starts to watch.</summary>
    /// <param name="folder">The model's folder.</param>
    public AliasWatch(string folder)
    {
        try
        {
            _watcher = new FileSystemWatcher(folder, ModelAliases.FileName);
            _watcher.Created += (_, _) => Signal();
            _watcher.Changed += (_, _) => Signal();
            _watcher.Renamed += (_, _) => Signal();
            _watcher.Deleted += (_, _) => Signal();
            _watcher.Error += (_, _) => Signal();
            _watcher.EnableRaisingEvents = true;
        }
        catch (Exception fault) when (fault is IOException or ArgumentException or UnauthorizedAccessException)
        {
            _watcher?.Dispose();
            _watcher = null;
            Fault = fault.Message;
        }
    }

    /// <summary>Why nothing can be watched; null when it can.</summary>
    public string? Fault { get; }

    /// <summary>Waits for a change since the last call.</summary>
    /// <param name="atMost">How long.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>Whether there was a change; it is no more than a hint.</returns>
    public Task<bool> ChangedAsync(TimeSpan atMost, CancellationToken cancellation) => _changed.WaitAsync(atMost, cancellation);

    public void Dispose()
    {
        // The semaphore stays: an event may still be under way, and there is nothing in it to free.
        _watcher?.Dispose();
    }

    private void Signal()
    {
        try
        {
            _changed.Release();
        }
        catch (SemaphoreFullException)
        {
            // Nobody has looked since the last change: one signal stands for both.
        }
    }
}
