using System.Collections.Concurrent;
using System.Diagnostics;
using Classifier.Contracts.V1;
using Classifier.Trials.Documents;
using Classifier.Trials.Reporting;
using Google.Rpc;
using Grpc.Core;
using Status = Google.Rpc.Status;

namespace Classifier.Trials.Overload;

/// <summary>Calls of <c>Classify</c> and what became of them. An answer must be right, a refusal RESOURCE_EXHAUSTED with RetryInfo and QuotaFailure.</summary>
internal sealed class Callers(DocumentClassifier.DocumentClassifierClient client, KnownAnswers known)
{
    private const int MostFaults = 10;

    private readonly ConcurrentQueue<string> _faults = new();
    private int _answered;
    private int _refused;
    private int _failed;

    public int Answered => _answered;

    public int Refused => _refused;

    /// <summary>Calls that ended in any other way.</summary>
    public int Failed => _failed;

    public Latencies AnsweredIn { get; } = new();

    public Latencies RefusedIn { get; } = new();

    /// <summary>The first few of <see cref="Failed"/>.</summary>
    public IReadOnlyCollection<string> Faults => _faults;

    /// <summary>One call from its beginning to its end; never fails.</summary>
    public async Task CallAsync(long index)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            var answer = await client.ClassifyAsync(new ClassifyRequest { Document = known.Document(index) });
            if (!known.IsRight(index, answer.Prediction))
                Fault($"call {index}: another answer than without load");
            AnsweredIn.Add(Stopwatch.GetElapsedTime(started));
            Interlocked.Increment(ref _answered);
        }
        catch (RpcException refusal) when (refusal.StatusCode == StatusCode.ResourceExhausted)
        {
            if (!SaysWhenToRetry(refusal))
                Fault($"call {index}: refused without RetryInfo and QuotaFailure: {refusal.Status}");
            RefusedIn.Add(Stopwatch.GetElapsedTime(started));
            Interlocked.Increment(ref _refused);
        }
        catch (RpcException failure)
        {
            Fault($"call {index}: {failure.Status}");
        }
    }

    /// <summary>So many callers, each with its next call as soon as the last has ended.</summary>
    public async Task CallInTurnAsync(int callers, TimeSpan time)
    {
        var started = Stopwatch.GetTimestamp();
        var next = 0L;
        await Task.WhenAll(Enumerable.Range(0, callers).Select(_ => Task.Run(async () =>
        {
            while (Stopwatch.GetElapsedTime(started) < time)
                await CallAsync(Interlocked.Increment(ref next));
        })));
    }

    /// <summary>Begins calls at a rate, whatever becomes of those before; ends when the last has ended.</summary>
    /// <returns>How many were begun.</returns>
    public async Task<long> CallAtRateAsync(double perSecond, TimeSpan time, Progress progress)
    {
        var started = Stopwatch.GetTimestamp();
        var calls = new List<Task>();
        long begun = 0;
        for (var elapsed = TimeSpan.Zero; elapsed < time; elapsed = Stopwatch.GetElapsedTime(started))
        {
            for (; begun < elapsed.TotalSeconds * perSecond; begun++)
                calls.Add(CallAsync(begun));
            calls.RemoveAll(call => call.IsCompleted);
            progress.Report(elapsed.TotalSeconds, time.TotalSeconds, $"s, {Figure.Number(begun)} calls");
            await Task.Delay(TimeSpan.FromMilliseconds(5));
        }

        await Task.WhenAll(calls);
        return begun;
    }

    private static bool SaysWhenToRetry(RpcException refusal)
    {
        var details = Status.Parser.ParseFrom(refusal.Trailers.GetValueBytes("grpc-status-details-bin") ?? []).Details;
        return details.Any(detail => detail.Is(RetryInfo.Descriptor)) && details.Any(detail => detail.Is(QuotaFailure.Descriptor));
    }

    private void Fault(string fault)
    {
        if (Interlocked.Increment(ref _failed) <= MostFaults)
            _faults.Enqueue(fault);
    }
}
