using System.Text.Json.Nodes;
using Classifier.Modeling.Bundles;
using Classifier.Modeling.Predictions;
using Classifier.Modeling.Registry;
using Classifier.Training.Data;
using Classifier.Training.Heads;
using Classifier.Training.Publishing;

namespace Classifier.Training.Tests.TestData;

/// <summary>A registry <c>models/tiny</c> of one small model in versions that differ in what is said to have been measured.</summary>
internal sealed class TinyRegistry : IDisposable
{
    private static readonly Lazy<DocumentClassifier> Model = new(() => BundleTrainer.Train(
        TinyCorpus.Recipe, "1.0.0", DataSet.From(TinyCorpus.Documents(45, seed: 61), TinyCorpus.Recipe, CancellationToken.None), [], (_, _) => { }, CancellationToken.None).Model);

    private static readonly GoldenCase[] Golden =
        [.. TinyCorpus.Documents(3, seed: 62).Select(d => new GoldenCase(d.Document.Title, d.Document.Body, d.Document.PublishedOn, new Dictionary<string, GoldenLabel>()))];

    private readonly TemporaryFolder _folder = new();

    public TinyRegistry() => Directory.CreateDirectory(Folder);

    /// <summary>The model's folder.</summary>
    public string Folder => _folder[Path.Combine("models", "tiny")];

    public ModelRegistry Registry => ModelRegistry.Open(Folder, TimeProvider.System);

    public string this[string version] => Path.Combine(Folder, version);

    /// <summary>What an alias stands for.</summary>
    public string? Of(string alias) => ModelAliases.Read(Folder).Versions.GetValueOrDefault(alias);

    /// <summary>A path beside the registry's folder of models.</summary>
    public string Beside(string name) => _folder[name];

    /// <summary>Both heads' accuracy and macro-F1 on some documents.</summary>
    public static IReadOnlyList<MetricInfo> Figures(double level, double topic, int documents = 100, string dataset = "dev") =>
    [
        new("level", "accuracy", dataset, level, level - 0.05, level + 0.05, documents), new("level", "macro_f1", dataset, level, null, null, documents),
        new("topic", "accuracy", dataset, topic, null, null, documents), new("topic", "macro_f1", dataset, topic, null, null, documents),
    ];

    /// <summary>Writes a version.</summary>
    public void Add(string version, IReadOnlyList<MetricInfo> figures) => Write(this[version], version, figures);

    /// <summary>Writes a bundle anywhere.</summary>
    public static void Write(string folder, string version, IReadOnlyList<MetricInfo> figures, string recipeHash = "recipe") => BundleWriter.Write(
        folder, new DocumentClassifier(Model.Value.Info with { Version = version, Metrics = figures }, Model.Value.Heads), Golden,
        new BundleOrigin(recipeHash, "data", 45, 1, "classifier-train train --out x"), [new("level", "accuracy", "dev/era:after", 0.5, 0.4, 0.6, 9)]);

    public void EditManifest(string version, Action<JsonNode> edit)
    {
        var path = Path.Combine(this[version], BundleFiles.Manifest);
        var manifest = JsonNode.Parse(File.ReadAllBytes(path))!;
        edit(manifest);
        File.WriteAllText(path, manifest.ToJsonString());
    }

    /// <summary>Changes one byte of a version's file.</summary>
    public void Corrupt(string version, string name = "topic.zip")
    {
        var path = Path.Combine(this[version], name);
        var bytes = File.ReadAllBytes(path);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(path, bytes);
    }

    public HistoryEntry Promote(string version, string alias = "champion", FigureChoice? choice = null, bool isForced = false, string? why = null) =>
        new Promotion(Registry, alias, "tester", why).To(version, choice ?? FigureChoice.Default, isForced);

    public HistoryEntry Rollback(string alias = "champion") => new Promotion(Registry, alias, "tester", null).Back();

    public void Dispose() => _folder.Dispose();
}
