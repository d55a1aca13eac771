using System.Runtime.CompilerServices;
using Classifier.Client.Retries;
using Classifier.Contracts.V1;
using Grpc.Core;

namespace Classifier.Client.Streaming;

/// <summary>
/// A stream of documents over as many <c>ClassifyStream</c> calls as it takes: when one breaks, the next begins with the first document that has no
/// answer. The server may therefore work on a document twice; the caller gets one outcome for each, in order.
/// </summary>
internal sealed class DocumentStream(DocumentClassifier.DocumentClassifierClient calls, RetrySchedule schedule, TimeProvider time)
{
    public async IAsyncEnumerable<DocumentOutcome> RunAsync(
        IAsyncEnumerable<Document> documents, ClassifyOptions? options, int inFlight, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var unanswered = new UnansweredDocuments(inFlight);
        var source = new SourceFailure();
        var reading = ReadAsync(unanswered, documents, source, stop);
        try
        {
            for (var breaks = 0; ;)
            {
                TimeSpan delay;
                await using (var attempt = new StreamAttempt(calls, unanswered, options, stop.Token))
                {
                    Received received;
                    while ((received = await NextAsync(attempt, breaks, source, cancellation).ConfigureAwait(false)).Outcome is { } outcome)
                    {
                        breaks = 0;
                        yield return outcome;
                    }

                    if (received.TryAgainAfter is not { } wait)
                        yield break;
                    delay = wait;
                }

                breaks++;
                await WaitAsync(delay, source, stop.Token, cancellation).ConfigureAwait(false);
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Receives the next reply. When the source of documents failed or the caller cancelled, that is what the caller hears of.</summary>
    private async Task<Received> NextAsync(StreamAttempt attempt, int breaks, SourceFailure source, CancellationToken cancellation)
    {
        try
        {
            return new Received(await attempt.NextAsync().ConfigureAwait(false), null);
        }
        catch (Exception) when (source.IsKnown)
        {
            source.Throw();
            throw;
        }
        catch (RpcException ended) when (cancellation.IsCancellationRequested)
        {
            throw new OperationCanceledException(ended.Message, ended, cancellation);
        }
        catch (RpcException broken) when (schedule.DelayAfter(broken, breaks + 1) is { } delay)
        {
            return new Received(null, delay);
        }
    }

    private async Task WaitAsync(TimeSpan delay, SourceFailure source, CancellationToken stop, CancellationToken cancellation)
    {
        try
        {
            await Task.Delay(delay, time, stop).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (source.IsKnown)
        {
            source.Throw();
        }
        catch (OperationCanceledException ended)
        {
            throw new OperationCanceledException(ended.Message, ended, cancellation);
        }
    }

    /// <summary>Reads the source; when that fails, the failure is known before the pending receive ends because of it.</summary>
    private static async Task ReadAsync(
        UnansweredDocuments unanswered, IAsyncEnumerable<Document> documents, SourceFailure source, CancellationTokenSource stop)
    {
        try
        {
            await unanswered.ReadAsync(documents, stop.Token).ConfigureAwait(false);
        }
        catch (Exception broken)
        {
            if (!stop.IsCancellationRequested)
                source.Record(broken);
            await stop.CancelAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>An outcome; or, after a break, how long to wait; or neither at the end.</summary>
    private readonly record struct Received(DocumentOutcome? Outcome, TimeSpan? TryAgainAfter);
}
