namespace Grpc.Core;

/// <summary>What a channel's connection is doing (gRPC "Connectivity semantics").</summary>
public enum ConnectivityState
{
    /// <summary>Not connected and not trying.</summary>
    Idle,

    /// <summary>Trying to connect.</summary>
    Connecting,

    /// <summary>Connected.</summary>
    Ready,

    /// <summary>The last attempt failed; another follows after a pause.</summary>
    TransientFailure,

    /// <summary>Shut down for good.</summary>
    Shutdown,
}
