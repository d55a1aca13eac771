using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Classifier.Client.Tests.Connections;

/// <summary>Passes bytes between clients and a server until told to break every connection, as a network does.</summary>
internal sealed class BreakableRelay : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentBag<Socket> _open = [];
    private volatile Uri _server;
    private int _connections;
    private readonly Task _accepting;

    public BreakableRelay(Uri server)
    {
        _server = server;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    /// <summary>What clients call in the server's stead.</summary>
    public Uri Address => new($"http://{_listener.LocalEndpoint}");

    /// <summary>How many connections clients have opened so far.</summary>
    public int Connections => Volatile.Read(ref _connections);

    /// <summary>Leads new connections to another server.</summary>
    public void PassTo(Uri server) => _server = server;

    /// <summary>Resets every connection that is open; new ones are taken.</summary>
    public void Break()
    {
        while (_open.TryTake(out var socket))
        {
            socket.LingerState = new LingerOption(true, 0);
            socket.Dispose();
        }
    }

    public async ValueTask DisposeAsync()
    {
        _listener.Dispose();
        Break();
        await _accepting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task AcceptAsync()
    {
        while (true)
        {
            var client = await _listener.AcceptSocketAsync();
            Interlocked.Increment(ref _connections);
            var server = new Socket(SocketType.Stream, ProtocolType.Tcp);
            await server.ConnectAsync(_server.Host, _server.Port);
            _open.Add(client);
            _open.Add(server);
            _ = PassAsync(client, server);
            _ = PassAsync(server, client);
        }
    }

    private static async Task PassAsync(Socket from, Socket to)
    {
        try
        {
            var buffer = new byte[1 << 14];
            for (int count; (count = await from.ReceiveAsync(buffer)) > 0;)
                await to.SendAsync(buffer.AsMemory(0, count));
            to.Shutdown(SocketShutdown.Send);
        }
        catch (Exception broken) when (broken is SocketException or ObjectDisposedException)
        {
            // The other direction ends of itself.
        }
    }
}
