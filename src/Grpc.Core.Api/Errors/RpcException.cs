namespace Grpc.Core;

/// <summary>
/// A call that did not succeed. Thrown to callers by the client; thrown by a handler, it sets the status and the trailers the server sends.
/// </summary>
public class RpcException : Exception
{
    /// <summary>A failure with a status; the message is the status written out.</summary>
    public RpcException(Status status)
        : this(status, Metadata.Empty, status.ToString())
    {
    }

    /// <summary>A failure with a status and a message of its own; the message stays in this process.</summary>
    public RpcException(Status status, string message)
        : this(status, Metadata.Empty, message)
    {
    }

    /// <summary>A failure with a status and trailers; the message is the status written out.</summary>
    public RpcException(Status status, Metadata trailers)
        : this(status, trailers, status.ToString())
    {
    }

    /// <summary>A failure with a status, trailers and a message of its own; the message stays in this process.</summary>
    /// <exception cref="ArgumentNullException">The trailers are null.</exception>
    public RpcException(Status status, Metadata trailers, string message)
        : base(message, status.DebugException)
    {
        ArgumentNullException.ThrowIfNull(trailers);
        Status = status;
        Trailers = trailers;
    }

    /// <summary>How the call ended.</summary>
    public Status Status { get; }

    /// <summary>The code of <see cref="Status"/>, for exception filters.</summary>
    public StatusCode StatusCode => Status.StatusCode;

    /// <summary>Metadata sent after the last message; empty when there were none.</summary>
    public Metadata Trailers { get; }
}
