using Classifier.Training.Commands;
using Classifier.Training.Runs;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Commands;

public sealed class ResumeTests : IDisposable
{
    private readonly TrainingProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Theory]
    [InlineData("level: text model without fold 3")]
    [InlineData("topic: text model without fold 2")]
    [InlineData("model 20 of ")]
    public void Train_StoppedAndResumed_MakesWhatItWouldHaveMadeAtOnce(string stopAt)
    {
        Train("at-once");
        Stop("stopped", stopAt);
        var (folder, record) = Read("stopped");
        Assert.Equal(RunStatus.Stopped, record.Status);
        Assert.Contains($"train --resume {folder.Path}", File.ReadAllText(folder.Log), StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.Model));

        var said = Train("stopped", RunArguments.Resume);

        Assert.DoesNotContain("model 1 of 24", said, StringComparison.Ordinal);
        var (whole, resumed) = (Read("at-once"), Read("stopped"));
        Assert.Equal(RunStatus.Finished, resumed.Record.Status);
        Assert.Equal(whole.Record.MetricsSummary, resumed.Record.MetricsSummary);
        Assert.False(Directory.Exists(folder.Checkpoint));
        foreach (var part in new[] { "model", "predictions" })
            Assert.Equal(Files(whole.Folder, part), Files(resumed.Folder, part));
        Assert.Equal(File.ReadAllText(whole.Folder.Metrics), File.ReadAllText(resumed.Folder.Metrics));
        Assert.Equal(File.ReadAllText(whole.Folder.Split), File.ReadAllText(resumed.Folder.Split));
    }

    [Fact]
    public void Train_ResumedWithOtherDataOrRecipe_IsRefusedAndLeavesTheRun()
    {
        Stop("stopped", "topic: text model");
        var recipe = File.ReadAllText(_program["recipe.yaml"]);

        _program.Write("data.jsonl", string.Concat(File.ReadLines(_program["data.jsonl"]).Skip(1).Select(l => l + "\n")));
        Assert.Contains("the data or their split have changed", Assert.Throws<RunException>(() => Train("stopped", RunArguments.Resume)).Message, StringComparison.Ordinal);
        _program.Write("recipe.yaml", recipe + "seed: 2\n");
        var fault = Assert.Throws<RunException>(() => Train("stopped", RunArguments.Resume));

        Assert.Equal(2, fault.Faults.Count);
        Assert.Equal(RunStatus.Stopped, Read("stopped").Record.Status);
        Assert.Equal(recipe, File.ReadAllText(Read("stopped").Folder.Recipe));
    }

    [Fact]
    public void Train_Failed_SaysSoAndCanBeResumed()
    {
        // The version's folder gets filled while the training is under way.
        using var blocking = new BlockingWriter("topic: text model without fold 1", _program["out"]);
        Assert.Throws<IOException>(() => TrainCommand.Run(
            TrainCommand.Create().Parse([.. Arguments, "--out", _program["out"], RunArguments.Run, _program["failed"]]), TextWriter.Null, blocking, CancellationToken.None));

        var (folder, record) = Read("failed");
        Assert.Equal(RunStatus.Failed, record.Status);
        Assert.Contains("failed: ", File.ReadAllText(folder.Log), StringComparison.Ordinal);
        Directory.Delete(_program["out"], recursive: true);
        Assert.Equal(0, TrainCommand.Run(
            TrainCommand.Create().Parse([.. Arguments, "--out", _program["out"], RunArguments.Resume, _program["failed"]]), TextWriter.Null, TextWriter.Null, CancellationToken.None));
        Assert.True(File.Exists(Path.Combine(_program["out"], "manifest.json")));
    }

    private string[] Arguments =>
        ["--recipe", _program["recipe.yaml"], "--data", _program["data.jsonl"], "--held-out", _program["dev.jsonl"], "--golden", _program["golden.jsonl"]];

    private string Train(string run, string option = RunArguments.Run)
    {
        using var errors = new StringWriter();
        Assert.Equal(0, TrainCommand.Run(TrainCommand.Create().Parse([.. Arguments, option, _program[run]]), TextWriter.Null, errors, CancellationToken.None));
        return errors.ToString();
    }

    private void Stop(string run, string at)
    {
        using var stop = new CancellationTokenSource();
        using var errors = new StoppingWriter(at, stop);
        Assert.ThrowsAny<OperationCanceledException>(() => TrainCommand.Run(
            TrainCommand.Create().Parse([.. Arguments, RunArguments.Run, _program[run]]), TextWriter.Null, errors, stop.Token));
    }

    private (RunFolder Folder, RunRecord Record) Read(string run)
    {
        var folder = new RunFolder(_program[run]);
        return (folder, folder.ReadRecord());
    }

    private static IEnumerable<(string Name, string Content)> Files(RunFolder folder, string part) => Directory
        .EnumerateFiles(Path.Combine(folder.Path, part)).Order(StringComparer.Ordinal).Select(p => (Path.GetFileName(p), Convert.ToHexString(File.ReadAllBytes(p))));

    private sealed class BlockingWriter(string text, string folder) : StringWriter
    {
        public override void WriteLine(string? value)
        {
            if (value?.Contains(text, StringComparison.Ordinal) != true)
                return;
            Directory.CreateDirectory(folder);
            File.WriteAllText(Path.Combine(folder, "in-the-way"), "");
        }
    }
}
