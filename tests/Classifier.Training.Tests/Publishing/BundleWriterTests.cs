using Classifier.Modeling.Bundles;
using Classifier.Modeling.Predictions;
using Classifier.Training.Data;
using Classifier.Training.Heads;
using Classifier.Training.Publishing;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Publishing;

public sealed class BundleWriterTests : IDisposable
{
    private static readonly Lazy<DocumentClassifier> Model = new(() => BundleTrainer.Train(
        TinyCorpus.Recipe, "1.0.0", DataSet.From(TinyCorpus.Documents(45, seed: 61), TinyCorpus.Recipe, CancellationToken.None),
        [new("level", "accuracy", "dev", 0.91, 0.85, 0.95, 45)], (_, _) => { }, CancellationToken.None).Model);

    private static readonly GoldenCase[] Golden =
        [.. TinyCorpus.Documents(4, seed: 62).Select(d => new GoldenCase(d.Document.Title, d.Document.Body, d.Document.PublishedOn, new Dictionary<string, GoldenLabel>()))];

    private readonly TemporaryFolder _folder = new();

    private string Target => _folder[Path.Combine("models", "tiny", "1.0.0")];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Write_TrainedModel_CanBeServed()
    {
        Write();

        var loaded = ModelBundle.Load(Target);
        Assert.Equivalent(Model.Value.Info, loaded.Info, strict: true);
        Assert.Equal(
            ["MODEL_CARD.md", "golden.jsonl", "level.zip", "manifest.json", "metrics.json", "topic.zip"],
            Directory.EnumerateFiles(Target).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        foreach (var golden in Golden)
            Assert.Equal(Probabilities(Model.Value, golden), Probabilities(loaded, golden));
    }

    [Fact]
    public void Write_Twice_GivesTheSameBytes()
    {
        Write();
        var first = Directory.EnumerateFiles(Target).ToDictionary(p => Path.GetFileName(p), File.ReadAllBytes);
        Directory.Delete(Target, recursive: true);

        Write();

        Assert.All(Directory.EnumerateFiles(Target), p => Assert.Equal(first[Path.GetFileName(p)], File.ReadAllBytes(p)));
    }

    [Fact]
    public void Write_EmptyFolder_IsTaken()
    {
        Directory.CreateDirectory(Target);

        Write();

        Assert.True(File.Exists(Path.Combine(Target, BundleFiles.Manifest)));
    }

    [Fact]
    public void Write_RelativeFolderWithSeparator_IsTaken()
    {
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), Target) + Path.DirectorySeparatorChar;

        BundleWriter.Write(relative, Model.Value, Golden, Origin, Details);

        Assert.True(File.Exists(Path.Combine(Target, BundleFiles.Manifest)));
    }

    [Fact]
    public void Write_FolderHoldsSomething_ChangesNothing()
    {
        Directory.CreateDirectory(Target);
        File.WriteAllText(Path.Combine(Target, "note.txt"), "x");

        Assert.Throws<IOException>(Write);

        Assert.Equal(["note.txt"], Directory.EnumerateFileSystemEntries(Target).Select(Path.GetFileName));
        Assert.Single(Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(Target)!));
    }

    [Fact]
    public void Write_BundleThatCannotBeLoaded_LeavesNothingBehind()
    {
        // Without golden cases the loader refuses it.
        Assert.Throws<ModelBundleException>(() => BundleWriter.Write(Target, Model.Value, [], Origin, Details));

        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(Target)!));
    }

    [Fact]
    public void Write_RemainsOfAnEarlierRun_AreSweptAway()
    {
        var partial = Path.Combine(Path.GetDirectoryName(Target)!, ".1.0.0.partial");
        Directory.CreateDirectory(partial);
        File.WriteAllText(Path.Combine(partial, "level.zip"), "half");

        Write();

        Assert.False(Directory.Exists(partial));
        Assert.NotNull(ModelBundle.Load(Target));
    }

    [Fact]
    public void Write_ModelCard_TellsFiguresAndOrigin()
    {
        Write();

        var card = File.ReadAllText(Path.Combine(Target, "MODEL_CARD.md"));
        Assert.StartsWith("---\npipeline_tag: text-classification\n", card, StringComparison.Ordinal);
        Assert.Contains("# tiny 1.0.0", card, StringComparison.Ordinal);
        Assert.Contains("| level | accuracy | dev | 0.9100 | 0.8500 to 0.9500 | 45 |", card, StringComparison.Ordinal);
        Assert.Contains("    classifier-train train --out x", card, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', card);
    }

    [Fact]
    public void Write_Details_StandInReportsOnly()
    {
        Write();

        Assert.Contains("| level | accuracy | dev/era:after | 0.5000 | 0.4000 to 0.6000 | 9 |", File.ReadAllText(Path.Combine(Target, "MODEL_CARD.md")), StringComparison.Ordinal);
        Assert.Contains("\"dev/era:after\"", File.ReadAllText(Path.Combine(Target, "metrics.json")), StringComparison.Ordinal);
        Assert.DoesNotContain("era:after", File.ReadAllText(Path.Combine(Target, BundleFiles.Manifest)), StringComparison.Ordinal);
    }

    private static MetricInfo[] Details => [new("level", "accuracy", "dev/era:after", 0.5, 0.4, 0.6, 9)];

    private static BundleOrigin Origin => new("recipe", "data", 45, 1, "classifier-train train --out x");

    private void Write() => BundleWriter.Write(Target, Model.Value, Golden, Origin, Details);

    private static double[] Probabilities(IDocumentClassifier model, GoldenCase golden) =>
        [.. model.Classify(GoldenReplay.ToDocument(golden), ClassifyOptions.Default, CancellationToken.None).Heads.SelectMany(h => h.Ranked).Select(s => s.Probability)];
}
