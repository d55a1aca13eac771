using Google.Protobuf;
using Google.Protobuf.Reflection;
using Grpc.Core;

namespace Classifier.Server.Grpc.Binding;

/// <summary>Reads requests so that the caller, not the server, is blamed for bytes that are no message.</summary>
internal static class StrictReading
{
    /// <summary>The same method with such a reader.</summary>
    public static Method<TRequest, TResponse> Of<TRequest, TResponse>(Method<TRequest, TResponse> method)
        where TRequest : class where TResponse : class =>
        new(method.Type, method.ServiceName, method.Name, Of(method.RequestMarshaller), method.ResponseMarshaller);

    private static Marshaller<T> Of<T>(Marshaller<T> lenient) where T : class
    {
        var type = ((IMessage)Activator.CreateInstance<T>()).Descriptor;
        return new Marshaller<T>(lenient.ContextualSerializer, payload => Read(payload, lenient, type));
    }

    private static T Read<T>(DeserializationContext payload, Marshaller<T> lenient, MessageDescriptor type)
    {
        var bytes = payload.PayloadAsNewBuffer();
        if (!WireStrings.AreUtf8(bytes, type))
            throw Refusal($"The request is not a {type.FullName} in protobuf, or a string in it is not valid UTF-8.");
        try
        {
            return lenient.ContextualDeserializer(new ReadPayload(bytes));
        }
#pragma warning disable CA1031 // The parser throws several types for bytes that are no message; whichever it is, the bytes are at fault.
        catch (Exception fault) when (fault is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            throw Refusal($"The request is not a {type.FullName} in protobuf.");
        }
    }

    private static RpcException Refusal(string message) => new(new Status(StatusCode.InvalidArgument, message));
}
