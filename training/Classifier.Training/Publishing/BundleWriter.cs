using System.Security.Cryptography;
using System.Text.Json;
using Classifier.Modeling.Bundles;
using Classifier.Modeling.Features;
using Classifier.Modeling.Predictions;
using Classifier.Text.Normalization;

namespace Classifier.Training.Publishing;

/// <summary>Writes the folder <c>models/&lt;name&gt;/&lt;version&gt;</c>. The same model gives the same bytes.</summary>
internal static class BundleWriter
{
    /// <summary>Writes models, golden cases, metrics, model card and, last of all, the manifest that vouches for them.</summary>
    /// <param name="directory">The version's folder; must not hold a bundle yet.</param>
    /// <param name="model">The trained model.</param>
    /// <param name="golden">Documents of our own writing; the model's answers become the golden cases.</param>
    /// <param name="origin">What made the model.</param>
    public static void Write(string directory, DocumentClassifier model, IReadOnlyList<GoldenCase> golden, BundleOrigin origin)
    {
        Directory.CreateDirectory(directory);
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var head in model.Heads)
        {
            using var zip = new MemoryStream();
            head.Model.Save(zip);
            Add(FileOf(head), zip.ToArray());
        }
        Add(BundleFiles.Golden, GoldenFile.Format(golden.Select(c => c with { Expected = Answer(model, c) })));
        Add("metrics.json", Json(model.Info.Metrics));
        Add("MODEL_CARD.md", ModelCard.Format(model.Info, origin));
        var manifest = new BundleManifest
        {
            FormatVersion = BundleFiles.FormatVersion,
            Name = model.Info.Name,
            Version = model.Info.Version,
            TextVersion = NormalizedText.Version,
            FeatureVersion = FeatureColumns.Version,
            RecipeHash = origin.RecipeHash,
            DataHash = origin.DataHash,
            Documents = origin.Documents,
            Seed = origin.Seed,
            Heads = [.. model.Heads.Select(h => new ManifestHead(h.Info, FileOf(h), h.Features, h.SecondaryThreshold))],
            Metrics = model.Info.Metrics,
            Files = files,
        };
        File.WriteAllBytes(Path.Combine(directory, BundleFiles.Manifest), Json(manifest));

        void Add(string name, byte[] bytes)
        {
            File.WriteAllBytes(Path.Combine(directory, name), bytes);
            files.Add(name, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        }
    }

    private static string FileOf(HeadModel head) => head.Info.Name + ".zip";

    private static byte[] Json<T>(T value) => [.. JsonSerializer.SerializeToUtf8Bytes(value, BundleFiles.IndentedJson), (byte)'\n'];

    private static Dictionary<string, GoldenLabel> Answer(DocumentClassifier model, GoldenCase golden) =>
        model.Classify(GoldenReplay.ToDocument(golden), ClassifyOptions.Default, CancellationToken.None)
            .Heads.ToDictionary(h => h.Head, h => new GoldenLabel(h.Best.Label, h.Best.Probability));
}
