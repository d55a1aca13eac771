using Classifier.Server.Security.Settings;
using Microsoft.Extensions.Options;

namespace Classifier.Server.Security.Tokens;

/// <summary>The issuer's keys, from the file or the URL that the settings name.</summary>
internal sealed class TokenKeys : IDisposable
{
    private const int LongestDocument = 1 << 20;

    private readonly Lazy<RereadFiles<SigningKeys>> _file;
    private readonly Lazy<FetchedSigningKeys>? _fetched;
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false })
    {
        Timeout = TimeSpan.FromSeconds(10),
        MaxResponseContentBufferSize = LongestDocument,
    };

    public TokenKeys(IOptions<SecurityOptions> options, TimeProvider time, ILogger<TokenKeys> log)
    {
        var jwt = options.Value.Jwt;
        _file = new(() => new([jwt.Jwks!], () => SigningKeys.ReadFile(jwt.Jwks!), time, log));
        if (jwt.JwksUrl is { } url)
            _fetched = new(() => new(url, cancellation => _http.GetStringAsync(url, cancellation), time, log));
    }

    /// <summary>The keys, in which that one should be; null when they could never be had.</summary>
    public ValueTask<SigningKeys?> FindAsync(string kid, CancellationToken cancellation) =>
        _fetched?.Value.FindAsync(kid, cancellation) ?? ValueTask.FromResult<SigningKeys?>(_file.Value.Current);

    public void Dispose()
    {
        _http.Dispose();
        if (_fetched is { IsValueCreated: true })
            _fetched.Value.Dispose();
    }
}
