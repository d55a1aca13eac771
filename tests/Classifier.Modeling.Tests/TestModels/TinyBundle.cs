using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using Classifier.Modeling.Bundles;
using Classifier.Modeling.Features;
using Classifier.Modeling.Predictions;
using Classifier.Text.Normalization;

namespace Classifier.Modeling.Tests.TestModels;

/// <summary>A bundle of <see cref="TinyHeads"/> on disk, and ways to damage it.</summary>
internal static class TinyBundle
{
    public const string Zip = "topic.zip";

    public static IReadOnlyList<string> Files { get; } = [BundleFiles.Manifest, BundleFiles.Golden, Zip, "level.zip"];

    private static readonly string[] Texts =
    [
        "Bệnh viện huyện khám cho 1.200 bệnh nhân.",
        "Nông dân xã thu hoạch lúa gạo vụ mùa.\nChủ tịch UBND xã họp thôn.",
        "Tòa án xét xử ba bị cáo, Bộ trưởng ban hành thông tư.",
    ];

    /// <param name="version">The version's name.</param>
    /// <param name="justice">What the topic's last label gets on top of its logit: other answers.</param>
    public static DocumentClassifier Model(string version = "1.2.3", float justice = 0) => new(
        new ModelInfo("tiny", version, NormalizedText.Version, [TinyHeads.Topic, TinyHeads.Level], [new("topic", "accuracy", "dev", 0.9, 0.8, 1, 30)]),
        [TinyHeads.TopicModel(justice), TinyHeads.LevelModel()]);

    /// <summary>The golden cases with the answers of the model.</summary>
    public static IReadOnlyList<GoldenCase> Golden(IDocumentClassifier model) => [.. Texts.Select((text, i) =>
    {
        var unanswered = new GoldenCase(i == 1 ? "Tin nông thôn" : "", text, new DateOnly(2024, 5, 6 + i), new Dictionary<string, GoldenLabel>());
        var answer = model.Classify(GoldenReplay.ToDocument(unanswered), ClassifyOptions.Default, CancellationToken.None);
        return unanswered with { Expected = answer.Heads.ToDictionary(h => h.Head, h => new GoldenLabel(h.Best.Label, h.Best.Probability)) };
    })];

    public static void Write(string folder) => Write(folder, Model());

    public static void Write(string folder, DocumentClassifier model)
    {
        foreach (var head in model.Heads.Cast<HeadModel>())
            head.Model.Save(Path.Combine(folder, head.Info.Name + ".zip"));
        File.WriteAllBytes(Path.Combine(folder, BundleFiles.Golden), GoldenFile.Format(Golden(model)));
        var manifest = new BundleManifest
        {
            FormatVersion = BundleFiles.FormatVersion,
            Name = model.Info.Name,
            Version = model.Info.Version,
            TextVersion = NormalizedText.Version,
            FeatureVersion = FeatureColumns.Version,
            RecipeHash = "r",
            DataHash = "d",
            Documents = 3,
            Seed = 1,
            Heads = [.. model.Heads.Cast<HeadModel>().Select(h => new ManifestHead(h.Info, h.Info.Name + ".zip", h.Features, h.SecondaryThreshold))],
            Metrics = model.Info.Metrics,
            Files = Files.Skip(1).ToDictionary(name => name, name => Hash(Path.Combine(folder, name))),
        };
        File.WriteAllBytes(Path.Combine(folder, BundleFiles.Manifest), JsonSerializer.SerializeToUtf8Bytes(manifest, BundleFiles.IndentedJson));
    }

    /// <summary>Writes a file of the bundle anew and, unless it is the manifest, its hash into the manifest, as a forger would.</summary>
    public static void Forge(string folder, string name, ReadOnlySpan<byte> bytes)
    {
        File.WriteAllBytes(Path.Combine(folder, name), bytes);
        if (name != BundleFiles.Manifest)
            EditManifest(folder, manifest => manifest["files"]![name] = Hash(Path.Combine(folder, name)));
    }

    public static void EditManifest(string folder, Action<JsonNode> edit)
    {
        var path = Path.Combine(folder, BundleFiles.Manifest);
        var manifest = JsonNode.Parse(File.ReadAllBytes(path))!;
        edit(manifest);
        File.WriteAllText(path, manifest.ToJsonString());
    }

    private static string Hash(string path) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));
}
