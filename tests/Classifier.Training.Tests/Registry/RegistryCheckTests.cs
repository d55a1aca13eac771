using Classifier.Modeling.Bundles;
using Classifier.Modeling.Registry;
using Classifier.Training.Registry;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Registry;

public sealed class RegistryCheckTests : IDisposable
{
    private readonly TinyRegistry _registry = new();

    public RegistryCheckTests()
    {
        _registry.Add("1.0.0", TinyRegistry.Figures(level: 0.9, topic: 0.8));
        _registry.Add("1.10.0", TinyRegistry.Figures(level: 0.9, topic: 0.8));
        _registry.Promote("1.0.0");
    }

    public void Dispose() => _registry.Dispose();

    [Fact]
    public void Run_SoundRegistry_FindsNothing()
    {
        var checks = Run();

        Assert.Equal(["1.10.0", "1.0.0", "aliases.json", "history.jsonl"], checks.Keys);
        Assert.All(checks.Values, Assert.Empty);
    }

    [Fact]
    public void Run_SeveralFilesOfAVersionDamaged_NamesEach()
    {
        _registry.Corrupt("1.10.0", "topic.zip");
        _registry.Corrupt("1.10.0", "MODEL_CARD.md");
        File.Delete(Path.Combine(_registry["1.10.0"], "metrics.json"));
        File.WriteAllText(Path.Combine(_registry["1.10.0"], "note.txt"), "x");

        var faults = Run()["1.10.0"];

        Assert.Equal(["MODEL_CARD.md does", "metrics.json is mi", "note.txt is not in", "topic.zip does not"], faults.Select(f => f[..18]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Run_GoldenCaseAnsweredOtherwise_IsFound()
    {
        // As a forger would: the hash is right.
        var path = Path.Combine(_registry["1.10.0"], BundleFiles.Golden);
        File.WriteAllBytes(path, GoldenFile.Format(GoldenFile.Parse(File.ReadAllBytes(path)).Select(c => c with
        {
            Expected = c.Expected.ToDictionary(e => e.Key, e => e.Value with { Probability = 0.123 }),
        })));
        _registry.EditManifest("1.10.0", manifest =>
            manifest["files"]![BundleFiles.Golden] = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path))));

        Assert.Contains(BundleFiles.Golden, Assert.Single(Run()["1.10.0"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_FolderOfAnotherName_IsFound()
    {
        Directory.Move(_registry["1.10.0"], _registry["1.11.0"]);

        Assert.Equal("manifest.json: the version is 1.10.0, its folder 1.11.0", Assert.Single(Run()["1.11.0"]));
    }

    [Fact]
    public void Run_AliasOfNothing_IsFound()
    {
        Directory.Delete(_registry["1.0.0"], recursive: true);

        Assert.Equal("champion stands for 1.0.0, which is not there", Assert.Single(Run()[ModelAliases.FileName]));
    }

    [Theory]
    [InlineData("""{"champion": "1.10.0"}""", "champion was last moved to 1.0.0, and stands for 1.10.0")]
    [InlineData("{}", "champion was last moved to 1.0.0, and stands for nothing")]
    [InlineData("""{"champion": "1.0.0", "challenger": "1.10.0"}""", "challenger was last moved to nothing, and stands for 1.10.0")]
    public void Run_AliasMovedByHand_IsFound(string aliases, string expected)
    {
        File.WriteAllText(Path.Combine(_registry.Folder, ModelAliases.FileName), aliases);

        Assert.StartsWith(expected, Assert.Single(Run()[HistoryFile.Name]), StringComparison.Ordinal);
    }

    private Dictionary<string, IReadOnlyList<string>> Run() =>
        RegistryCheck.Run(_registry.Registry, CancellationToken.None).ToDictionary(c => c.Subject, c => c.Faults);
}
