using System.Collections.Concurrent;
using System.Threading.Channels;
using Classifier.Contracts.V1;

namespace Classifier.Client.Streaming;

/// <summary>
/// The documents of a stream from their source to their answer, whichever connection carries them: read but not sent, and sent but not answered, both
/// in order. Together they are never more than the bound.
/// </summary>
internal sealed class UnansweredDocuments(int bound) : IDisposable
{
    private readonly SemaphoreSlim _slots = new(bound);
    private readonly Channel<Document> _read = Channel.CreateUnbounded<Document>();
    private readonly ConcurrentQueue<Document> _sent = [];

    /// <summary>Every document there is has been read, sent and answered.</summary>
    public bool AreNone => _read.Reader.Completion.IsCompleted && _sent.IsEmpty;

    /// <summary>Reads the source to its end, no further than the bound, and disposes it.</summary>
    public async Task ReadAsync(IAsyncEnumerable<Document> documents, CancellationToken cancellation)
    {
        await using var source = documents.GetAsyncEnumerator(cancellation);
        await ReadAsync(source, cancellation).ConfigureAwait(false);
        _read.Writer.Complete();
    }

    /// <summary>Sends, in order, what a broken connection left unanswered and then what is read, until the source ends or sending fails.</summary>
    /// <returns>False when <paramref name="trySend"/> did.</returns>
    public async Task<bool> SendAsync(Func<Document, Task<bool>> trySend, CancellationToken cancellation)
    {
        foreach (var again in _sent.ToArray())
        {
            if (!await trySend(again).ConfigureAwait(false))
                return false;
        }

        while (await _read.Reader.WaitToReadAsync(cancellation).ConfigureAwait(false))
        {
            while (_read.Reader.TryRead(out var next))
            {
                // Counted as sent before it is: its answer may be here before the sender knows that it is on its way.
                _sent.Enqueue(next);
                if (!await trySend(next).ConfigureAwait(false))
                    return false;
            }
        }

        return true;
    }

    /// <summary>Takes the oldest document out, since it is answered; false when none was sent.</summary>
    public bool TryAnswer()
    {
        if (!_sent.TryDequeue(out _))
            return false;
        _slots.Release();
        return true;
    }

    public void Dispose() => _slots.Dispose();

    private async Task ReadAsync(IAsyncEnumerator<Document> source, CancellationToken cancellation)
    {
        while (true)
        {
            await _slots.WaitAsync(cancellation).ConfigureAwait(false);
            if (!await source.MoveNextAsync().ConfigureAwait(false))
                return;
            _read.Writer.TryWrite(source.Current);
        }
    }
}
