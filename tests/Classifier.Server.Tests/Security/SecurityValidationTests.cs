using Classifier.Server.Security.Settings;
using Microsoft.Extensions.Configuration;

namespace Classifier.Server.Tests.Security;

public sealed class SecurityValidationTests
{
    private const string Address = "Kestrel:Endpoints:Grpc:Url";

    [Theory]
    [InlineData("http://127.0.0.1:5080")]
    [InlineData("http://127.1.2.3:5080")]
    [InlineData("http://[::1]:5080")]
    [InlineData("http://localhost:5080")]
    [InlineData("http://unix:/run/classifier.sock")]
    public void Validate_OnThisMachineAlone_IsFine(string url) => Assert.Empty(Faults((Address, url)));

    [Theory]
    [InlineData("http://0.0.0.0:5080")]
    [InlineData("http://[::]:5080")]
    [InlineData("http://*:5080")]
    [InlineData("http://+:5080")]
    [InlineData("http://192.0.2.1:5080")]
    [InlineData("http://localhost.example:5080")]
    [InlineData("http://127.0.0.1.example:5080")]
    public void Validate_ReachableFromOtherMachines_GivesBothReasonsForEachAddress(string url)
    {
        var faults = Faults((Address, url), ("Kestrel:Endpoints:Web:Url", url));

        Assert.Equal(4, faults.Count);
        Assert.Equal(2, faults.Count(fault => fault.Contains("Security:AllowAnonymous", StringComparison.Ordinal)));
        Assert.Equal(2, faults.Count(fault => fault.Contains("Security:AllowCleartext", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("urls", "http://0.0.0.0:80")]
    [InlineData("http_ports", "8080")]
    public void Validate_AddressesOutsideKestrelsSection_CountWhenKestrelTakesThem(string setting, string value)
    {
        Assert.Equal(2, Faults((setting, value)).Count);
        Assert.Equal(2, Faults((setting, value), (Address, "http://127.0.0.1:1"), ("preferHostingUrls", "true")).Count);
        Assert.Empty(Faults((setting, value), (Address, "http://127.0.0.1:1")));
    }

    [Fact]
    public void Validate_ToldExplicitly_TakesAwayThatReasonAlone()
    {
        const string Open = "http://0.0.0.0:5080";

        Assert.Contains("AllowCleartext", Assert.Single(Faults((Address, Open), ("Security:AllowAnonymous", "true"))), StringComparison.Ordinal);
        Assert.Contains("AllowAnonymous", Assert.Single(Faults((Address, Open), ("Security:AllowCleartext", "true"))), StringComparison.Ordinal);
        Assert.Empty(Faults((Address, Open), ("Security:AllowAnonymous", "true"), ("Security:AllowCleartext", "true")));
    }

    [Fact]
    public void Validate_KeysAndCertificates_AreEnoughOffLoopback()
    {
        using var folder = new SecretFolder();
        using var authority = new TestCertificates();
        folder.AddKey();
        authority.SignFor(folder);

        Assert.Empty(Faults(
            (Address, "https://0.0.0.0:5080"),
            ("Security:Keys", folder.Keys),
            ("Security:Tls:Certificate", folder.PathOf("server.pem")),
            ("Security:Tls:Key", folder.PathOf("server.key"))));
    }

    [Fact]
    public void Validate_EverythingWrong_NamesEachSetting()
    {
        using var folder = new SecretFolder();
        var faults = Faults(
            (Address, "https://127.0.0.1:1"),
            ("Security:Keys", folder.PathOf("none.json")),
            ("Security:Jwt:Jwks", "http://issuer.example/jwks"),
            ("Security:Jwt:RightsClaim", ""),
            ("Security:Tls:Key", "key.pem"),
            ("Security:Tls:ClientAuthorities", folder.Write("ca.pem", "nothing")),
            ("Security:Tls:ClientRights", "everything"),
            ("Security:DocumentsPerMinute", "0"),
            ("Security:AllowAnonymous", "true"),
            ("Demonstrate", "true"));

        string[] named =
        [
            Address, "Security:Keys cannot", "Security:Jwt:Issuer", "Security:Jwt:Jwks is http", "Security:Jwt:RightsClaim", "Security:Tls:Certificate and", "Security:Tls:ClientAuthorities is",
            "Security:Tls:ClientAuthorities cannot", "Security:Tls:ClientRights", "Security:DocumentsPerMinute", "Security:AllowAnonymous is", "Demonstrate",
        ];
        Assert.All(named, setting => Assert.Single(faults, fault => fault.StartsWith(setting, StringComparison.Ordinal)));
        Assert.Equal(named.Length, faults.Count);
    }

    private static IReadOnlyList<string> Faults(params IEnumerable<(string Setting, string Value)> settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(pair => pair.Setting, pair => (string?)pair.Value)).Build();
        var options = configuration.GetSection(SecurityOptions.Section).Get<SecurityOptions>() ?? new();
        return [.. new SecurityValidation(configuration, TimeProvider.System).Validate(null, options).Failures ?? []];
    }
}
