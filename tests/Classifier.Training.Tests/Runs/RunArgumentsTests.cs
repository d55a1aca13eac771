using Classifier.Training.Commands;
using Classifier.Training.Runs;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Runs;

public sealed class RunArgumentsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Of_OptionsThatNameARunsFolder_AreLeftOut()
    {
        var parsed = TrainCommand.Create().Parse(["--recipe", "r.yaml", "--run=there", "--data", "my data.jsonl", "--name", "n"]);

        var arguments = RunArguments.Of(parsed);

        Assert.Equal(["--recipe", "r.yaml", "--data", "my data.jsonl", "--name", "n"], arguments);
        Assert.Equal("classifier-train train --recipe r.yaml --data 'my data.jsonl' --name n", RunArguments.CommandLine(arguments));
    }

    [Fact]
    public void Expand_ResumeAlone_PutsTheRunsArgumentsIn()
    {
        var run = Run(RunStatus.Failed);

        Assert.Equal(["train", "--recipe", "r.yaml", "--resume", run.Path], RunArguments.Expand(["train", "--resume", run.Path]));
        Assert.Equal(["train", "--data", "d", "--resume", run.Path], RunArguments.Expand(["train", "--data", "d", "--resume", run.Path]));
    }

    [Fact]
    public void Expand_FinishedRun_IsRefused()
    {
        var run = Run(RunStatus.Finished);

        Assert.Contains("finished", Assert.Throws<RunException>(() => RunArguments.Expand(["train", "--resume", run.Path])).Message, StringComparison.Ordinal);
    }

    private RunFolder Run(RunStatus status)
    {
        var run = new RunFolder(_folder.Path);
        Directory.CreateDirectory(run.Checkpoint);
        RunFolder.Write(run.Arguments, (string[])["--recipe", "r.yaml"]);
        RunFolder.Write(run.Record, new RunRecord("id", "name", status, DateTimeOffset.UnixEpoch, null, "", "", "", "", 1, 0, 1, []));
        return run;
    }
}
