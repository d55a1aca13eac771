using System.Net;
using System.Net.Sockets;
using Classifier.TestServer;

namespace Classifier.Client.Tests.Connections;

/// <summary>Starts servers one after the other on the same port.</summary>
internal sealed class FixedPort
{
    private readonly int _port = Free();

    public Uri Address => new($"http://127.0.0.1:{_port}");

    public Task<RunningServer> StartAsync(WordCountClassifier? classifier = null) => RunningServer.StartAsync(
        classifier ?? new WordCountClassifier(),
        new Dictionary<string, string?> { ["Kestrel:Endpoints:Grpc:Url"] = Address.ToString(), ["shutdownTimeoutSeconds"] = "1" });

    private static int Free()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
