namespace Grpc.Core;

/// <summary>Messages that arrive. One reader at a time.</summary>
/// <typeparam name="T">Message type.</typeparam>
public interface IAsyncStreamReader<out T>
{
    /// <summary>The message the last successful <see cref="MoveNext"/> reached.</summary>
    T Current { get; }

    /// <summary>Waits for the next message.</summary>
    /// <param name="cancellationToken">Cancels the whole call, if the read is still waiting.</param>
    /// <returns>True when <see cref="Current"/> holds a new message; false after the last one.</returns>
    /// <exception cref="RpcException">On the client, when the call failed.</exception>
    Task<bool> MoveNext(CancellationToken cancellationToken);
}
