using System.Buffers;

namespace Grpc.Core;

/// <summary>Collects one message in memory, for callers that want an array from a contextual serializer.</summary>
internal sealed class ArraySerializationContext : SerializationContext
{
    private ArrayBufferWriter<byte>? writer;
    private byte[]? payload;

    internal static byte[] Serialize<T>(T message, Action<T, SerializationContext> serializer)
    {
        var context = new ArraySerializationContext();
        serializer(message, context);
        return context.payload ?? throw new InvalidOperationException("The serializer did not complete the message.");
    }

    public override void Complete(byte[] payload) => Finish(payload);

    public override void Complete() => Finish(writer?.WrittenSpan.ToArray() ?? []);

    public override void SetPayloadLength(int payloadLength) => writer ??= new ArrayBufferWriter<byte>(Math.Max(payloadLength, 1));

    public override IBufferWriter<byte> GetBufferWriter() => writer ??= new ArrayBufferWriter<byte>();

    private void Finish(byte[] bytes) =>
        payload = payload is null ? bytes : throw new InvalidOperationException("The message is complete already.");
}
