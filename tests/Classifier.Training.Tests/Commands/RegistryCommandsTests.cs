using System.Security.Cryptography;
using Classifier.Modeling.Bundles;
using Classifier.Training.Runs;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Commands;

/// <summary>The commands on a registry, as a data scientist gives them.</summary>
public sealed class RegistryCommandsTests : IDisposable
{
    private readonly TrainingProgram _program = new();

    private string Folder => _program[Path.Combine("models", "tiny")];

    public void Dispose() => _program.Dispose();

    [Fact]
    public void PublishToRollback_InTurn_LeadsToAServedModelAndBack()
    {
        TinyRegistry.Write(Path.Combine(Folder, "1.0.0"), "1.0.0", TinyRegistry.Figures(level: 0.9, topic: 0.8));
        MakeRun("good", level: 0.92);
        MakeRun("bad", level: 0.6);

        Succeeds("promote models/tiny 1.0.0 --alias champion --by me");
        Succeeds("publish --run runs/good --to models/tiny/1.1.0 --by me");
        Succeeds("publish --run runs/bad --to models/tiny/1.2.0 --by me");
        Assert.Contains("level  accuracy  dev   100        0.9000  0.9200  +0.0200", Succeeds("promote models/tiny 1.1.0 --alias champion --by me"), StringComparison.Ordinal);
        Assert.Contains("0.3200 below the 0.9200 of 1.1.0", Fails("promote models/tiny 1.2.0 --alias champion"), StringComparison.Ordinal);
        Assert.Equal("1.1.0", ModelBundle.Load(Folder).Info.Version);
        Succeeds("promote models/tiny 1.2.0 --alias champion --on accuracy dev topic --by me");
        Assert.Equal("1.2.0", ModelBundle.Load(Folder).Info.Version);
        Assert.Contains("stands for 1.1.0, no longer for 1.2.0", Succeeds("rollback models/tiny --alias champion --by me"), StringComparison.Ordinal);
        Assert.Equal("1.1.0", ModelBundle.Load(Folder).Info.Version);
        Assert.Equal(3, Succeeds("verify models/tiny").Split('\n').Count(line => line.StartsWith("ok     1.", StringComparison.Ordinal)));

        File.WriteAllText(Path.Combine(Folder, "1.2.0", "level.zip"), "x");

        Assert.Contains("WRONG  1.2.0\n       level.zip does not have the hash", Fails("verify models/tiny", isOutput: true), StringComparison.Ordinal);
        Assert.Contains("ok     models/tiny@champion", Succeeds("verify models/tiny@champion"), StringComparison.Ordinal);
        Assert.Contains("level.zip", Fails("promote models/tiny 1.2.0 --alias champion --force --because x"), StringComparison.Ordinal);
        var listed = Succeeds("registry models/tiny --history");
        Assert.Matches("1\\.1\\.0 +champion +20..-..-.. +45 +level 0\\.9200 / 0\\.9200 on dev \\(100\\); topic", listed);
        Assert.Matches("me +rollback +champion +1\\.2\\.0 +1\\.1\\.0", listed);
    }

    [Theory]
    [InlineData("promote models/tiny 1.0.0 --alias champion --force", "--force needs a reason")]
    [InlineData("promote models/tiny 1.0.0 --alias Champion", "--alias Champion")]
    [InlineData("promote models/tiny 1.0.0 --alias champion --margin -1", "--margin must be from 0 to 1")]
    [InlineData("promote models/tiny 1.0.0 --alias champion --on speed dev level", "--on speed")]
    [InlineData("promote models/none 1.0.0 --alias champion", "there is no such folder")]
    [InlineData("rollback models/none --alias champion", "there is no such folder")]
    [InlineData("registry models/none", "there is no such folder")]
    [InlineData("publish --run runs/none --to models/tiny/1.0.0", "run.json")]
    public void Command_WithoutWhatItNeeds_SaysSoWithoutAStackTrace(string arguments, string expected)
    {
        var errors = Fails(arguments);

        Assert.Contains(expected, errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }

    private void MakeRun(string name, double level)
    {
        var run = Directory.CreateDirectory(_program[Path.Combine("runs", name)]).FullName;
        File.Copy(_program["recipe.yaml"], Path.Combine(run, "recipe.yaml"));
        TinyRun.Write(run, name, RunStatus.Finished, "classifier-train train");
        TinyRegistry.Write(
            Path.Combine(run, "model"), "model", TinyRegistry.Figures(level, topic: 0.8), Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(_program["recipe.yaml"]))));
    }

    private string Succeeds(string arguments)
    {
        var run = _program.Run(arguments);
        Assert.True(run.ExitCode == 0, $"{arguments}: {run.Errors}{run.Output}");
        return run.Output;
    }

    private string Fails(string arguments, bool isOutput = false)
    {
        var run = _program.Run(arguments);
        Assert.Equal(1, run.ExitCode);
        return isOutput ? run.Output : run.Errors;
    }
}
