using Grpc.Core;

namespace Grpc.Standins.Tests.Relaying;

/// <summary>What the server saw of the last call, for the test on the other end of the wire.</summary>
internal sealed class RelayProbe
{
    private readonly TaskCompletionSource started = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource cancelled = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public SeenCall? Seen { get; private set; }

    /// <summary>Done when a call of Wait has begun.</summary>
    public Task Started => started.Task;

    /// <summary>Done when the server's token of a call of Wait was cancelled.</summary>
    public Task Cancelled => cancelled.Task;

    public void See(ServerCallContext context) => Seen = new SeenCall(
        context.Method,
        context.Host,
        context.Peer,
        context.Deadline,
        context.RequestHeaders,
        context.AuthContext,
        context.GetHttpContext().Request.Headers["grpc-encoding"]);

    public async Task WaitForCancellation(CancellationToken cancellationToken)
    {
        await using CancellationTokenRegistration registration = cancellationToken.Register(cancelled.SetResult);
        started.SetResult();
        await Task.Delay(Timeout.Infinite, cancellationToken);
    }
}
