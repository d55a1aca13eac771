using Classifier.Modeling.Bundles;
using Classifier.Training.Data;
using Classifier.Training.Recipes;
using Classifier.Training.Runs;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Runs;

public sealed class RunRecorderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Begin_Run_IsRunningUntilItEnds()
    {
        using var run = Begin("runs/a");

        Assert.Equal(RunStatus.Running, run.Folder.Read().Status);
        run.Say("reading 3 documents");
        run.Measured("dev", [], [Accuracy(0.5)]);
        run.End(RunStatus.Finished);

        var info = run.Folder.Read();
        Assert.Equal((RunStatus.Finished, "a", 0.5), (info.Status, info.Id, Assert.Single(info.Metrics).Value));
        Assert.NotNull(info.Ended);
        Assert.Contains("\"status\": \"finished\"", File.ReadAllText(run.Folder["run.json"]), StringComparison.Ordinal);
        Assert.Equal("name: tiny\n", File.ReadAllText(run.Folder["recipe.yaml"]));
        Assert.True(File.Exists(run.Folder["predictions/dev.jsonl"]));
        Assert.Equal(2, run.Folder.Read<RunData>(RunRecorder.DataFile).Labels["level"]["province"]);
    }

    [Fact]
    public void Begin_FolderThatHoldsSomething_IsRefused()
    {
        Directory.CreateDirectory(_folder["runs/a"]);
        _folder.Write("runs/a/note.txt", "mine");

        Assert.Throws<IOException>(() => Begin("runs/a"));
        Assert.False(File.Exists(_folder["runs/a/run.json"]));
    }

    [Fact]
    public void Write_EnvironmentAndData_NameNoFolderOfThisMachine()
    {
        using var run = Begin("runs/b");

        Assert.DoesNotContain(Environment.MachineName, File.ReadAllText(run.Folder["environment.json"]), StringComparison.Ordinal);
        Assert.DoesNotContain(_folder.Path, File.ReadAllText(run.Folder["environment.json"]), StringComparison.Ordinal);
    }

    private RunRecorder Begin(string path) => RunRecorder.Begin(_folder[path], Info("tiny"), (_folder.Write("recipe.yaml", "name: tiny\n"), new Recipe { Name = "tiny" }), RunData.Of(
        [], [Labelled("province"), Labelled("province"), Labelled("commune")], []), TimeProvider.System);

    private static RunInfo Info(string name) => new()
    {
        Id = "0123456789abcdef", Name = name, Status = RunStatus.Running, Started = default, Command = "classifier-train train", RecipeHash = "r", DataHash = "d",
        Documents = 3, HeldOutDocuments = 0, Seed = 1,
    };

    private static MetricInfo Accuracy(double value) => new("level", "accuracy", "dev", value, null, null, 10);

    private static LabelledDocument Labelled(string level) => new("1", "s", new("", "t"), new Dictionary<string, string> { ["level"] = level }, new Dictionary<string, IReadOnlyList<string>>());
}
