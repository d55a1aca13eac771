using System.Runtime.CompilerServices;
using Classifier.Client;
using Classifier.Contracts.V1;

namespace Classifier.Deployment.Tests.Rolling;

/// <summary>
/// Clients that call without a pause, each one call after the other: single documents, batches, and one long stream each, all with documents whose
/// label is known.
/// </summary>
internal sealed class Load : IAsyncDisposable
{
    private const int BatchDocuments = 5;
    private static readonly (string Word, string Label)[] Known = [("lúa", "nông nghiệp"), ("viện", "y tế"), ("tòa", "tư pháp")];

    private readonly List<ClassifierClient> _clients = [];
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _all;
    private long _singles;
    private long _batches;
    private long _streamed;

    /// <summary>Begins.</summary>
    /// <param name="clients">How many clients, each with connections of its own.</param>
    /// <param name="streams">Whether they stream as well.</param>
    /// <param name="addresses">The servers.</param>
    public Load(int clients, bool streams, params string[] addresses)
    {
        var options = new ClassifierClientOptions
        {
            Addresses = [.. addresses.Select(a => new Uri($"http://{a}"))],
            // More patience than by default: machines that run tests may be slow.
            Deadline = TimeSpan.FromMinutes(3),
            Retry = new RetryOptions { Attempts = 40 },
        };
        for (var i = 0; i < clients; i++)
            _clients.Add(ClassifierClient.Connect(options));
        _all = Task.WhenAll(_clients.SelectMany<ClassifierClient, Task>(c => streams ? [SinglesAsync(c), BatchesAsync(c), StreamAsync(c)] : [SinglesAsync(c), BatchesAsync(c)]));
    }

    /// <summary>Calls of each kind that were answered, the documents of streams one by one.</summary>
    public (long Singles, long Batches, long Streamed) Answered => (Volatile.Read(ref _singles), Volatile.Read(ref _batches), Volatile.Read(ref _streamed));

    /// <summary>Waits for so many more answers of every kind; throws what a call failed with, if one does.</summary>
    public async Task MoreAsync(long answers)
    {
        var streams = Answered;
        bool Enough() => Answered.Singles >= streams.Singles + answers && Answered.Batches >= streams.Batches + answers;
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        while (!Enough())
        {
            if (_all.IsFaulted)
                await _all;
            await Task.Delay(20, limit.Token);
        }
    }

    /// <summary>Lets calls under way and streams come to their end; throws what a call failed with, if one did.</summary>
    public async Task EndAsync()
    {
        await _stop.CancelAsync();
        await _all.WaitAsync(TimeSpan.FromMinutes(3));
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _clients.ForEach(c => c.Dispose());
        await _all.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
    }

    private async Task SinglesAsync(ClassifierClient client)
    {
        for (var i = 0; !_stop.IsCancellationRequested; i++)
        {
            Assert.Equal(Known[i % 3].Label, LabelOf(await client.ClassifyAsync(DocumentOf(i))));
            Interlocked.Increment(ref _singles);
        }
    }

    private async Task BatchesAsync(ClassifierClient client)
    {
        for (var i = 0; !_stop.IsCancellationRequested; i++)
        {
            var outcomes = await client.ClassifyBatchAsync(Enumerable.Range(i, BatchDocuments).Select(DocumentOf));
            Assert.Equal(Enumerable.Range(i, BatchDocuments).Select(n => Known[n % 3].Label), outcomes.Select(o => LabelOf(o.Prediction)));
            Interlocked.Increment(ref _batches);
        }
    }

    private async Task StreamAsync(ClassifierClient client)
    {
        var sent = 0;
        var received = 0;
        await foreach (var outcome in client.ClassifyStreamAsync(Documents()))
        {
            // In order, none lost, none twice.
            Assert.Equal($"{received}", outcome.Prediction.DocumentId);
            Assert.Equal(Known[received % 3].Label, LabelOf(outcome.Prediction));
            received++;
            Interlocked.Increment(ref _streamed);
        }

        Assert.Equal(sent, received);

        async IAsyncEnumerable<Document> Documents([EnumeratorCancellation] CancellationToken cancellation = default)
        {
            for (; !_stop.IsCancellationRequested; sent++)
            {
                yield return DocumentOf(sent);
                // Others share the machine.
                await Task.Delay(1, cancellation);
            }
        }
    }

    private static Document DocumentOf(int number) => new() { Id = $"{number}", Body = Known[number % 3].Word };

    private static string LabelOf(Prediction prediction) => prediction.Heads["topic"].Label;
}
