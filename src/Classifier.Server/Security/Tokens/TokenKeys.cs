using Classifier.Server.Security.Settings;
using Microsoft.Extensions.Options;

namespace Classifier.Server.Security.Tokens;

/// <summary>The issuer's keys, from the file or the URL that the settings name.</summary>
internal sealed class TokenKeys : IDisposable
{
    private const int LongestDocument = 1 << 20;

    private readonly RereadFiles<SigningKeys>? _file;
    private readonly FetchedSigningKeys? _fetched;
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false })
    {
        Timeout = TimeSpan.FromSeconds(10),
        MaxResponseContentBufferSize = LongestDocument,
    };

    public TokenKeys(IOptions<SecurityOptions> options, TimeProvider time, ILogger<TokenKeys> log)
    {
        var jwt = options.Value.Jwt;
        if (jwt.JwksUrl is { } url)
            _fetched = new(url, cancellation => _http.GetStringAsync(url, cancellation), time, log);
        else if (jwt.Jwks is { Length: > 0 } path)
            _file = new([path], () => SigningKeys.ReadFile(path), time, log);
    }

    /// <summary>The keys, in which that one should be; null when they could never be had.</summary>
    public ValueTask<SigningKeys?> FindAsync(string kid, CancellationToken cancellation) =>
        _fetched?.FindAsync(kid, cancellation) ?? ValueTask.FromResult(_file?.Current);

    public void Dispose()
    {
        _http.Dispose();
        _fetched?.Dispose();
    }
}
