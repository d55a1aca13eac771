namespace Grpc.Core;

/// <summary>How a call ended; the numbers are the ones on the wire (gRPC "Status codes and their use").</summary>
public enum StatusCode
{
    /// <summary>The call succeeded.</summary>
    OK = 0,

    /// <summary>The call was cancelled, usually by the caller.</summary>
    Cancelled = 1,

    /// <summary>An error of no known kind, for instance an exception the handler did not expect.</summary>
    Unknown = 2,

    /// <summary>The caller sent an argument that is wrong whatever the state of the system.</summary>
    InvalidArgument = 3,

    /// <summary>The deadline passed before the call was done, though the work may have been.</summary>
    DeadlineExceeded = 4,

    /// <summary>Something the caller asked for does not exist.</summary>
    NotFound = 5,

    /// <summary>Something the caller tried to create exists already.</summary>
    AlreadyExists = 6,

    /// <summary>The caller is known and may not do this.</summary>
    PermissionDenied = 7,

    /// <summary>A quota, a limit or a resource is used up.</summary>
    ResourceExhausted = 8,

    /// <summary>The system is not in the state the call needs; do not retry before that has changed.</summary>
    FailedPrecondition = 9,

    /// <summary>The call was aborted, typically by a conflict with another one.</summary>
    Aborted = 10,

    /// <summary>The call went past the valid range.</summary>
    OutOfRange = 11,

    /// <summary>The server does not have this method.</summary>
    Unimplemented = 12,

    /// <summary>An invariant of the system is broken.</summary>
    Internal = 13,

    /// <summary>The service is not reachable now; a retry with back-off may succeed.</summary>
    Unavailable = 14,

    /// <summary>Data is lost or corrupt beyond recovery.</summary>
    DataLoss = 15,

    /// <summary>The caller did not say validly who it is.</summary>
    Unauthenticated = 16,
}
