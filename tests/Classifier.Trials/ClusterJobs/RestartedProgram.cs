using System.Diagnostics;
using Classifier.TestServer;

namespace Classifier.Trials.ClusterJobs;

/// <summary>A command of <c>classifier</c> as a process, which can be killed and started again.</summary>
internal sealed class RestartedProgram(string[] arguments) : IDisposable
{
    private Process? _process;

    /// <summary>The process; 0 when there is none.</summary>
    public int ProcessId => _process is { HasExited: false } process ? process.Id : 0;

    /// <summary>Whether it came to its end by itself.</summary>
    public bool HasEnded => _process is { HasExited: true };

    public void Start()
    {
        _process = Process.Start(new ProcessStartInfo("dotnet", [BuiltProgram.CommandLine, .. arguments])
        {
            RedirectStandardError = true, RedirectStandardOutput = true, WorkingDirectory = Repository.Root,
        })!;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Kills it (SIGKILL) and starts it again.</summary>
    public void KillAndStart()
    {
        Dispose();
        Start();
    }

    /// <summary>Waits for its end.</summary>
    public async Task EndAsync(TimeSpan longest)
    {
        await _process!.WaitForExitAsync().WaitAsync(longest);
        // Some documents are none: 1.
        if (_process.ExitCode is not (0 or 1))
            throw new InvalidOperationException($"classifier {arguments[0]} ended with {_process.ExitCode}.");
    }

    public void Dispose()
    {
        if (_process is { HasExited: false } process)
        {
            process.Kill();
            process.WaitForExit();
        }

        _process?.Dispose();
        _process = null;
    }
}
