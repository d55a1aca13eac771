namespace Classifier.Server.Security.Settings;

/// <summary>Why a server must not start that other machines can reach: it would answer anybody, or what it says could be read on the way.</summary>
internal static class ExposureFaults
{
    public static IEnumerable<string> Of(SecurityOptions options, IReadOnlyList<ListeningAddress> addresses)
    {
        foreach (var address in addresses.Where(address => !address.IsLocal))
        {
            if (!options.WantsCredentials && !options.AllowAnonymous)
                yield return $"{address.Setting} is {address.Url}, which other machines reach, and callers need no credentials. Set "
                    + "Security:Keys, Security:Jwt or Security:Tls:ClientAuthorities, listen on 127.0.0.1, or set Security:AllowAnonymous to true if everybody there may call.";
            if (!address.IsTls && !options.AllowCleartext)
                yield return $"{address.Setting} is {address.Url}, which other machines reach without TLS. Make it https with "
                    + "Security:Tls:Certificate and Security:Tls:Key, listen on 127.0.0.1, or set Security:AllowCleartext to true if something else protects the way.";
        }
        foreach (var address in addresses.Where(address => address.IsTls && !SecurityOptions.IsSet(options.Tls.Certificate)))
            yield return $"{address.Setting} is {address.Url}: set Security:Tls:Certificate and Security:Tls:Key, PEM files.";
    }
}
