using System.Net.Sockets;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Classifier.Server.Tests.Limits;

public sealed class ConnectionLimitsTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task Start_LimitsOfConnections_ReachTheTransport()
    {
        await using var server = await ConnectedServer.StartAsync(
            null,
            ("Limits:Connections", "50"), ("Limits:ConnectionIdle", "0:00:51"), ("Limits:PingAfter", "0:00:52"), ("Limits:HeadersWait", "0:00:53"),
            ("Limits:SlowestRate", "54"), ("Limits:CallsPerConnection", "55"));

        var limits = server.Server.Services.GetRequiredService<IOptions<KestrelServerOptions>>().Value.Limits;

        Assert.Equal(50, limits.MaxConcurrentConnections);
        Assert.Equal(TimeSpan.FromSeconds(51), limits.KeepAliveTimeout);
        Assert.Equal(TimeSpan.FromSeconds(52), limits.Http2.KeepAlivePingDelay);
        Assert.Equal(TimeSpan.FromSeconds(53), limits.RequestHeadersTimeout);
        Assert.Equal(54, limits.MinRequestBodyDataRate?.BytesPerSecond);
        Assert.Equal(54, limits.MinResponseDataRate?.BytesPerSecond);
        Assert.Equal(55, limits.Http2.MaxStreamsPerConnection);
    }

    [Theory]
    [InlineData(true, "")]
    [InlineData(true, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")]
    [InlineData(false, "")]
    [InlineData(false, "POST /v1/documents:classify HTTP/1.1\r\nHost: a\r\n")]
    public async Task Connection_SendsNothingFurther_IsClosed(bool grpc, string sent)
    {
        await using var server = await ConnectedServer.StartAsync(null, ("Limits:ConnectionIdle", "0:00:01"), ("Limits:HeadersWait", "0:00:01"));

        using var connection = await ConnectAsync(grpc ? server.Server.Grpc : server.Server.Web, sent);

        await EndAsync(connection);
    }

    [Fact]
    public async Task Connection_OneTooMany_IsClosedAndTheOthersAreServed()
    {
        await using var server = await ConnectedServer.StartAsync(null, ("Limits:Connections", "2"));
        Assert.NotNull(await server.ClassifyAsync("province"));
        using var second = await ConnectAsync(server.Server.Grpc, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
        // The server's own settings: it has been counted.
        Assert.NotEqual(0, await second.ReceiveAsync(new byte[1]).WaitAsync(Patience));

        using var third = await ConnectAsync(server.Server.Grpc, "");

        await EndAsync(third);
        Assert.NotNull(await server.ClassifyAsync("province"));
    }

    private static async Task<Socket> ConnectAsync(Uri address, string sent)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(address.Host, address.Port);
        await socket.SendAsync(System.Text.Encoding.ASCII.GetBytes(sent));
        return socket;
    }

    /// <summary>Returns when the server has closed the connection, whatever it says before.</summary>
    private static async Task EndAsync(Socket socket)
    {
        var buffer = new byte[4096];
        try
        {
            while (await socket.ReceiveAsync(buffer).WaitAsync(Patience) > 0)
            {
            }
        }
        catch (SocketException reset) when (reset.SocketErrorCode == SocketError.ConnectionReset)
        {
            // An end as good as the other.
        }
    }
}
