namespace Grpc.Core;

/// <summary>Responses of a streaming call, as the server writes them; the end of the handler ends the stream.</summary>
/// <typeparam name="T">Message type.</typeparam>
public interface IServerStreamWriter<in T> : IAsyncStreamWriter<T>
{
}
