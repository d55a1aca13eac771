using System.Runtime.CompilerServices;
using Classifier.Client.Retries;
using Classifier.Client.Streaming;
using Classifier.Contracts.V1;
using Grpc.Core;

namespace Classifier.Client.Tests.Streaming;

/// <summary>Which failure the caller hears of, where receiving ends before sending does.</summary>
public sealed class DocumentStreamOrderTests
{
    [Fact]
    public async Task RunAsync_SourceFails_ThrowsItThoughReceivingEndsFirst()
    {
        var calls = new FakeStreamCalls();
        async IAsyncEnumerable<Document> Documents()
        {
            yield return new Document { Body = "province" };
            await calls.Receiving;
            throw new InvalidDataException("no more");
        }

        await Assert.ThrowsAsync<InvalidDataException>(() => RunAsync(calls, Documents()));
    }

    [Fact]
    public async Task RunAsync_SourceTimesOut_ThrowsItThoughNobodyCancelled()
    {
        var calls = new FakeStreamCalls();
        async IAsyncEnumerable<Document> Documents()
        {
            yield return new Document { Body = "province" };
            await calls.Receiving;
            throw new TaskCanceledException("the source's own limit");
        }

        var failure = await Assert.ThrowsAsync<TaskCanceledException>(() => RunAsync(calls, Documents()));

        Assert.Equal("the source's own limit", failure.Message);
    }

    [Fact]
    public async Task RunAsync_SourceCannotBegin_ThrowsItsFailure() =>
        await Assert.ThrowsAsync<InvalidDataException>(() => RunAsync(new FakeStreamCalls(), new NeverBegun()));

    [Fact]
    public async Task RunAsync_ServerFailsWhileTheSourceWaits_ThrowsTheServersFailure()
    {
        var unavailable = new RpcException(new Status(StatusCode.Unavailable, "gone"));

        var failure = await Assert.ThrowsAsync<RpcException>(() => RunAsync(new FakeStreamCalls(unavailable), Waiting()));

        Assert.Same(unavailable, failure);
    }

    [Fact]
    public async Task RunAsync_CallerCancelsWhileTheSourceWaits_IsCancelled()
    {
        using var cancel = new CancellationTokenSource();

        var all = RunAsync(new FakeStreamCalls(), Waiting(), cancel.Token);
        await cancel.CancelAsync();

        var failure = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => all);
        Assert.Equal(cancel.Token, failure.CancellationToken);
    }

    private static async Task RunAsync(
        DocumentClassifier.DocumentClassifierClient calls, IAsyncEnumerable<Document> documents, CancellationToken cancellation = default) =>
        await new DocumentStream(calls, new RetrySchedule(new RetryOptions { Attempts = 1 }, () => 0), TimeProvider.System)
            .RunAsync(documents, options: null, inFlight: 4, cancellation).CountAsync(CancellationToken.None).AsTask()
            .WaitAsync(TimeSpan.FromMinutes(1), CancellationToken.None);

    private static async IAsyncEnumerable<Document> Waiting([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        yield return new Document { Body = "province" };
        await Task.Delay(Timeout.Infinite, cancellation);
    }

    private sealed class NeverBegun : IAsyncEnumerable<Document>
    {
        public IAsyncEnumerator<Document> GetAsyncEnumerator(CancellationToken cancellationToken = default) => throw new InvalidDataException("none");
    }
}
