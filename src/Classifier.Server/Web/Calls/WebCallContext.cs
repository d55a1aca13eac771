using Grpc.Core;

namespace Classifier.Server.Web.Calls;

/// <summary>What a gRPC method may ask about its call, answered for one that came as JSON.</summary>
internal sealed class WebCallContext : ServerCallContext
{
    /// <summary>Where gRPC for ASP.NET Core looks for the request of a call that is not its own.</summary>
    private const string HttpContextKey = "__HttpContext";

    private readonly HttpContext _http;

    public WebCallContext(HttpContext http, string method)
    {
        _http = http;
        MethodCore = method;
        UserState[HttpContextKey] = http;
    }

    protected override string MethodCore { get; }

    protected override string HostCore => _http.Request.Host.Value ?? "";

    protected override string PeerCore => $"{_http.Connection.RemoteIpAddress}:{_http.Connection.RemotePort}";

    protected override DateTime DeadlineCore => DateTime.MaxValue;

    /// <summary>None: an HTTP header may have a name or a value that metadata cannot hold. Methods read headers from the HTTP context.</summary>
    protected override Metadata RequestHeadersCore { get; } = [];

    protected override CancellationToken CancellationTokenCore => _http.RequestAborted;

    protected override Metadata ResponseTrailersCore { get; } = [];

    protected override Status StatusCore { get; set; }

    protected override WriteOptions? WriteOptionsCore { get; set; }

    protected override AuthContext AuthContextCore { get; } = new(null, []);

    protected override ContextPropagationToken CreatePropagationTokenCore(ContextPropagationOptions? options) =>
        throw new NotSupportedException("A call that came as JSON cannot be propagated.");

    /// <summary>HTTP callers get no gRPC headers.</summary>
    protected override Task WriteResponseHeadersAsyncCore(Metadata responseHeaders) => Task.CompletedTask;
}
