namespace Grpc.Core.Interceptors;

/// <summary>A call as client interceptors see it.</summary>
/// <param name="method">The method.</param>
/// <param name="host">The host to name; null for the channel's.</param>
/// <param name="options">What is asked of the call.</param>
public readonly struct ClientInterceptorContext<TRequest, TResponse>(
    Method<TRequest, TResponse> method,
    string? host,
    CallOptions options)
    where TRequest : class
    where TResponse : class
{
    /// <summary>The method.</summary>
    public Method<TRequest, TResponse> Method { get; } = method;

    /// <summary>The host to name; null for the channel's.</summary>
    public string? Host { get; } = host;

    /// <summary>What is asked of the call.</summary>
    public CallOptions Options { get; } = options;
}
