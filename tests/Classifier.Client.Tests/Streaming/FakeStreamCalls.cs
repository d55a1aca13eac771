using Classifier.Contracts.V1;
using Grpc.Core;

namespace Classifier.Client.Tests.Streaming;

/// <summary>A <c>ClassifyStream</c> without server, that takes every request and answers none: receiving only ends, by failing.</summary>
/// <param name="broken">Fails the first receive at once; null to wait until the call is cancelled, and then to fail before the canceller goes on.</param>
internal sealed class FakeStreamCalls(RpcException? broken = null) : DocumentClassifier.DocumentClassifierClient
{
    private readonly TaskCompletionSource _receiving = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Done once a receive waits to be cancelled.</summary>
    public Task Receiving => _receiving.Task;

    public override AsyncDuplexStreamingCall<ClassifyStreamRequest, ClassifyStreamResponse> ClassifyStream(
        Metadata headers, DateTime? deadline, CancellationToken cancellationToken) =>
        new(new Requests(), new Replies(broken, _receiving), Task.FromResult(new Metadata()), () => Status.DefaultSuccess, () => [], () => { });

    private sealed class Requests : IClientStreamWriter<ClassifyStreamRequest>
    {
        public WriteOptions? WriteOptions { get; set; }

        public Task WriteAsync(ClassifyStreamRequest message) => Task.CompletedTask;

        public Task WriteAsync(ClassifyStreamRequest message, CancellationToken cancellationToken) => Task.CompletedTask;

        public Task CompleteAsync() => Task.CompletedTask;
    }

    private sealed class Replies(RpcException? broken, TaskCompletionSource receiving) : IAsyncStreamReader<ClassifyStreamResponse>
    {
        public ClassifyStreamResponse Current => throw new InvalidOperationException();

        public async Task<bool> MoveNext(CancellationToken cancellationToken)
        {
            if (broken is not null)
                throw broken;

            // Whoever waits for this goes on within the cancellation, as nothing here is run asynchronously.
            var cancelled = new TaskCompletionSource();
            using var registration = cancellationToken.Register(cancelled.SetResult);
            receiving.TrySetResult();
            await cancelled.Task.ConfigureAwait(false);
            throw new RpcException(new Status(StatusCode.Cancelled, "cancelled"));
        }
    }
}
