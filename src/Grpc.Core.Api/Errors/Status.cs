namespace Grpc.Core;

/// <summary>How a call ended: a code, a sentence for people and, on the side that failed, the exception behind it.</summary>
public readonly struct Status
{
    /// <summary>Success, without detail.</summary>
    public static readonly Status DefaultSuccess = new(StatusCode.OK, "");

    /// <summary>Cancellation, without detail.</summary>
    public static readonly Status DefaultCancelled = new(StatusCode.Cancelled, "");

    /// <summary>A status without a local exception.</summary>
    /// <param name="statusCode">The code.</param>
    /// <param name="detail">A sentence for people; sent to the peer when a server returns the status.</param>
    public Status(StatusCode statusCode, string detail)
        : this(statusCode, detail, null)
    {
    }

    /// <summary>A status with the exception that led to it.</summary>
    /// <param name="statusCode">The code.</param>
    /// <param name="detail">A sentence for people; sent to the peer when a server returns the status.</param>
    /// <param name="debugException">Stays in this process; never sent.</param>
    public Status(StatusCode statusCode, string detail, Exception? debugException)
    {
        StatusCode = statusCode;
        Detail = detail;
        DebugException = debugException;
    }

    /// <summary>The code.</summary>
    public StatusCode StatusCode { get; }

    /// <summary>The sentence for people.</summary>
    public string Detail { get; }

    /// <summary>The local exception behind the status, if one is known. For diagnosis only: it never crosses the wire.</summary>
    public Exception? DebugException { get; }

    /// <summary>The form that also heads the message of <see cref="RpcException"/>.</summary>
    public override string ToString()
    {
        string cause = DebugException is null ? "" : $", DebugException=\"{DebugException.GetType()}: {DebugException.Message}\"";
        return $"Status(StatusCode=\"{StatusCode}\", Detail=\"{Detail}\"{cause})";
    }
}
