using System.Diagnostics;
using System.Net;
using Classifier.TestServer.ForeignPrograms;

namespace Classifier.TestServer;

/// <summary>The server as an operator starts it: its own process and a foreign working directory; the committed model unless the settings name another.</summary>
public sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private Task _draining = Task.CompletedTask;

    private ServerProcess(Process process) => _process = process;

    /// <summary>Where gRPC is spoken.</summary>
    public Uri Grpc { get; private set; } = null!;

    /// <summary>Where HTTP/1.1 is spoken.</summary>
    public Uri Web { get; private set; } = null!;

    /// <summary>Starts it and waits until it is ready.</summary>
    /// <param name="settings">Such as <c>--Model:Path=…</c>.</param>
    public static async Task<ServerProcess> StartAsync(params IEnumerable<string> settings)
    {
        var server = new ServerProcess(Process.Start(new ProcessStartInfo("dotnet",
        [
            BuiltProgram.Server, "--Kestrel:Endpoints:Grpc:Url=http://127.0.0.1:0", "--Kestrel:Endpoints:Web:Url=http://127.0.0.1:0", .. settings,
        ])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetTempPath(),
        })!);
        using var timeout = new CancellationTokenSource(LongestStart);
        server.Grpc = await server.AddressAsync("gRPC", timeout.Token);
        server.Web = await server.AddressAsync("HTTP", timeout.Token);
        // A full pipe would stop the server.
        server._draining = server._process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
        await server.ReadyAsync(timeout.Token);
        return server;
    }

    /// <summary>Asks the process to stop as an orchestrator would, and returns its exit code.</summary>
    public async Task<int> TerminateAsync()
    {
        await ForeignProcess.RunAsync("kill", ["-TERM", $"{_process.Id}"]);
        await _process.WaitForExitAsync().WaitAsync(LongestStart);
        return _process.ExitCode;
    }

    /// <summary>Kills it if it still runs.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        await _draining;
        _process.Dispose();
    }

    private async Task<Uri> AddressAsync(string name, CancellationToken timeout)
    {
        while (await _process.StandardOutput.ReadLineAsync(timeout) is { } line)
        {
            if (line.StartsWith(name, StringComparison.Ordinal))
                return new Uri(line[name.Length..].Trim());
        }

        throw new InvalidOperationException($"The server ended without saying where it speaks {name}.");
    }

    private async Task ReadyAsync(CancellationToken timeout)
    {
        using var client = new HttpClient();
        while ((await client.GetAsync(new Uri(Web, "/readyz"), timeout)).StatusCode != HttpStatusCode.OK)
            await Task.Delay(TimeSpan.FromMilliseconds(50), timeout);
    }
}
