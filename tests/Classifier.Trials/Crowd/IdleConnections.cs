using System.Net.Sockets;
using Classifier.Trials.Servers;

namespace Classifier.Trials.Crowd;

/// <summary>Connections that say nothing, or only the least that HTTP/2 asks of a client.</summary>
internal sealed class IdleConnections : IDisposable
{
    private const int AtOnce = 64;

    private readonly Socket[] _sockets;

    private IdleConnections(Socket[] sockets) => _sockets = sockets;

    /// <summary>How many there are.</summary>
    public int Count => _sockets.Length;

    /// <summary>How many the server has closed by now.</summary>
    public int Closed => _sockets.Count(socket => socket.Poll(0, SelectMode.SelectRead) && socket.Available == 0);

    /// <summary>Opens them: a third each silent to gRPC, with no more than HTTP/2's opening, silent to HTTP/1.1.</summary>
    public static async Task<IdleConnections> OpenAsync(ServerUnderTrial server, int count)
    {
        var sockets = new Socket[count];
        await Parallel.ForEachAsync(Enumerable.Range(0, count), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (index, cancellation) =>
        {
            var address = index % 3 == 2 ? server.Web : server.Grpc;
            sockets[index] = new Socket(SocketType.Stream, ProtocolType.Tcp);
            await sockets[index].ConnectAsync(address.Host, address.Port, cancellation);
            if (index % 3 == 1)
                await sockets[index].SendAsync(Http2Wire.Opening, cancellation);
        });
        return new IdleConnections(sockets);
    }

    public void Dispose()
    {
        foreach (var socket in _sockets)
            socket.Dispose();
    }
}
