namespace Grpc.Core;

/// <summary>A remote method with its messages' serializers. Generated code makes one for each method.</summary>
/// <typeparam name="TRequest">Request message.</typeparam>
/// <typeparam name="TResponse">Response message.</typeparam>
public class Method<TRequest, TResponse> : IMethod
{
    /// <summary>Describes a method.</summary>
    /// <param name="type">Kind of call.</param>
    /// <param name="serviceName">Full name of the service, for instance <c>package.Service</c>.</param>
    /// <param name="name">Name without the service.</param>
    /// <param name="requestMarshaller">Serializer of requests.</param>
    /// <param name="responseMarshaller">Serializer of responses.</param>
    /// <exception cref="ArgumentNullException">A name or a serializer is null.</exception>
    public Method(
        MethodType type,
        string serviceName,
        string name,
        Marshaller<TRequest> requestMarshaller,
        Marshaller<TResponse> responseMarshaller)
    {
        ArgumentNullException.ThrowIfNull(serviceName);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(requestMarshaller);
        ArgumentNullException.ThrowIfNull(responseMarshaller);
        Type = type;
        ServiceName = serviceName;
        Name = name;
        RequestMarshaller = requestMarshaller;
        ResponseMarshaller = responseMarshaller;
        FullName = $"/{serviceName}/{name}";
    }

    /// <inheritdoc/>
    public MethodType Type { get; }

    /// <inheritdoc/>
    public string ServiceName { get; }

    /// <inheritdoc/>
    public string Name { get; }

    /// <summary>Serializer of requests.</summary>
    public Marshaller<TRequest> RequestMarshaller { get; }

    /// <summary>Serializer of responses.</summary>
    public Marshaller<TResponse> ResponseMarshaller { get; }

    /// <inheritdoc/>
    public string FullName { get; }
}
