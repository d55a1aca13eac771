using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using Classifier.TestServer;
using Classifier.TestServer.ForeignPrograms;

namespace Classifier.Trials.Servers;

/// <summary>The built server as its own process with the committed model, on ports of 127.0.0.1 that the system chose.</summary>
internal sealed class ServerUnderTrial : IAsyncDisposable
{
    // Kestrel calls it critical that it ended a connection for its resets; that is what it should do.
    private const string ResetsNoticed = "Kestrel.Http2[60]";

    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(3);

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _complaints = new();
    private readonly Task _reading;
    private readonly TaskCompletionSource<Uri> _grpc = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<Uri> _web = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ServerUnderTrial(Process process)
    {
        _process = process;
        _reading = Task.WhenAll(ReadAsync(process.StandardOutput), ReadAsync(process.StandardError));
    }

    /// <summary>Where gRPC is spoken.</summary>
    public Uri Grpc => _grpc.Task.Result;

    /// <summary>Where HTTP/1.1 is spoken.</summary>
    public Uri Web => _web.Task.Result;

    /// <summary>The process's id.</summary>
    public int ProcessId => _process.Id;

    /// <summary>Whether the process still runs.</summary>
    public bool IsAlive => !_process.HasExited;

    /// <summary>Processor time the process has used so far.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>What the server logged as an error, and what it wrote when it died: at most the first hundred lines.</summary>
    public IReadOnlyCollection<string> Complaints => _complaints;

    /// <summary>Starts one and waits until it serves the model.</summary>
    /// <param name="settings">Such as <c>Limits:ConcurrentWork=1</c>.</param>
    public static async Task<ServerUnderTrial> StartAsync(params IEnumerable<string> settings)
    {
        string[] arguments =
        [
            BuiltProgram.Server, "--Kestrel:Endpoints:Grpc:Url=http://127.0.0.1:0", "--Kestrel:Endpoints:Web:Url=http://127.0.0.1:0",
            .. settings.Select(setting => $"--{setting}"),
        ];
        var server = new ServerUnderTrial(Process.Start(new ProcessStartInfo("dotnet", arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        })!);
        try
        {
            await Task.WhenAll(server._grpc.Task, server._web.Task).WaitAsync(LongestStart);
            await server.ReadyAsync();
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Asks it to stop as an orchestrator would and returns its exit code.</summary>
    public async Task<int> TerminateAsync()
    {
        await ForeignProcess.RunAsync("kill", ["-TERM", $"{_process.Id}"]);
        await _process.WaitForExitAsync().WaitAsync(LongestStart);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        await _reading;
        _process.Dispose();
    }

    private async Task ReadAsync(StreamReader output)
    {
        var isResetNotice = false;
        while (await output.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("gRPC ", StringComparison.Ordinal))
                _grpc.TrySetResult(new Uri(line[5..].Trim()));
            else if (line.StartsWith("HTTP ", StringComparison.Ordinal))
                _web.TrySetResult(new Uri(line[5..].Trim()));
            else if (line.StartsWith("crit: ", StringComparison.Ordinal) && line.Contains(ResetsNoticed, StringComparison.Ordinal))
                isResetNotice = true;
            else if (isResetNotice && (isResetNotice = line.StartsWith(' ')))
                continue;
            else if (_complaints.Count < 100 && (output == _process.StandardError || !_complaints.IsEmpty || IsError(line)))
                _complaints.Enqueue(line);
        }

        var ended = new InvalidOperationException($"The server ended before it was ready: {string.Join('\n', _complaints)}");
        _grpc.TrySetException(ended);
        _web.TrySetException(ended);
    }

    private static bool IsError(string line) =>
        line.StartsWith("fail:", StringComparison.Ordinal) || line.StartsWith("crit:", StringComparison.Ordinal) || line.StartsWith("Unhandled", StringComparison.Ordinal);

    private async Task ReadyAsync()
    {
        using var client = new HttpClient();
        using var timeout = new CancellationTokenSource(LongestStart);
        while (true)
        {
            using var response = await client.GetAsync(new Uri(Web, "/readyz"), timeout.Token);
            if (response.StatusCode == HttpStatusCode.OK)
                return;
            await Task.Delay(TimeSpan.FromMilliseconds(50), timeout.Token);
        }
    }
}
