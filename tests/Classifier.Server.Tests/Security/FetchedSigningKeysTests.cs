using Classifier.Server.Security.Tokens;
using Classifier.TestServer;
using Microsoft.Extensions.Time.Testing;

namespace Classifier.Server.Tests.Security;

public sealed class FetchedSigningKeysTests : IDisposable
{
    private readonly TestTokens _one = new();
    private readonly TestTokens _two = new("two");
    private readonly FakeTimeProvider _time = new();
    private readonly RecordedLog _log = new();
    private string? _published;
    private int _fetches;

    public void Dispose()
    {
        _one.Dispose();
        _two.Dispose();
        _log.Dispose();
    }

    [Fact]
    public async Task FindAsync_UnknownKid_FetchesAgainButNotForEveryCaller()
    {
        _published = _one.Jwks;
        using var keys = Create();

        Assert.True((await keys.FindAsync("one", default))!.Has("one"));
        _published = _two.Jwks;
        Assert.False((await keys.FindAsync("two", default))!.Has("two"));
        Assert.Equal(1, _fetches);
        _time.Advance(FetchedSigningKeys.Pause);
        Assert.True((await keys.FindAsync("two", default))!.Has("two"));
        for (var i = 0; i < 10; i++)
            await keys.FindAsync($"made up {i}", default);
        Assert.Equal(2, _fetches);
    }

    [Fact]
    public async Task FindAsync_KeysThatAreOld_DropsWhatIsNoLongerPublished()
    {
        _published = _one.Jwks;
        using var keys = Create();
        await keys.FindAsync("one", default);
        _published = _two.Jwks;

        _time.Advance(FetchedSigningKeys.Age);

        Assert.False((await keys.FindAsync("one", default))!.Has("one"));
    }

    [Fact]
    public async Task FindAsync_IssuerAway_KeepsTheKeysAndSaysSo()
    {
        using var keys = Create();
        Assert.Null(await keys.FindAsync("one", default));
        _published = _one.Jwks;
        _time.Advance(FetchedSigningKeys.Pause);
        await keys.FindAsync("one", default);

        _published = null;
        _time.Advance(FetchedSigningKeys.Age);

        Assert.True((await keys.FindAsync("one", default))!.Has("one"));
        Assert.Equal(2, _log.Entries.Count(entry => entry.Contains("https://issuer.example/jwks", StringComparison.Ordinal)));
    }

    private FetchedSigningKeys Create() => new(
        new Uri("https://issuer.example/jwks"),
        _ =>
        {
            _fetches++;
            return _published is null ? throw new HttpRequestException() : Task.FromResult(_published);
        },
        _time,
        _log.CreateLogger("test"));
}
