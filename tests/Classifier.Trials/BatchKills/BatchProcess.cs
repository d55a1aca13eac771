using System.Diagnostics;
using Classifier.TestServer;

namespace Classifier.Trials.BatchKills;

/// <summary>Runs <c>classifier batch --resume</c> as its own process.</summary>
internal sealed class BatchProcess(string input, string output)
{
    private const string SecondsBetweenCheckpoints = "0.1";

    // Some lines of the input are no documents.
    private const int SomeFailed = 1;

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    /// <summary>Where the lines go.</summary>
    public string Output => output;

    /// <summary>Whether lines were written.</summary>
    public bool HasBegun => File.Exists(output) && new FileInfo(output).Length > 0;

    /// <summary>Runs it to its end.</summary>
    public async Task RunAsync()
    {
        using var process = Start();
        await process.WaitForExitAsync().WaitAsync(Longest);
        Require(process);
    }

    /// <summary>Runs it and kills it (SIGKILL) after a time.</summary>
    /// <returns>True when it had ended before.</returns>
    public async Task<bool> RunAndKillAsync(TimeSpan after)
    {
        using var process = Start();
        var ended = process.WaitForExitAsync();
        await Task.WhenAny(ended, Task.Delay(after));
        if (ended.IsCompleted)
        {
            Require(process);
            return true;
        }

        process.Kill();
        await ended;
        return false;
    }

    private static void Require(Process process)
    {
        if (process.ExitCode != SomeFailed)
            throw new InvalidOperationException($"classifier batch ended with {process.ExitCode}.");
    }

    private Process Start() => Process.Start(new ProcessStartInfo(
        "dotnet",
        [
            BuiltProgram.CommandLine, "batch", "--quiet", "--resume", "--checkpoint-seconds", SecondsBetweenCheckpoints, "--input", input, "--output", output,
            "--errors", output + ".errors",
        ]) { WorkingDirectory = Repository.Root })!;
}
