namespace Classifier.Server.Security.Settings;

/// <summary>
/// Who may call and how calls travel: section <c>Security</c> of the settings, checked on start. Without any of it the server answers everybody on its own
/// machine (every right but <c>admin</c>), and refuses to listen for others.
/// </summary>
internal sealed class SecurityOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Security";

    /// <summary>
    /// The file of API keys that <c>classifier keys</c> makes; read again when it changed. Relative to the working directory. Default: none, no API keys.
    /// </summary>
    public string? Keys { get; init; }

    /// <summary>Tokens of an identity provider. Default: none are taken.</summary>
    public JwtOptions Jwt { get; init; } = new();

    /// <summary>Certificates. Default: none, no TLS.</summary>
    public TlsOptions Tls { get; init; } = new();

    /// <summary>The quota of callers that have none of their own, in documents: 1 or more. Default: none.</summary>
    public int? DocumentsPerMinute { get; init; }

    /// <summary>Answer callers from other machines without asking who they are. Default: false.</summary>
    public bool AllowAnonymous { get; init; }

    /// <summary>Talk to other machines without TLS, as behind a proxy that ends it. Default: false.</summary>
    public bool AllowCleartext { get; init; }

    /// <summary>Whether callers must say who they are, in some way.</summary>
    public bool WantsCredentials => IsSet(Keys) || Jwt.IsUsed || IsSet(Tls.ClientAuthorities);

    internal static bool IsSet(string? value) => !string.IsNullOrEmpty(value);
}
