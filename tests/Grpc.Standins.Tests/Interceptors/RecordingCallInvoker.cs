using Grpc.Core;

namespace Grpc.Standins.Tests.Interceptors;

/// <summary>Keeps what it is asked for and makes no call: every call object it returns is null.</summary>
internal sealed class RecordingCallInvoker : CallInvoker
{
    public List<(string Method, string? Host, CallOptions Options)> Calls { get; } = [];

    public override TResponse BlockingUnaryCall<TRequest, TResponse>(
        Method<TRequest, TResponse> method, string? host, CallOptions options, TRequest request) =>
        Record<TResponse>(method, host, options);

    public override AsyncUnaryCall<TResponse> AsyncUnaryCall<TRequest, TResponse>(
        Method<TRequest, TResponse> method, string? host, CallOptions options, TRequest request) =>
        Record<AsyncUnaryCall<TResponse>>(method, host, options);

    public override AsyncServerStreamingCall<TResponse> AsyncServerStreamingCall<TRequest, TResponse>(
        Method<TRequest, TResponse> method, string? host, CallOptions options, TRequest request) =>
        Record<AsyncServerStreamingCall<TResponse>>(method, host, options);

    public override AsyncClientStreamingCall<TRequest, TResponse> AsyncClientStreamingCall<TRequest, TResponse>(
        Method<TRequest, TResponse> method, string? host, CallOptions options) =>
        Record<AsyncClientStreamingCall<TRequest, TResponse>>(method, host, options);

    public override AsyncDuplexStreamingCall<TRequest, TResponse> AsyncDuplexStreamingCall<TRequest, TResponse>(
        Method<TRequest, TResponse> method, string? host, CallOptions options) =>
        Record<AsyncDuplexStreamingCall<TRequest, TResponse>>(method, host, options);

    private T Record<T>(IMethod method, string? host, CallOptions options)
    {
        Calls.Add((method.Name, host, options));
        return default!;
    }
}
