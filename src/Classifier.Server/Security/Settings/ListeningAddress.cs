using System.Net;

namespace Classifier.Server.Security.Settings;

/// <summary>An address that the settings ask the server to listen on.</summary>
/// <param name="Setting">Where that is said.</param>
/// <param name="Url">As it stands there.</param>
/// <param name="IsTls">Whether it speaks TLS.</param>
/// <param name="IsLocal">Whether nobody on another machine can reach it: loopback, or a socket file.</param>
internal sealed record ListeningAddress(string Setting, string Url, bool IsTls, bool IsLocal)
{
    /// <summary>The section that Kestrel takes its endpoints from.</summary>
    public const string Endpoints = "Kestrel:Endpoints";

    /// <summary>All of them. Those outside Kestrel's section count where Kestrel would take them: without a section, or when told to prefer them.</summary>
    public static IReadOnlyList<ListeningAddress> In(IConfiguration configuration)
    {
        var endpoints = configuration.GetSection(Endpoints).GetChildren()
            .Select(endpoint => Of($"{endpoint.Path}:Url", endpoint["Url"] ?? "")).ToList();
        return endpoints.Count > 0 && !configuration.GetValue<bool>("preferHostingUrls")
            ? endpoints
            :
            [
                .. endpoints,
                .. Listed("urls", url => url),
                .. Listed("http_ports", port => $"http://*:{port}"),
                .. Listed("https_ports", port => $"https://*:{port}"),
            ];

        IEnumerable<ListeningAddress> Listed(string setting, Func<string, string> url) =>
            (configuration[setting] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(part => Of(setting, url(part)));
    }

    private static ListeningAddress Of(string setting, string url)
    {
        try
        {
            var address = BindingAddress.Parse(url);
            return new(setting, url, address.Scheme.Equals(Uri.UriSchemeHttps, StringComparison.OrdinalIgnoreCase), IsLocalHost(address));
        }
        catch (FormatException)
        {
            // Kestrel will say so; until then it is taken for the worst.
            return new(setting, url, false, false);
        }
    }

    // Kestrel listens on every interface for any name but localhost.
    private static bool IsLocalHost(BindingAddress address) =>
        address.IsUnixPipe || address.IsNamedPipe || address.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));
}
