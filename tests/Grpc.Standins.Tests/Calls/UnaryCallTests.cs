using System.Net.Sockets;
using Grpc.Core;
using Grpc.Net.Client;
using Grpc.Standins.Tests.Protos;
using Grpc.Standins.Tests.Relaying;

namespace Grpc.Standins.Tests.Calls;

public class UnaryCallTests
{
    [Fact]
    public async Task Echo_Awaited_ReturnsTheMessage()
    {
        await using RelayHost host = await RelayHost.StartAsync();

        Note reply = await host.Client().EchoAsync(new Note { Text = "Ủy ban" });

        Assert.Equal("Ủy ban", reply.Text);
    }

    [Fact]
    public async Task Echo_Blocking_ReturnsTheMessage()
    {
        await using RelayHost host = await RelayHost.StartAsync();
        Relay.RelayClient client = host.Client();

        Note reply = client.Echo(new Note { Text = "a" }, new CallOptions());

        Assert.Equal("a", reply.Text);
    }

    [Fact]
    public async Task Echo_Done_ShowsStatusHeadersAndTrailers()
    {
        await using RelayHost host = await RelayHost.StartAsync();
        using AsyncUnaryCall<Note> call = host.Client().EchoAsync(new Note(), new Metadata { { "echo-word", "once" } });

        Metadata headers = await call.ResponseHeadersAsync;
        await call.ResponseAsync.ConfigureAwait(true);

        Assert.Equal("once", headers.GetValue("echo-word"));
        Assert.Equal(StatusCode.OK, call.GetStatus().StatusCode);
        Assert.Equal("once", call.GetTrailers().GetValue("echo-word"));
    }

    [Fact]
    public async Task Echo_ToAServerThatIsGone_IsUnavailableWithTheCause()
    {
        RelayHost host = await RelayHost.StartAsync();
        GrpcChannel channel = host.Connect();
        string address = $"http://{channel.Target}";
        await host.DisposeAsync();
        using GrpcChannel later = GrpcChannel.ForAddress(address);

        RpcException error = await Assert.ThrowsAsync<RpcException>(
            async () => await new Relay.RelayClient(later).EchoAsync(new Note()));

        Assert.Equal(StatusCode.Unavailable, error.StatusCode);
        Assert.IsType<SocketException>(error.Status.DebugException);
        Assert.Same(error.Status.DebugException, error.InnerException);
    }

    [Fact]
    public async Task Echo_ServerSide_KnowsItsCall()
    {
        await using RelayHost host = await RelayHost.StartAsync();
        DateTime deadline = DateTime.UtcNow.AddHours(1);

        await host.Client().EchoAsync(new Note(), deadline: deadline);

        SeenCall call = host.Probe.Seen!;
        Assert.Equal("/grpc.standins.tests.Relay/Echo", call.Method);
        Assert.StartsWith("127.0.0.1", call.Host, StringComparison.Ordinal);
        Assert.StartsWith("ipv4:127.0.0.1", call.Peer, StringComparison.Ordinal);
        Assert.Equal(deadline, call.Deadline, TimeSpan.FromMinutes(5));
        Assert.False(call.Auth.IsPeerAuthenticated);
    }
}
