using System.Buffers;

namespace Grpc.Core;

/// <summary>Where a deserializer finds one message. The transport derives from it.</summary>
public abstract class DeserializationContext
{
    /// <summary>Length of the message in bytes.</summary>
    public abstract int PayloadLength { get; }

    /// <summary>The message in a new array, which the caller may keep. To be called at most once.</summary>
    public virtual byte[] PayloadAsNewBuffer() => throw new NotImplementedException();

    /// <summary>The message in the transport's own buffers, valid only until the deserializer returns. To be called at most once.</summary>
    public virtual ReadOnlySequence<byte> PayloadAsReadOnlySequence() => throw new NotImplementedException();
}
