using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Grpc.Core;
using Grpc.Net.Client;
using Grpc.Standins.Tests.Protos;
using Grpc.Standins.Tests.Relaying;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Https;

namespace Grpc.Standins.Tests.Credentials;

public class TlsTests
{
    [Fact]
    public async Task Echo_OverTls_SendsCallCredentialsAndProvesTheClient()
    {
        using X509Certificate2 serverCertificate = Certificate("server");
        using X509Certificate2 clientCertificate = Certificate("client of the test");
        await using RelayHost host = await RelayHost.StartAsync(listen: options => options.UseHttps(serverCertificate, https =>
        {
            https.ClientCertificateMode = ClientCertificateMode.RequireCertificate;
            https.AllowAnyClientCertificate();
        }));
        CallCredentials token = CallCredentials.FromInterceptor((_, metadata) =>
        {
            metadata.Add("authorization", "Bearer t");
            return Task.CompletedTask;
        });
        Relay.RelayClient client = host.Client(new GrpcChannelOptions
        {
            Credentials = ChannelCredentials.Create(ChannelCredentials.SecureSsl, token),
            HttpHandler = Trusting(serverCertificate, clientCertificate),
        });

        await client.EchoAsync(new Note());

        SeenCall call = host.Probe.Seen!;
        Assert.Equal("Bearer t", call.Headers.GetValue("authorization"));
        Assert.True(call.Auth.IsPeerAuthenticated);
        Assert.Equal("x509_common_name", call.Auth.PeerIdentityPropertyName);
        Assert.Equal("client of the test", Assert.Single(call.Auth.PeerIdentity).Value);
    }

    private static SocketsHttpHandler Trusting(X509Certificate2 server, X509Certificate2 client) => new()
    {
        SslOptions = new SslClientAuthenticationOptions
        {
            ClientCertificates = [client],
            RemoteCertificateValidationCallback = (_, presented, _, _) =>
                presented is not null && presented.GetCertHashString() == server.GetCertHashString(),
        },
    };

    private static X509Certificate2 Certificate(string commonName)
    {
        using ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={commonName}", key, HashAlgorithmName.SHA256);
        DateTimeOffset now = DateTimeOffset.UtcNow;
        using X509Certificate2 certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pfx), password: null);
    }
}
