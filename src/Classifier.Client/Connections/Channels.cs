using Grpc.Core;
using Grpc.Net.Client;
using Grpc.Net.Client.Balancer;
using Grpc.Net.Client.Configuration;

namespace Classifier.Client.Connections;

/// <summary>Makes the channel that a client calls through.</summary>
internal static class Channels
{
    // Balanced connections are opened again on their own; as quickly as calls are tried again.
    private static readonly TimeSpan FirstReconnect = TimeSpan.FromSeconds(0.2);

    /// <summary>To one address, or in turn to several. Nothing is opened before the first call.</summary>
    public static GrpcChannel Open(ClassifierClientOptions options) => options.Addresses is [var only]
        ? GrpcChannel.ForAddress(only, Common(options))
        : GrpcChannel.ForAddress(StaticAddresses.Target, Balanced(options));

    private static GrpcChannelOptions Balanced(ClassifierClientOptions options)
    {
        var common = Common(options);
        common.ServiceProvider = new StaticAddresses(options.Addresses);
        common.ServiceConfig = new ServiceConfig { LoadBalancingConfigs = { new RoundRobinConfig() } };
        common.Credentials = options.Addresses[0].Scheme == Uri.UriSchemeHttps ? ChannelCredentials.SecureSsl : ChannelCredentials.Insecure;
        common.InitialReconnectBackoff = FirstReconnect;
        common.MaxReconnectBackoff = options.Retry.LongestDelay > FirstReconnect ? options.Retry.LongestDelay : FirstReconnect;
        return common;
    }

    private static GrpcChannelOptions Common(ClassifierClientOptions options) => new()
    {
        MaxReceiveMessageSize = options.ReplyBytes,
        DisposeHttpClient = true,
        HttpHandler = options.Token is { } token ? new TokenHandler(token, Handler(options)) : Handler(options),
    };

    private static SocketsHttpHandler Handler(ClassifierClientOptions options)
    {
        var handler = new SocketsHttpHandler
        {
            ConnectTimeout = options.ConnectTimeout,
            KeepAlivePingDelay = options.KeepAliveDelay,
            KeepAlivePingTimeout = options.KeepAliveTimeout,
            // Idle connections too, so that the first call after a pause does not find a dead one.
            KeepAlivePingPolicy = HttpKeepAlivePingPolicy.Always,
            PooledConnectionIdleTimeout = Timeout.InfiniteTimeSpan,
            EnableMultipleHttp2Connections = true,
        };
        options.ConfigureHandler?.Invoke(handler);
        return handler;
    }
}
