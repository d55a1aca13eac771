namespace Grpc.Core;

/// <summary>Advice for writing one message.</summary>
[Flags]
public enum WriteFlags
{
    /// <summary>More follows soon: the transport may hold the message back to send it with the next.</summary>
    BufferHint = 0x1,

    /// <summary>Do not compress this message, even if the call is compressed.</summary>
    NoCompress = 0x2,
}
