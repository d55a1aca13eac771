using Classifier.Keys;
using Classifier.Server.Security.Settings;
using Microsoft.Extensions.Options;

namespace Classifier.Server.Security.Callers;

/// <summary>Knows callers by their API keys.</summary>
internal sealed class KeyCheck(IOptions<SecurityOptions> options, TimeProvider time, ILogger<KeyCheck> log)
{
    // Unknown ids take as long as known ones.
    private static readonly ApiKey Nobody = ApiKey.Create(KeySecret.Create(), "nobody", [], null, default, default(DateTimeOffset));

    private readonly RereadFiles<KeyRing>? _keys =
        options.Value.Keys is { Length: > 0 } path ? new([path], () => KeyFile.Read(path), time, log) : null;

    /// <summary>The caller that holds a key.</summary>
    /// <exception cref="DeniedException">It is not a key that counts.</exception>
    public Caller Recognise(KeySecret secret)
    {
        var found = _keys?.Current.Find(secret.Id);
        var matches = (found ?? Nobody).Matches(secret);
        if (found is null || !matches || found.Revoked is not null)
            throw DeniedException.Invalid();
        return found.IsActive(time.GetUtcNow())
            ? new Caller($"{Caller.KeyPrefix}{found.Id}", found.Rights, found.DocumentsPerMinute ?? options.Value.DocumentsPerMinute, found.Expires)
            : throw DeniedException.Expired();
    }

    /// <summary>Whether a caller that was recognised before by its key would not be any more.</summary>
    public bool IsRevoked(Caller caller) =>
        caller.Id.StartsWith(Caller.KeyPrefix, StringComparison.Ordinal)
        && _keys?.Current.Find(caller.Id[Caller.KeyPrefix.Length..]) is not { Revoked: null };
}
