using System.Net;
using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using Classifier.Contracts.V1;
using Classifier.TestServer;
using Google.Rpc;
using Grpc.Core;
using Grpc.Net.Client;
using Microsoft.Extensions.Time.Testing;

namespace Classifier.Server.Tests.Security;

public sealed class TlsTests : IDisposable
{
    private readonly SecretFolder _folder = new();
    private readonly TestCertificates _authority = new();

    public void Dispose()
    {
        _folder.Dispose();
        _authority.Dispose();
    }

    [Fact]
    public async Task Connect_CertificateRenewedWhileTheServerRuns_ShowsTheNewOne()
    {
        var first = _authority.SignFor(_folder);
        await using var server = await StartAsync();
        Assert.Equal(first.Thumbprint, await ShownAsync(server.Web));

        var second = _authority.SignFor(_folder);

        Assert.Equal(second.Thumbprint, await ShownAsync(server.Web));
        Assert.NotEqual(first.Thumbprint, second.Thumbprint);
    }

    [Theory]
    [InlineData("garbage")]
    [InlineData("expired")]
    [InlineData("key of another")]
    [InlineData("gone")]
    public async Task Connect_BadRenewal_KeepsTheOldOneSaysSoAndTakesTheNextGoodOne(string fault)
    {
        var first = _authority.SignFor(_folder);
        await using var server = await StartAsync();
        await ShownAsync(server.Web);

        Spoil(fault);

        Assert.Equal(first.Thumbprint, await ShownAsync(server.Web));
        Assert.Contains(server.Log.Entries, entry => entry.StartsWith("Error", StringComparison.Ordinal) && entry.Contains("server.pem", StringComparison.Ordinal));
        Assert.Equal(_authority.SignFor(_folder).Thumbprint, await ShownAsync(server.Web));
    }

    [Fact]
    public async Task Classify_OverTls_IsAnsweredInHttp2()
    {
        _authority.SignFor(_folder);
        await using var server = await StartAsync();

        Assert.NotNull((await ClassifyAsync(server, null)).Prediction);
    }

    [Fact]
    public async Task Classify_ClientCertificateWanted_AnswersItsHolderAlone()
    {
        _authority.SignFor(_folder);
        await using var server = await StartAsync(("Security:Tls:ClientAuthorities", _folder.Write("clients.pem", _authority.Authority.ExportCertificatePem())));
        using var stranger = new TestCertificates();

        Assert.NotNull((await ClassifyAsync(server, _authority.Sign(TestCertificates.ForClients))).Prediction);
        await Refused(null);
        await Refused(stranger.Sign(TestCertificates.ForClients));
        await Refused(_authority.Sign(TestCertificates.ForServers));
        await Refused(_authority.Sign(TestCertificates.ForClients, DateTimeOffset.UtcNow.AddHours(-1)));

        Task Refused(X509Certificate2? certificate) => ConnectedServer.FailureOf(() => ClassifyAsync(server, certificate));
    }

    [Fact]
    public async Task Classify_ClientCertificateOptional_AnswersHoldersOfKeysToo()
    {
        _authority.SignFor(_folder);
        var key = _folder.AddKey();
        await using var server = await StartAsync(
            ("Security:Tls:ClientAuthorities", _folder.Write("clients.pem", _authority.Authority.ExportCertificatePem())),
            ("Security:Tls:RequireClientCertificate", "false"),
            ("Security:Keys", _folder.Keys));
        using var stranger = new TestCertificates();

        Assert.NotNull((await ClassifyAsync(server, _authority.Sign(TestCertificates.ForClients))).Prediction);
        Assert.NotNull((await ClassifyAsync(server, null, key.Reveal())).Prediction);
        Assert.Equal(StatusCode.Unauthenticated, (await ConnectedServer.FailureOf(() => ClassifyAsync(server, null))).StatusCode);
        await ConnectedServer.FailureOf(() => ClassifyAsync(server, stranger.Sign(TestCertificates.ForClients), key.Reveal()));
        using var probe = new HttpClient(Handler((_, trusted) => trusted));
        Assert.Equal(HttpStatusCode.OK, (await probe.GetAsync(new Uri(server.Web, "/readyz"))).StatusCode);
    }

    [Fact]
    public async Task Classify_ClientCertificateExpiresOnAnOpenConnection_IsRefused()
    {
        _authority.SignFor(_folder);
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        // The connection itself must not grow too old while days pass.
        await using var server = await StartAsync(
            time,
            ("Security:Tls:ClientAuthorities", _folder.Write("clients.pem", _authority.Authority.ExportCertificatePem())),
            ("Lifecycle:ConnectionAge", "0:00:00"));
        using var certificate = _authority.Sign(TestCertificates.ForClients);
        using var channel = ChannelTo(server, certificate);
        var client = new DocumentClassifier.DocumentClassifierClient(channel);
        Assert.NotNull((await client.ClassifyAsync(Calls.Request)).Prediction);

        time.Advance(TimeSpan.FromDays(1.5));

        var failure = await ConnectedServer.FailureOf(() => client.ClassifyAsync(Calls.Request).ResponseAsync);
        Assert.Equal((StatusCode.Unauthenticated, "CREDENTIALS_EXPIRED"), (failure.StatusCode, RpcDetails.Single<ErrorInfo>(failure).Reason));
    }

    [Fact]
    public async Task Classify_ClientCertificateWithoutTheRight_IsDenied()
    {
        _authority.SignFor(_folder);
        await using var server = await StartAsync(
            ("Security:Tls:ClientAuthorities", _folder.Write("clients.pem", _authority.Authority.ExportCertificatePem())),
            ("Security:Tls:ClientRights", "metrics, feedback"));

        var failure = await ConnectedServer.FailureOf(() => ClassifyAsync(server, _authority.Sign(TestCertificates.ForClients)));

        Assert.Equal(StatusCode.PermissionDenied, failure.StatusCode);
    }

#pragma warning disable CA5397, SYSLIB0039 // What the server must refuse.
    [Theory]
    [InlineData(SslProtocols.Tls12, true)]
    [InlineData(SslProtocols.Tls13, true)]
    [InlineData(SslProtocols.Tls11, false)]
    public async Task Connect_VersionsOfTls_AreTheTwoThatAreSafe(SslProtocols version, bool isTaken)
    {
        _authority.SignFor(_folder);
        await using var server = await StartAsync();
        using var handler = Handler((_, trusted) => trusted);
        handler.SslOptions.EnabledSslProtocols = version;
        using var client = new HttpClient(handler);

        if (isTaken)
            Assert.True((await client.GetAsync(new Uri(server.Web, "/healthz"))).Headers.Contains("Strict-Transport-Security"));
        else
            await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync(new Uri(server.Web, "/healthz")));
    }
#pragma warning restore CA5397, SYSLIB0039

    [Fact]
    public async Task Classify_ClientAuthoritiesReplaced_RefusesTheOldOnes()
    {
        _authority.SignFor(_folder);
        await using var server = await StartAsync(("Security:Tls:ClientAuthorities", _folder.Write("clients.pem", _authority.Authority.ExportCertificatePem())));
        using var certificate = _authority.Sign(TestCertificates.ForClients);
        await ClassifyAsync(server, certificate);
        using var next = new TestCertificates();

        _folder.Write("clients.pem", next.Authority.ExportCertificatePem());

        await ConnectedServer.FailureOf(() => ClassifyAsync(server, certificate));
        Assert.NotNull((await ClassifyAsync(server, next.Sign(TestCertificates.ForClients))).Prediction);
    }

    [Fact]
    public async Task Connect_WithoutTlsToATlsPort_IsNotAnswered()
    {
        _authority.SignFor(_folder);
        await using var server = await StartAsync();
        using var client = new HttpClient();

        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync(new UriBuilder(server.Web) { Scheme = "http", Path = "healthz" }.Uri));
    }

    private void Spoil(string fault)
    {
        switch (fault)
        {
            case "garbage":
                _folder.Write("server.pem", "no certificate");
                break;
            case "expired":
                _authority.SignFor(_folder, DateTimeOffset.UtcNow.AddHours(-1));
                break;
            case "key of another":
                _folder.Write("server.pem", _authority.Sign(TestCertificates.ForServers).ExportCertificatePem());
                break;
            default:
                File.Delete(_folder.PathOf("server.pem"));
                break;
        }
    }

    private Task<RunningServer> StartAsync(params (string Setting, string Value)[] settings) => StartAsync(TimeProvider.System, settings);

    private Task<RunningServer> StartAsync(TimeProvider time, params (string Setting, string Value)[] settings) => RunningServer.StartAsync(
        new WordCountClassifier(),
        new Dictionary<string, string?>(settings.Select(pair => KeyValuePair.Create(pair.Setting, (string?)pair.Value)))
        {
            ["Kestrel:Endpoints:Grpc:Url"] = "https://127.0.0.1:0",
            ["Kestrel:Endpoints:Web:Url"] = "https://127.0.0.1:0",
            ["Security:Tls:Certificate"] = _folder.PathOf("server.pem"),
            ["Security:Tls:Key"] = _folder.PathOf("server.key"),
        },
        time);

    /// <summary>The thumbprint of the certificate that a new connection is shown.</summary>
    private async Task<string> ShownAsync(Uri address)
    {
        var shown = "";
        using var client = new HttpClient(Handler((certificate, faults) =>
        {
            shown = certificate.Thumbprint;
            return faults;
        }));
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri(address, "/healthz"))).StatusCode);
        return shown;
    }

    private async Task<ClassifyResponse> ClassifyAsync(RunningServer server, X509Certificate2? certificate, string? credential = null)
    {
        using var channel = ChannelTo(server, certificate);
        return await new DocumentClassifier.DocumentClassifierClient(channel).ClassifyAsync(Calls.Request, credential is null ? null : Calls.Bearing(credential));
    }

    private GrpcChannel ChannelTo(RunningServer server, X509Certificate2? certificate)
    {
        var handler = Handler((_, trusted) => trusted);
        if (certificate is not null)
            handler.SslOptions.ClientCertificateContext = SslStreamCertificateContext.Create(certificate, null, offline: true);
        return GrpcChannel.ForAddress(server.Grpc, new GrpcChannelOptions { HttpHandler = handler, DisposeHttpClient = true });
    }

    private SocketsHttpHandler Handler(Func<X509Certificate2, bool, bool> judge) => new()
    {
        SslOptions = new SslClientAuthenticationOptions
        {
            EnabledSslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13,
            RemoteCertificateValidationCallback = (_, certificate, chain, _) =>
            {
                chain!.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
                chain.ChainPolicy.CustomTrustStore.Add(_authority.Authority);
                chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
                return judge((X509Certificate2)certificate!, chain.Build((X509Certificate2)certificate!));
            },
        },
    };
}
