namespace Grpc.Core;

/// <summary>Messages to send. One write at a time: await each before the next.</summary>
/// <typeparam name="T">Message type.</typeparam>
public interface IAsyncStreamWriter<in T>
{
    /// <summary>Options of the following writes; null for the call's own.</summary>
    WriteOptions? WriteOptions { get; set; }

    /// <summary>Sends a message; done when the transport took it, which is how flow control reaches the writer.</summary>
    Task WriteAsync(T message);

    /// <summary>Sends a message.</summary>
    /// <param name="message">The message.</param>
    /// <param name="cancellationToken">Cancels the whole call, if the write is still waiting.</param>
    /// <exception cref="NotSupportedException">The token can be cancelled and the writer does not support that.</exception>
    Task WriteAsync(T message, CancellationToken cancellationToken) => cancellationToken.CanBeCanceled
        ? throw new NotSupportedException("This stream writer cannot cancel a write.")
        : WriteAsync(message);
}
