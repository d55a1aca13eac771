using System.Buffers;

namespace Grpc.Core;

/// <summary>
/// Where a serializer puts one message: either whole, by <see cref="Complete(byte[])"/>, or piece by piece into
/// <see cref="GetBufferWriter"/>, ended by <see cref="Complete()"/>. The transport derives from it.
/// </summary>
public abstract class SerializationContext
{
    /// <summary>Hands over the whole message. The caller gives the array away.</summary>
    public virtual void Complete(byte[] payload) => throw new NotImplementedException();

    /// <summary>A writer into the transport's buffer.</summary>
    public virtual IBufferWriter<byte> GetBufferWriter() => throw new NotImplementedException();

    /// <summary>Tells the length of the message in bytes before it is written, so that the transport can size its buffer.</summary>
    public virtual void SetPayloadLength(int payloadLength)
    {
        // Only advice: a transport that does not need it ignores it.
    }

    /// <summary>Ends the message written into <see cref="GetBufferWriter"/>.</summary>
    public virtual void Complete() => throw new NotImplementedException();
}
