using System.Security.Cryptography.X509Certificates;
using Classifier.Server.Tests.Security;
using Classifier.TestServer.Brokers;

namespace Classifier.Jobs.Tests;

/// <summary>A broker of one node for all tests of a class; its certificate has expired.</summary>
public sealed class OneNode : IAsyncLifetime, IDisposable
{
    private readonly SecretFolder _secrets = new();
    private readonly TestCertificates _certificates = new();
    private BrokerCluster? _cluster;

    internal BrokerNode Node => _cluster!.Nodes[0];

    /// <summary>PEM file of who signed its certificate.</summary>
    internal string Authority { get; private set; } = "";

    public async Task InitializeAsync()
    {
        if (!File.Exists(BrokerNode.Program))
            return;
        using var expired = _certificates.Sign(TestCertificates.ForServers, DateTimeOffset.UtcNow.AddMinutes(-5));
        Authority = _secrets.Write("authority.pem", _certificates.Authority.ExportCertificatePem());
        _cluster = await BrokerCluster.StartAsync(
            1, (_secrets.Write("node.pem", expired.ExportCertificatePem()), _secrets.Write("node.key", expired.GetECDsaPrivateKey()!.ExportPkcs8PrivateKeyPem())));
    }

    public async Task DisposeAsync()
    {
        if (_cluster is not null)
            await _cluster.DisposeAsync();
    }

    public void Dispose()
    {
        _certificates.Dispose();
        _secrets.Dispose();
    }
}
