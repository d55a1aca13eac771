using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using RabbitMQ.Client;

namespace Classifier.Jobs.Brokers;

/// <summary>The nodes of a broker, and who calls them.</summary>
/// <param name="Nodes">Such as <c>amqps://user:password@host:5671/vhost</c>, one or more; user and virtual host are those of the first.</param>
/// <param name="Password">In place of one in the address; null for that.</param>
/// <param name="Authorities">PEM file of those that may have signed the nodes' certificates; null for those that the machine trusts.</param>
internal sealed record BrokerAddress(IReadOnlyList<Uri> Nodes, string? Password = null, string? Authorities = null)
{
    private static readonly TimeSpan LongestConnect = TimeSpan.FromSeconds(10);

    /// <summary>Without the password, for messages.</summary>
    public string Shown => string.Join(", ", Nodes.Select(node => $"{node.Scheme}://{node.Host}:{PortOf(node)}"));

    /// <summary>What opens connections.</summary>
    public ConnectionFactory Factory()
    {
        var factory = new ConnectionFactory
        {
            Uri = Nodes[0],
            // What was under way when a connection breaks is begun anew by us, over a new one.
            AutomaticRecoveryEnabled = false,
            TopologyRecoveryEnabled = false,
            RequestedConnectionTimeout = LongestConnect,
            RequestedHeartbeat = TimeSpan.FromSeconds(10),
        };
        if (Password is not null)
            factory.Password = Password;
        return factory;
    }

    /// <summary>The nodes, each as it is connected to.</summary>
    public IReadOnlyList<AmqpTcpEndpoint> Endpoints() => [.. Nodes.Select(node => new AmqpTcpEndpoint(node.Host, PortOf(node), Tls(node)))];

    private static int PortOf(Uri node) => node.Port > 0 ? node.Port : node.Scheme == "amqps" ? 5671 : 5672;

    private SslOption Tls(Uri node)
    {
        var tls = new SslOption { Enabled = node.Scheme == "amqps", ServerName = node.Host };
        if (Authorities is { } file)
        {
            var authorities = new X509Certificate2Collection();
            authorities.ImportFromPemFile(file);
            tls.CertificateValidationCallback = (_, certificate, _, errors) => (errors & ~SslPolicyErrors.RemoteCertificateChainErrors) == 0
                && certificate is X509Certificate2 presented && IsSignedByOne(presented, authorities);
        }

        return tls;
    }

    private static bool IsSignedByOne(X509Certificate2 presented, X509Certificate2Collection authorities)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.CustomTrustStore.AddRange(authorities);
        return chain.Build(presented);
    }
}
