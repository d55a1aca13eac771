using System.Security.Cryptography;
using Classifier.Modeling.Bundles;
using Classifier.Modeling.Registry;
using Classifier.Training.Publishing;
using Classifier.Training.Runs;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Publishing;

public sealed class RunPublicationTests : IDisposable
{
    private const string Recipe = """
        name: tiny
        description: Labels made-up texts.
        intendedUse: For tests only.
        limits: Knows sixty words.
        language: "no"
        heads:
          - {name: level, labels: [{id: ministry}, {id: province}, {id: commune}]}
        """;

    private readonly TinyRegistry _registry = new();

    public RunPublicationTests()
    {
        Directory.CreateDirectory(Run);
        File.WriteAllText(Path.Combine(Run, "recipe.yaml"), Recipe);
        TinyRun.Write(Run, "20260102-030405-abcdef", RunStatus.Finished, "classifier-train train --x");
        TinyRegistry.Write(
            Path.Combine(Run, "model"), "model", TinyRegistry.Figures(level: 0.9, topic: 0.8),
            Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(Run, "recipe.yaml")))));
    }

    private string Run => _registry.Beside("run");

    public void Dispose() => _registry.Dispose();

    [Fact]
    public void Write_FinishedRun_IsAVersionOfTheSameModel()
    {
        RunPublication.Write(PublishedRun.Read(Run), _registry["2.0.0-rc1"] + "/");

        Assert.Empty(BundleCheck.Faults(_registry["2.0.0-rc1"], "tiny", "2.0.0-rc1"));
        Assert.All(["level.zip", "topic.zip", "golden.jsonl", "metrics.json"], name => Assert.Equal(
            File.ReadAllBytes(Path.Combine(Run, "model", name)), File.ReadAllBytes(Path.Combine(_registry["2.0.0-rc1"], name))));
        var card = File.ReadAllText(Path.Combine(_registry["2.0.0-rc1"], "MODEL_CARD.md"));
        Assert.Contains("# tiny 2.0.0-rc1\n\nLabels made-up texts.\n\n## Intended use\n\nFor tests only.\n\n## Limits\n\nKnows sixty words.\n", card, StringComparison.Ordinal);
        Assert.Contains("run `20260102-030405-abcdef`", card, StringComparison.Ordinal);
        Assert.Contains("    classifier-train train --x\n", card, StringComparison.Ordinal);
        Assert.Contains("| level | accuracy | dev/era:after | 0.5000 | 0.4000 to 0.6000 | 9 |", card, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_VersionThatExists_IsRefused()
    {
        _registry.Add("2.0.0", []);

        Assert.Throws<IOException>(() => RunPublication.Write(PublishedRun.Read(Run), _registry["2.0.0"]));
    }

    [Theory]
    [InlineData("models/other/1.0.0", "publish it to models/tiny/VERSION")]
    [InlineData("models/tiny/.hidden", "is no name of a version")]
    [InlineData("models/other/a b", "is no name of a version", "publish it to models/tiny/VERSION")]
    public void Write_TargetNotNamedAsItMustBe_SaysHow(string target, params string[] expected)
    {
        var refusal = Assert.Throws<RegistryException>(() => RunPublication.Write(PublishedRun.Read(Run), _registry.Beside(target)));

        Assert.Equal(expected.Length, refusal.Faults.Count);
        Assert.All(expected.Zip(refusal.Faults), pair => Assert.Contains(pair.First, pair.Second, StringComparison.Ordinal));
        Assert.False(Directory.Exists(_registry.Beside(target)));
    }

    [Fact]
    public void Read_UnfinishedRunWithDamagedModel_ListsAllFaults()
    {
        TinyRun.Write(Run, "x", RunStatus.Stopped, "c");
        File.WriteAllText(Path.Combine(Run, "model", "topic.zip"), "x");
        File.Delete(Path.Combine(Run, "recipe.yaml"));

        var faults = Assert.Throws<RegistryException>(() => PublishedRun.Read(Run)).Faults;

        Assert.Equal(3, faults.Count);
        Assert.Equal("the run is stopped, not finished", faults[0]);
        Assert.StartsWith("model/: topic.zip does not have the hash", faults[1], StringComparison.Ordinal);
        Assert.Equal("recipe.yaml is not there", faults[2]);
    }

    [Fact]
    public void Read_RecipeChangedAfterTheRun_IsRefused()
    {
        File.AppendAllText(Path.Combine(Run, "recipe.yaml"), "seed: 2\n");

        Assert.Contains("changed after the run", Assert.Throws<RegistryException>(() => PublishedRun.Read(Run)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NoRun_ListsWhatIsMissing() => Assert.Equal(3, Assert.Throws<RegistryException>(() => PublishedRun.Read(_registry.Beside("none"))).Faults.Count);
}
