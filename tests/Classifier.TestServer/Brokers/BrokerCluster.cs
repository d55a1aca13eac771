using Classifier.TestServer.ForeignPrograms;

namespace Classifier.TestServer.Brokers;

/// <summary>Some nodes that are one broker, in a folder that is gone afterwards.</summary>
public sealed class BrokerCluster : IAsyncDisposable
{
    private readonly string _folder;
    private readonly int _epmd;

    private BrokerCluster(string folder, int epmd, IReadOnlyList<BrokerNode> nodes) => (_folder, _epmd, Nodes) = (folder, epmd, nodes);

    /// <summary>The nodes.</summary>
    public IReadOnlyList<BrokerNode> Nodes { get; }

    /// <summary>Starts them and waits until all take calls.</summary>
    /// <param name="count">How many.</param>
    /// <param name="certificate">PEM files of certificate and key; null for no TLS.</param>
    public static async Task<BrokerCluster> StartAsync(int count, (string Certificate, string Key)? certificate = null)
    {
        var folder = Directory.CreateTempSubdirectory("classifier-broker-").FullName;
        var epmd = BrokerNode.FreePort();
        string[] names = [.. Enumerable.Range(0, count).Select(i => $"classifier{epmd}x{i}")];
        var cluster = new BrokerCluster(folder, epmd, [.. names.Select(name => BrokerNode.Create(name, names, Path.Combine(folder, name), epmd, certificate))]);
        try
        {
            await Task.WhenAll(cluster.Nodes.Select(node => node.StartAsync()));
            return cluster;
        }
        catch
        {
            await cluster.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var node in Nodes)
            node.Dispose();
        await ForeignProcess.RunAsync("env", ["ERL_EPMD_PORT=" + _epmd, "ERL_EPMD_RELAXED_COMMAND_CHECK=1", "epmd", "-kill"]);
        Directory.Delete(_folder, recursive: true);
    }
}
