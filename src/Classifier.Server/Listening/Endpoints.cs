using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Classifier.Server.Listening;

/// <summary>
/// Where the server listens once it has started, by the names under <c>Kestrel:Endpoints</c>: <c>Grpc</c> speaks HTTP/2 and
/// <c>Web</c> HTTP/1.1. There are two because without TLS one port cannot offer both.
/// </summary>
internal sealed class Endpoints(IServer server, IConfiguration configuration)
{
    /// <summary>The endpoint for gRPC.</summary>
    public const string Grpc = "Grpc";

    /// <summary>The endpoint for browsers, curl and probes.</summary>
    public const string Web = "Web";

    /// <summary>The address of an endpoint with its real port, also where the settings say port 0; null when it has none.</summary>
    public Uri? Find(string name)
    {
        // Kestrel binds its configured endpoints in the order of the section and lists the bound addresses in that order.
        var names = configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint.Key);
        var addresses = server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        return names.Zip(addresses)
            .Where(pair => string.Equals(pair.First, name, StringComparison.OrdinalIgnoreCase))
            .Select(pair => new Uri(pair.Second))
            .FirstOrDefault();
    }
}
