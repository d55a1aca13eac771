using Grpc.Net.Client.Balancer;

namespace Classifier.Client.Connections;

/// <summary>Tells a channel of the servers to balance over: it asks for that as for a service.</summary>
internal sealed class StaticAddresses(IEnumerable<Uri> addresses) : IServiceProvider
{
    /// <summary>What such a channel is opened to.</summary>
    public const string Target = "static:///classifier";

    private readonly ResolverFactory[] _resolvers =
        [new StaticResolverFactory(_ => [.. addresses.Select(address => new BalancerAddress(address.Host, address.Port))])];

    public object? GetService(Type serviceType) => serviceType == typeof(IEnumerable<ResolverFactory>) ? _resolvers : null;
}
