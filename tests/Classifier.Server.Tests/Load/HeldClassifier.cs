using Classifier.TestServer;
using Document = Classifier.Text.Documents.Document;

namespace Classifier.Server.Tests.Load;

/// <summary>A model that keeps documents named <c>hold…</c> in work until they are released or cancelled, and tells in which order documents were begun.</summary>
internal sealed class HeldClassifier : IDisposable
{
    private readonly SemaphoreSlim _releases = new(0);
    private readonly Queue<string> _begun = new();

    public HeldClassifier() => Model = new WordCountClassifier { Before = Begin };

    public WordCountClassifier Model { get; }

    /// <summary>Ids of the documents begun so far, in order.</summary>
    public IReadOnlyList<string> Begun
    {
        get
        {
            lock (_begun)
                return [.. _begun];
        }
    }

    public void Release(int documents = 1) => _releases.Release(documents);

    /// <summary>Waits until something is so that no event tells of.</summary>
    public static async Task Until(Func<bool> isSo)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (!isSo())
            await Task.Delay(TimeSpan.FromMilliseconds(2), limit.Token);
    }

    public void Dispose() => _releases.Dispose();

    private void Begin(Document document, CancellationToken cancellation)
    {
        lock (_begun)
            _begun.Enqueue(document.Id ?? "");
        if (document.Id?.StartsWith("hold", StringComparison.Ordinal) == true)
            _releases.Wait(cancellation);
    }
}
