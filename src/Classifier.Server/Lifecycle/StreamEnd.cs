using Grpc.Core;
using Grpc.Core.Interceptors;

namespace Classifier.Server.Lifecycle;

/// <summary>Ends streams of requests in order: nothing more is read, what was read is answered, and then the call ends with UNAVAILABLE.</summary>
internal sealed class StreamEnd(Drain drain, OpenStreams open) : Interceptor
{
    public override async Task DuplexStreamingServerHandler<TRequest, TResponse>(
        IAsyncStreamReader<TRequest> requestStream,
        IServerStreamWriter<TResponse> responseStream,
        ServerCallContext context,
        DuplexStreamingServerMethod<TRequest, TResponse> continuation)
    {
        var old = context.GetHttpContext().Features.Get<ConnectionAge.Feature>()?.StreamsEnd ?? CancellationToken.None;
        using var end = CancellationTokenSource.CreateLinkedTokenSource(drain.StreamsEnd, old);
        open.Enter();
        try
        {
            await continuation(new EndingReader<TRequest>(requestStream, end.Token), responseStream, context);
        }
        finally
        {
            open.Leave();
        }
    }

    private sealed class EndingReader<T>(IAsyncStreamReader<T> inner, CancellationToken end) : IAsyncStreamReader<T>
    {
        public T Current => inner.Current;

        /// <exception cref="ServerStoppingException">The time of the stream is over.</exception>
        public async Task<bool> MoveNext(CancellationToken cancellationToken)
        {
            if (end.IsCancellationRequested)
                throw new ServerStoppingException();
            var next = inner.MoveNext(cancellationToken);
            try
            {
                return await next.WaitAsync(end);
            }
            catch (OperationCanceledException) when (end.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
            {
                // The read that is left behind ends with the call; whether it fails then is of no interest.
                _ = next.ContinueWith(read => read.Exception, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
                throw new ServerStoppingException();
            }
        }
    }
}
