using Classifier.Deployment.Tests.Tools;
using Classifier.TestServer;

namespace Classifier.Deployment.Tests.Rolling;

/// <summary>A server as a process that is stopped and started again at the same addresses.</summary>
/// <param name="model">The zip that it serves.</param>
/// <param name="grace">How long it goes on answering after SIGTERM.</param>
internal sealed class RestartableServer(string model, TimeSpan grace) : IAsyncDisposable
{
    private static readonly HttpClient Http = new();
    private Background? _process;

    /// <summary>Where gRPC is spoken.</summary>
    public string Grpc { get; } = Addresses.Take();

    /// <summary>Where probes are answered.</summary>
    public string Web { get; } = Addresses.Take();

    /// <summary>Starts it and waits until it is ready.</summary>
    public async Task StartAsync()
    {
        _process = new Background(
            "dotnet", BuiltProgram.Server, $"--Kestrel:Endpoints:Grpc:Url=http://{Grpc}", $"--Kestrel:Endpoints:Web:Url=http://{Web}", $"--Model:Path={model}",
            "--Model:Head=topic", $"--Lifecycle:DrainGrace={grace:c}", "--Lifecycle:DrainLimit=00:01:00", "--Logging:LogLevel:Default=Warning");
        await _process.UntilAsync(async () => (await Http.GetAsync(new Uri($"http://{Web}/readyz"))).IsSuccessStatusCode);
    }

    /// <summary>Sends SIGTERM, waits for the end of the drain, and checks that the server ended in order.</summary>
    public async Task DrainAsync() => Assert.Equal(0, await EndAsync("TERM"));

    /// <summary>Ends the process without warning.</summary>
    public Task KillAsync() => EndAsync("KILL");

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
            await _process.DisposeAsync();
    }

    private async Task<int> EndAsync(string signal)
    {
        var code = await _process!.EndAsync(signal);
        await _process.DisposeAsync();
        _process = null;
        return code;
    }
}
