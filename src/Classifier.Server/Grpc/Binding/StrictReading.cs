using System.Text;
using Google.Protobuf;
using Grpc.Core;

namespace Classifier.Server.Grpc.Binding;

/// <summary>Reads requests so that the caller, not the server, is blamed for bytes that are no message.</summary>
internal static class StrictReading
{
    /// <summary>The same method with such a reader.</summary>
    public static Method<TRequest, TResponse> Of<TRequest, TResponse>(Method<TRequest, TResponse> method)
        where TRequest : class where TResponse : class =>
        new(method.Type, method.ServiceName, method.Name, Of(method.RequestMarshaller), method.ResponseMarshaller);

    private static Marshaller<T> Of<T>(Marshaller<T> lenient) => new(lenient.ContextualSerializer, bytes =>
    {
        try
        {
            return lenient.ContextualDeserializer(bytes);
        }
        catch (Exception fault) when (fault is InvalidProtocolBufferException or DecoderFallbackException or ArgumentException)
        {
            throw new RpcException(new Status(
                StatusCode.InvalidArgument, $"The request is not a {typeof(T).Name} in protobuf, or a string in it is not valid UTF-8."));
        }
    });
}
