using System.Diagnostics;
using Classifier.TestServer;

namespace Classifier.Trials.ClusterJobs;

/// <summary>A command of <c>classifier</c> as a process, which can be killed, and is started again when it gives up, as systemd or Kubernetes would.</summary>
internal sealed class RestartedProgram(string[] arguments) : IDisposable
{
    // What a program ends with that could not reach the broker when it began.
    private const int GaveUp = 2;

    private Process? _process;
    private volatile string _errors = "";

    /// <summary>The process; 0 when there is none.</summary>
    public int ProcessId => _process is { HasExited: false } process ? process.Id : 0;

    /// <summary>Whether it has done what it was to do.</summary>
    public bool HasEnded => _process is { HasExited: true, ExitCode: not GaveUp };

    /// <summary>How often it gave up.</summary>
    public int Restarts { get; private set; }

    public void Start()
    {
        _process = Process.Start(new ProcessStartInfo("dotnet", [BuiltProgram.CommandLine, .. arguments])
        {
            RedirectStandardError = true, RedirectStandardOutput = true, WorkingDirectory = Repository.Root,
        })!;
        _process.BeginOutputReadLine();
        _process.ErrorDataReceived += (_, line) => _errors = line.Data ?? _errors;
        _process.BeginErrorReadLine();
    }

    /// <summary>Kills it (SIGKILL) and starts it again.</summary>
    public void KillAndStart()
    {
        Dispose();
        Start();
    }

    /// <summary>Starts it again if it gave up.</summary>
    public void Tend()
    {
        if (_process is not { HasExited: true, ExitCode: GaveUp })
            return;
        Restarts++;
        KillAndStart();
    }

    /// <summary>Fails if what ended did not do what it was to do.</summary>
    public void RequireSuccess()
    {
        // Some documents are none: 1.
        if (_process!.ExitCode is not (0 or 1))
            throw new InvalidOperationException($"classifier {arguments[0]} ended with {_process.ExitCode}: {_errors}");
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
