using System.Globalization;
using System.Net.Sockets;
using System.Text;
using Classifier.Trials.Servers;

namespace Classifier.Trials.Malformed;

/// <summary>
/// Bytes that no library would send, each on a connection of its own whose sending side is then closed: the server has to end the connection, with an
/// answer or without.
/// </summary>
internal sealed class RawConnections(Uri grpc, Uri web)
{
    public async Task<Outcome> Http2Async(Random random)
    {
        var path = Sample.Paths[random.Next(Sample.Paths.Length)];
        byte[][] frames =
        [
            Http2Wire.Opening,
            .. Enumerable.Range(0, 1 + random.Next(4)).SelectMany(i => Call((2 * i) + 1, path, random)),
            .. Enumerable.Range(0, random.Next(4)).Select(_ => Odd(random)),
        ];
        var bytes = random.Next(3) == 0 ? [.. frames.SelectMany(frame => frame)] : Mutated(frames, random);
        await ExchangeAsync(grpc, bytes);
        return new Outcome("connection ended");
    }

    public async Task<Outcome> Http1Async(Random random)
    {
        var json = Sample.Json(random);
        var head = $"POST /v1/documents:classify HTTP/1.1\r\nHost: trial\r\nContent-Type: application/json\r\nContent-Length: {json.Length}\r\nConnection: close\r\n\r\n";
        byte[] bytes = [.. Mutation.Of(Encoding.ASCII.GetBytes(head), random), .. json];
        var answer = Encoding.Latin1.GetString(await ExchangeAsync(web, bytes));
        return answer.StartsWith("HTTP/1.1 ", StringComparison.Ordinal) && answer.Length > 12
            ? Judgement.OfHttp(int.Parse(answer.AsSpan(9, 3), CultureInfo.InvariantCulture))
            : new Outcome("connection ended");
    }

    private static byte[][] Call(int stream, string path, Random random) =>
    [
        Http2Wire.Call(stream, path), Http2Wire.Frame(Http2Wire.Data, Http2Wire.EndStream, stream, Http2Wire.Message(Sample.Message(path, random))),
    ];

    /// <summary>A frame of any type, flags and stream.</summary>
    private static byte[] Odd(Random random) => Http2Wire.Frame((byte)random.Next(random.Next(4) == 0 ? 256 : 11), (byte)random.Next(256), random.Next(8), Mutation.Noise(random, 64));

    /// <summary>One of the frames after the opening, changed; rarely the opening itself.</summary>
    private static byte[] Mutated(byte[][] frames, Random random)
    {
        var changed = random.Next(20) == 0 ? 0 : random.Next(1, frames.Length);
        return [.. frames.SelectMany((frame, i) => i == changed ? Mutation.Of(frame, random) : frame)];
    }

    private static async Task<byte[]> ExchangeAsync(Uri address, byte[] bytes)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(address.Host, address.Port);
        using var answer = new MemoryStream();
        try
        {
            await socket.SendAsync(bytes);
            socket.Shutdown(SocketShutdown.Send);
            var buffer = new byte[16384];
            for (int read; (read = await socket.ReceiveAsync(buffer)) > 0;)
                answer.Write(buffer, 0, read);
        }
        catch (SocketException closed) when (closed.SocketErrorCode is SocketError.ConnectionReset or SocketError.ConnectionAborted or SocketError.Shutdown or SocketError.NotConnected)
        {
            // The server has ended it before it had all.
        }

        return answer.ToArray();
    }
}
