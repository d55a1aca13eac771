using System.Net;
using Grpc.Net.Client;

namespace Classifier.Trials.Servers;

/// <summary>Connections of callers that behave.</summary>
internal static class Channels
{
    /// <summary>A channel that opens more connections when one has as many calls as it may.</summary>
    public static GrpcChannel Open(Uri address) => GrpcChannel.ForAddress(address, new GrpcChannelOptions
    {
        HttpHandler = new SocketsHttpHandler { EnableMultipleHttp2Connections = true },
        DisposeHttpClient = true,
        MaxReceiveMessageSize = null,
    });

    /// <summary>A plain HTTP client that speaks HTTP/2 from the first byte, or HTTP/1.1.</summary>
    public static HttpClient Http(Uri address, bool http2) => new(new SocketsHttpHandler { EnableMultipleHttp2Connections = true })
    {
        BaseAddress = address,
        DefaultRequestVersion = http2 ? HttpVersion.Version20 : HttpVersion.Version11,
        DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact,
        Timeout = TimeSpan.FromMinutes(2),
    };
}
