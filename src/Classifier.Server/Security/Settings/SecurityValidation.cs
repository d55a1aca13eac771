using Classifier.Keys;
using Classifier.Server.Listening;
using Classifier.Server.Security.Tls;
using Classifier.Server.Security.Tokens;
using Microsoft.Extensions.Options;

namespace Classifier.Server.Security.Settings;

/// <summary>Finds every fault of the security settings at once, in the files they name too; each message names the setting and what would be right.</summary>
internal sealed class SecurityValidation(IConfiguration configuration, TimeProvider time) : IValidateOptions<SecurityOptions>
{
    public ValidateOptionsResult Validate(string? name, SecurityOptions options)
    {
        string[] faults =
        [
            .. ExposureFaults.Of(options, ListeningAddress.In(configuration)),
            .. SettingFaults(options),
            .. TlsFaults(options.Tls),
            .. JwtFaults(options.Jwt),
            .. FileFaults(options),
        ];
        return faults.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private IEnumerable<string> SettingFaults(SecurityOptions options)
    {
        if (options.AllowAnonymous && options.WantsCredentials)
            yield return "Security:AllowAnonymous is true although the settings say how callers are known. "
                + "Remove it, or Security:Keys, Security:Jwt and Security:Tls:ClientAuthorities.";
        if (options.DocumentsPerMinute < 1)
            yield return $"Security:DocumentsPerMinute is {options.DocumentsPerMinute}; set it to 1 or more, or remove it.";
        if (options.WantsCredentials && configuration.GetValue<bool>(Demonstration.Setting))
            yield return $"{Demonstration.Setting} asks without credentials, which this server wants. Remove one of the two.";
    }

    private static IEnumerable<string> TlsFaults(TlsOptions tls)
    {
        if (SecurityOptions.IsSet(tls.Certificate) != SecurityOptions.IsSet(tls.Key))
            yield return "Security:Tls:Certificate and Security:Tls:Key go together. Set both, to PEM files, or neither.";
        if (SecurityOptions.IsSet(tls.ClientAuthorities) && !SecurityOptions.IsSet(tls.Certificate))
            yield return "Security:Tls:ClientAuthorities is set without Security:Tls:Certificate: callers show certificates in TLS only. "
                + "Set that, or remove this.";
        if (tls.ClientRightsListed.Except(Rights.All).Any())
            yield return $"Security:Tls:ClientRights is '{tls.ClientRights}'; set it to some of {string.Join(", ", Rights.All)}, separated by commas.";
    }

    private static IEnumerable<string> JwtFaults(JwtOptions jwt)
    {
        if (!jwt.IsUsed)
            yield break;
        string?[] parts = [jwt.Issuer, jwt.Audience, jwt.Jwks];
        if (!parts.All(SecurityOptions.IsSet))
            yield return "Security:Jwt:Issuer, Security:Jwt:Audience and Security:Jwt:Jwks go together. Set all three, or none.";
        if (jwt.JwksUrl is { IsLoopback: false } url && url.Scheme != Uri.UriSchemeHttps)
            yield return $"Security:Jwt:Jwks is {url.Scheme}: whoever is on the way could put in keys of his own. Use https or a file.";
        if (!SecurityOptions.IsSet(jwt.RightsClaim))
            yield return "Security:Jwt:RightsClaim is empty; set it to the claim with the rights, as scope.";
    }

    private IEnumerable<string> FileFaults(SecurityOptions options) => new[]
    {
        FaultOf("Keys", options.Keys, path => KeyFile.Read(path)),
        SecurityOptions.IsSet(options.Tls.Key)
            ? FaultOf("Tls:Certificate", options.Tls.Certificate, path => ServerCertificate.Read(path, options.Tls.Key!, time))
            : null,
        FaultOf("Tls:ClientAuthorities", options.Tls.ClientAuthorities, path => ClientAuthorities.Read(path)),
        options.Jwt.JwksUrl is null ? FaultOf("Jwt:Jwks", options.Jwt.Jwks, path => SigningKeys.ReadFile(path)) : null,
    }.OfType<string>();

    private static string? FaultOf(string setting, string? path, Action<string> read)
    {
        if (!SecurityOptions.IsSet(path))
            return null;
        try
        {
            read(path!);
            return null;
        }
        catch (Exception fault) when (SecurityFile.IsExpected(fault))
        {
            return $"Security:{setting} cannot be used: {SecurityFile.Describe(fault)}";
        }
    }
}
