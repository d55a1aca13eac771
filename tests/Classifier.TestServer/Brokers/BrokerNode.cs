using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Classifier.TestServer.ForeignPrograms;

namespace Classifier.TestServer.Brokers;

/// <summary>Debian's RabbitMQ as a process of its own on 127.0.0.1, with everything it writes in a folder of its own.</summary>
public sealed class BrokerNode : IDisposable
{
    /// <summary>Debian's program; its wrapper in the search path wants to be another user.</summary>
    public const string Program = "/usr/lib/rabbitmq/bin/rabbitmq-server";

    private const string Control = "/usr/lib/rabbitmq/bin/rabbitmqctl";

    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(3);

    private readonly string _name;
    private readonly string _folder;
    private readonly BrokerPorts _ports;
    private Process? _process;

    private BrokerNode(string name, string folder, BrokerPorts ports) => (_name, _folder, _ports) = (name, folder, ports);

    /// <summary>Where it is called, as its administrator.</summary>
    public string Url => $"amqp://guest:guest@127.0.0.1:{_ports.Amqp}";

    /// <summary>Where it is called over TLS, if it has a certificate.</summary>
    public string TlsUrl => $"amqps://guest:guest@127.0.0.1:{_ports.Amqps}";

    /// <summary>The process of the broker itself.</summary>
    public int ProcessId => int.Parse(File.ReadAllText(Path.Combine(_folder, "pid")), System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Writes the settings of a node; see <see cref="StartAsync"/>.</summary>
    /// <param name="name">Its name, unique on the machine.</param>
    /// <param name="cluster">The names of all nodes of its cluster, its own among them; they must share <paramref name="epmd"/>.</param>
    /// <param name="folder">Where it keeps what it writes; made.</param>
    /// <param name="epmd">The port by which nodes find each other.</param>
    /// <param name="certificate">PEM files of certificate and key; null for no TLS.</param>
    public static BrokerNode Create(string name, IReadOnlyList<string> cluster, string folder, int epmd, (string Certificate, string Key)? certificate = null)
    {
        Directory.CreateDirectory(folder);
        var cookie = Path.Combine(folder, ".erlang.cookie");
        File.WriteAllText(cookie, "CLASSIFIERTESTS");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(cookie, UnixFileMode.UserRead);
        var ports = new BrokerPorts(FreePort(), FreePort(), FreePort(), epmd);
        File.WriteAllLines(Path.Combine(folder, "rabbitmq.conf"),
        [
            $"listeners.tcp.1 = 127.0.0.1:{ports.Amqp}",
            "log.console.level = error",
            // A node must tell soon that another, or a client, is gone.
            "net_ticktime = 8",
            "disk_free_limit.absolute = 50MB",
            .. certificate is not { } tls ? Array.Empty<string>() :
            [
                $"listeners.ssl.1 = 127.0.0.1:{ports.Amqps}", $"ssl_options.certfile = {tls.Certificate}", $"ssl_options.keyfile = {tls.Key}",
                "ssl_options.verify = verify_none", "ssl_options.fail_if_no_peer_cert = false",
            ],
            .. cluster.Count < 2 ? [] : new[] { "cluster_formation.peer_discovery_backend = classic_config", "cluster_partition_handling = pause_minority" }
                .Concat(cluster.Index().Select(node => $"cluster_formation.classic_config.nodes.{node.Index + 1} = {node.Item}@localhost")),
        ]);
        return new BrokerNode(name, folder, ports);
    }

    /// <summary>Starts it and waits until it takes calls. Started again, it has what it had.</summary>
    public async Task StartAsync()
    {
        var started = new ProcessStartInfo(Program) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true, WorkingDirectory = _folder };
        foreach (var (variable, value) in Environment())
            started.Environment[variable] = value;
        _process = Process.Start(started)!;
        _ = _process.StandardOutput.ReadToEndAsync();
        _ = _process.StandardError.ReadToEndAsync();
        using var timeout = new CancellationTokenSource(LongestStart);
        while (!await AnswersAsync(timeout.Token))
        {
            if (_process.HasExited)
                throw new InvalidOperationException($"RabbitMQ ended with {_process.ExitCode}; see {_folder}/log");
            await Task.Delay(TimeSpan.FromMilliseconds(100), timeout.Token);
        }
    }

    /// <summary>Runs rabbitmqctl.</summary>
    public async Task ControlAsync(params string[] arguments)
    {
        string[] environment = [.. Environment().Select(variable => $"{variable.Key}={variable.Value}")];
        var run = await ForeignProcess.RunAsync("env", [.. environment, Control, .. arguments]);
        if (run.ExitCode != 0)
            throw new InvalidOperationException($"rabbitmqctl {arguments[0]}: {run.Errors}");
    }

    /// <summary>Kills it (SIGKILL).</summary>
    public void Kill()
    {
        if (_process is null)
            return;
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        _process = null;
    }

    public void Dispose() => Kill();

    /// <summary>A port that nobody listens on.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private Dictionary<string, string> Environment() => new()
    {
        ["HOME"] = _folder,
        ["ERL_EPMD_PORT"] = $"{_ports.Epmd}",
        ["ERL_EPMD_ADDRESS"] = "127.0.0.1",
        ["RABBITMQ_NODENAME"] = $"{_name}@localhost",
        ["RABBITMQ_DIST_PORT"] = $"{_ports.Nodes}",
        ["RABBITMQ_MNESIA_BASE"] = Path.Combine(_folder, "data"),
        ["RABBITMQ_LOG_BASE"] = Path.Combine(_folder, "log"),
        ["RABBITMQ_PID_FILE"] = Path.Combine(_folder, "pid"),
        ["RABBITMQ_CONFIG_FILE"] = Path.Combine(_folder, "rabbitmq"),
        ["RABBITMQ_ENABLED_PLUGINS_FILE"] = Path.Combine(_folder, "plugins"),
    };

    private async Task<bool> AnswersAsync(CancellationToken cancellation)
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync(IPAddress.Loopback, _ports.Amqp, cancellation);
            // The listener is there before the broker is; whoever is no client is answered with the protocol's name.
            await client.GetStream().WriteAsync("AMQP\0\0\0\0"u8.ToArray(), cancellation);
            var reply = new byte[4];
            return await client.GetStream().ReadAtLeastAsync(reply, 4, throwOnEndOfStream: false, cancellation) == 4;
        }
        catch (Exception fault) when (fault is SocketException or IOException)
        {
            return false;
        }
    }

    private sealed record BrokerPorts(int Amqp, int Amqps, int Nodes, int Epmd);
}
