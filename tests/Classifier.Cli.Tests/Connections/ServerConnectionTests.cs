using System.Security.Cryptography.X509Certificates;
using Classifier.Server.Tests.Security;
using Classifier.TestServer;

namespace Classifier.Cli.Tests.Connections;

/// <summary>How the command line reaches servers that are protected.</summary>
public sealed class ServerConnectionTests : IDisposable
{
    private readonly SecretFolder _folder = new();
    private readonly TestCertificates _authority = new();
    private readonly string _ca;

    public ServerConnectionTests()
    {
        _authority.SignFor(_folder).Dispose();
        _ca = _folder.Write("ca.pem", _authority.Authority.ExportCertificatePem());
    }

    public void Dispose()
    {
        _folder.Dispose();
        _authority.Dispose();
    }

    [Fact]
    public async Task Classify_OverTlsWithKey_AnswersWhoTrustsItsAuthorityAlone()
    {
        var key = _folder.Write("portal.key", _folder.AddKey().Reveal() + "\n");
        await using var server = await StartAsync(("Security:Keys", _folder.Keys));

        var trusted = await ClassifyAsync(server, "--ca", _ca, "--key-file", key);
        var stranger = await ClassifyAsync(server, "--key-file", key);

        Assert.Equal((0, ""), (trusted.ExitCode, trusted.Errors));
        Assert.Equal("province", trusted.Lines[0].GetProperty("level").GetProperty("label").GetString());
        Assert.Equal(2, stranger.ExitCode);
    }

    [Fact]
    public async Task Classify_MutualTls_AnswersWhoShowsACertificate()
    {
        using var certificate = _authority.Sign(TestCertificates.ForClients);
        var own = _folder.Write("portal.pem", certificate.ExportCertificatePem());
        var ownKey = _folder.Write("portal.pem.key", certificate.GetECDsaPrivateKey()!.ExportPkcs8PrivateKeyPem());
        await using var server = await StartAsync(("Security:Tls:ClientAuthorities", _ca));

        var known = await ClassifyAsync(server, "--ca", _ca, "--client-certificate", own, "--client-key", ownKey);
        var stranger = await ClassifyAsync(server, "--ca", _ca);

        Assert.Equal((0, ""), (known.ExitCode, known.Errors));
        Assert.Equal(2, stranger.ExitCode);
    }

    [Fact]
    public async Task Classify_FilesThatAreNotWhatTheyShouldBe_SaysWhichAndExitsWith2()
    {
        var empty = _folder.Write("empty", "\nsecret");
        string[] classify = ["classify", "-", "--server"];

        var key = await CliRun.OfAsync("x", [.. classify, "https://127.0.0.1:1", "--key-file", empty]);
        var authorities = await CliRun.OfAsync("x", [.. classify, "https://127.0.0.1:1", "--ca", empty]);
        var lone = await CliRun.OfAsync("x", [.. classify, "https://127.0.0.1:1", "--client-key", empty]);
        var cleartext = await CliRun.OfAsync("x", [.. classify, "http://labels.example:5080", "--key-file", _folder.Write("key", "k")]);

        Assert.All([key, authorities, lone, cleartext], run => Assert.Equal(2, run.ExitCode));
        Assert.Contains($"{empty}: the first line is empty", key.Errors, StringComparison.Ordinal);
        Assert.Contains($"{empty}: no certificate", authorities.Errors, StringComparison.Ordinal);
        Assert.Contains("go together", lone.Errors, StringComparison.Ordinal);
        Assert.Contains("cleartext", cleartext.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", key.Errors, StringComparison.Ordinal);
    }

    private static Task<CliRun> ClassifyAsync(RunningServer server, params string[] connection) =>
        CliRun.OfAsync("province", ["classify", "-", "--output", "json", "--server", server.Grpc.ToString(), .. connection]);

    private Task<RunningServer> StartAsync(params (string, string)[] settings)
    {
        var all = new Dictionary<string, string?>
        {
            ["Kestrel:Endpoints:Grpc:Url"] = "https://127.0.0.1:0",
            ["Security:Tls:Certificate"] = _folder.PathOf("server.pem"),
            ["Security:Tls:Key"] = _folder.PathOf("server.key"),
        };
        foreach (var (name, value) in settings)
            all[name] = value;
        return RunningServer.StartAsync(new WordCountClassifier(), all);
    }
}
