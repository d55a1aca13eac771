using System.Diagnostics;
using Classifier.Training.Runs;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Commands;

public sealed class CancellationTests : IDisposable
{
    private const string Train = "train --recipe recipe.yaml --data data.jsonl --golden golden.jsonl --out models/tiny/1.0.0 --run run";

    // Trees without end in sight, so that only a signal ends the run.
    private readonly TrainingProgram _program = new(trees: 2_000_000);

    private RunFolder Run => new(_program["run"]);

    public void Dispose() => _program.Dispose();

    [Fact]
    public void Train_AskedToStop_StopsAndLeavesNoBundleButARunToGoOnWith()
    {
        // SIGTERM takes the way of Ctrl-C and, unlike it, is never ignored in processes that a shell has put into the background.
        var (exitCode, errors) = SignalAtTheFirstTrees(Train, "TERM");

        Assert.Contains("stopped; go on with: classifier-train train --resume run", errors, StringComparison.Ordinal);
        Assert.Equal(130, exitCode);
        Assert.False(Directory.Exists(_program["models"]));
        Assert.Equal(RunStatus.Stopped, Run.Read<RunRecord>(Run.Record).Status);
    }

    [Fact]
    public void Train_Killed_GoesOnByItsFolderAloneWithoutTheFinishedModels()
    {
        SignalAtTheFirstTrees(Train, "KILL");
        Assert.Equal(RunStatus.Running, Run.Read<RunRecord>(Run.Record).Status);
        Assert.Equal(RunStatus.Stopped, Run.ReadRecord().Status);

        // The four text models of the level are kept; the first that is trained is one of trees.
        var (exitCode, errors) = SignalAtTheFirstTrees("train --resume run", "TERM");

        Assert.Equal(130, exitCode);
        Assert.DoesNotContain("text model", errors, StringComparison.Ordinal);
        Assert.Contains("model 5 of 12", errors, StringComparison.Ordinal);
        Assert.Equal(RunStatus.Stopped, Run.Read<RunRecord>(Run.Record).Status);
    }

    [Fact]
    public void Train_ResumedWhileAtWork_IsRefused()
    {
        using var process = _program.Start(Train);
        ReadToTheFirstTrees(process);
        Assert.Equal(RunStatus.Running, Run.ReadRecord().Status);

        var second = _program.Run("train --resume run");

        Signal(process, "KILL");
        Assert.Equal(1, second.ExitCode);
        Assert.Contains("another process is at this run", second.Errors, StringComparison.Ordinal);
    }

    private (int ExitCode, string Errors) SignalAtTheFirstTrees(string arguments, string signal)
    {
        using var process = _program.Start(arguments);
        var said = ReadToTheFirstTrees(process);
        return (Signal(process, signal), said + process.StandardError.ReadToEnd());
    }

    private static string ReadToTheFirstTrees(Process process)
    {
        var said = "";
        while (process.StandardError.ReadLine() is { } line)
        {
            said += line + "\n";
            if (line.Contains("trees without fold 1", StringComparison.Ordinal))
                break;
        }
        return said;
    }

    private static int Signal(Process process, string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", $"{process.Id}"]);
        process.WaitForExit();
        return process.ExitCode;
    }
}
