using Classifier.Deployment.Tests.Tools;
using Classifier.TestServer;

namespace Classifier.Deployment.Tests.Rolling;

/// <summary>HAProxy with the file of <c>deploy/haproxy</c>, in which only addresses are replaced.</summary>
internal sealed class Haproxy : IAsyncDisposable
{
    /// <summary>The file.</summary>
    public static readonly string File = Path.Combine(Repository.Root, "deploy/haproxy/haproxy.cfg");

    private static readonly HttpClient Http = new();
    private readonly string _file = Path.GetTempFileName();
    private readonly string _stats = Addresses.Take();
    private readonly Background _process;

    /// <summary>Starts it.</summary>
    public Haproxy(RestartableServer a, RestartableServer b)
    {
        var text = System.IO.File.ReadAllText(File);
        foreach (var (written, meant) in new[]
        {
            ("127.0.0.1:5090", Grpc), ("127.0.0.1:8404", _stats),
            ("127.0.0.1:5080 check port 5081", Checked(a)), ("127.0.0.1:6080 check port 6081", Checked(b)),
        })
        {
            Assert.Contains(written, text, StringComparison.Ordinal);
            text = text.Replace(written, meant, StringComparison.Ordinal);
        }

        System.IO.File.WriteAllText(_file, text);
        _process = new Background("/usr/sbin/haproxy", "-db", "-f", _file);
    }

    /// <summary>Where clients call.</summary>
    public string Grpc { get; } = Addresses.Take();

    /// <summary>Waits until it sends calls to both servers.</summary>
    public Task BothUpAsync() => _process.UntilAsync(async () =>
        (await Http.GetStringAsync(new Uri($"http://{_stats}/;csv"))).Split('\n').Count(line =>
            line.Split(',') is ["classifier", "a" or "b", ..] fields && fields[17] == "UP" && fields[36] == "L7OK") == 2);

    public async ValueTask DisposeAsync()
    {
        await _process.DisposeAsync();
        System.IO.File.Delete(_file);
    }

    private static string Checked(RestartableServer server) =>
        $"{server.Grpc} check addr {server.Web.Split(':')[0]} port {Addresses.PortOf(server.Web)}";
}
