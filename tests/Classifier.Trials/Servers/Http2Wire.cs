using System.Buffers.Binary;
using System.Text;

namespace Classifier.Trials.Servers;

/// <summary>HTTP/2 as bytes (RFC 9113): for connections that no well-behaved library would make.</summary>
internal static class Http2Wire
{
    public const byte Data = 0;
    public const byte HeadersType = 1;
    public const byte ResetStream = 3;
    public const byte Settings = 4;
    public const byte Ping = 6;
    public const byte WindowUpdate = 8;
    public const byte EndStream = 1;
    public const byte EndHeaders = 4;

    /// <summary>What a client begins with: the preface and empty settings.</summary>
    public static byte[] Opening { get; } = [.. "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"u8, .. Frame(Settings, 0, 0, [])];

    /// <summary>One frame.</summary>
    public static byte[] Frame(byte type, byte flags, int stream, ReadOnlySpan<byte> payload)
    {
        var frame = new byte[9 + payload.Length];
        BinaryPrimitives.WriteInt32BigEndian(frame, payload.Length << 8);
        frame[3] = type;
        frame[4] = flags;
        BinaryPrimitives.WriteInt32BigEndian(frame.AsSpan(5), stream);
        payload.CopyTo(frame.AsSpan(9));
        return frame;
    }

    /// <summary>The headers of a gRPC call, without an end of the stream.</summary>
    public static byte[] Call(int stream, string path) => Frame(HeadersType, EndHeaders, stream, Block(
        (":method", "POST"), (":scheme", "http"), (":path", path), (":authority", "trial"), ("content-type", "application/grpc"), ("te", "trailers")));

    /// <summary>The payload of RST_STREAM: CANCEL.</summary>
    public static byte[] Cancel(int stream) => Frame(ResetStream, 0, stream, [0, 0, 0, 8]);

    /// <summary>A message with gRPC's five bytes before it.</summary>
    public static byte[] Message(ReadOnlySpan<byte> message, byte compressed = 0)
    {
        var framed = new byte[5 + message.Length];
        framed[0] = compressed;
        BinaryPrimitives.WriteInt32BigEndian(framed.AsSpan(1), message.Length);
        message.CopyTo(framed.AsSpan(5));
        return framed;
    }

    /// <summary>Literal header fields without indexing, names and values below 127 bytes, no Huffman code (RFC 7541, 6.2.2).</summary>
    private static byte[] Block(params (string Name, string Value)[] fields) =>
        [.. fields.SelectMany(field => new byte[] { 0, (byte)field.Name.Length }.Concat(Encoding.ASCII.GetBytes(field.Name)).Append((byte)field.Value.Length).Concat(Encoding.ASCII.GetBytes(field.Value)))];
}
