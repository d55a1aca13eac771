using Google.Protobuf;
using Grpc.Core;
using Grpc.Standins.Tests.Protos;
using Grpc.Standins.Tests.Relaying;

namespace Grpc.Standins.Tests.Calls;

public class EndedCallTests
{
    [Fact]
    public async Task Fail_StatusDetailAndTrailers_ReachTheClient()
    {
        await using RelayHost host = await RelayHost.StartAsync();
        var failure = new Failure
        {
            StatusCode = (int)StatusCode.FailedPrecondition,
            Detail = "thiếu \"tiêu đề\" %",
            Trailer = ByteString.CopyFrom(0, 255, 7),
        };

        RpcException error = await Assert.ThrowsAsync<RpcException>(async () => await host.Client().FailAsync(failure));

        Assert.Equal(StatusCode.FailedPrecondition, error.StatusCode);
        Assert.Equal(failure.Detail, error.Status.Detail);
        Assert.Equal(failure.Trailer, error.Trailers.GetValueBytes("failure-bin"));
        Assert.StartsWith("Status(StatusCode=\"FailedPrecondition\", Detail=\"thiếu", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Crash_ExceptionOfAnotherKind_IsUnknownAndKeepsItsMessage()
    {
        await using RelayHost host = await RelayHost.StartAsync();

        RpcException error = await Assert.ThrowsAsync<RpcException>(
            async () => await host.Client().CrashAsync(new Note { Text = "secret" }));

        Assert.Equal(StatusCode.Unknown, error.StatusCode);
        Assert.DoesNotContain("secret", error.Status.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_MethodNotOverridden_IsUnimplemented()
    {
        await using RelayHost host = await RelayHost.StartAsync();

        RpcException error = await Assert.ThrowsAsync<RpcException>(async () => await host.Client().NothingAsync(new Note()));

        Assert.Equal(StatusCode.Unimplemented, error.StatusCode);
    }

    [Fact]
    public async Task UnknownMethod_OfAKnownService_IsUnimplemented()
    {
        await using RelayHost host = await RelayHost.StartAsync();
        var method = new Method<string, string>(
            MethodType.Unary, "grpc.standins.tests.Relay", "Missing", Marshallers.StringMarshaller, Marshallers.StringMarshaller);
        CallInvoker invoker = host.Connect().CreateCallInvoker();

        RpcException error = await Assert.ThrowsAsync<RpcException>(
            async () => await invoker.AsyncUnaryCall(method, null, new CallOptions(), "a"));

        Assert.Equal(StatusCode.Unimplemented, error.StatusCode);
    }

    [Fact]
    public async Task Wait_PastItsDeadline_EndsOnBothSides()
    {
        await using RelayHost host = await RelayHost.StartAsync();

        RpcException error = await Assert.ThrowsAsync<RpcException>(
            async () => await host.Client().WaitAsync(new Note(), deadline: DateTime.UtcNow.AddSeconds(1)));

        Assert.Equal(StatusCode.DeadlineExceeded, error.StatusCode);
        await host.Probe.Cancelled;
    }

    [Fact]
    public async Task Wait_CancelledByTheClient_EndsOnBothSides()
    {
        await using RelayHost host = await RelayHost.StartAsync();
        using var cancellation = new CancellationTokenSource();
        using AsyncUnaryCall<Note> call = host.Client().WaitAsync(new Note(), cancellationToken: cancellation.Token);
        await host.Probe.Started;

        await cancellation.CancelAsync();

        RpcException error = await Assert.ThrowsAsync<RpcException>(async () => await call);
        Assert.Equal(StatusCode.Cancelled, error.StatusCode);
        await host.Probe.Cancelled;
    }

    [Fact]
    public async Task Wait_DisposedByTheClient_EndsOnTheServer()
    {
        await using RelayHost host = await RelayHost.StartAsync();
        AsyncUnaryCall<Note> call = host.Client().WaitAsync(new Note());
        await host.Probe.Started;

        call.Dispose();

        await host.Probe.Cancelled;
    }
}
