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
    /// <summary>All figures: those of the manifest and the details.</summary>
    public const string Metrics = "metrics.json";

    /// <summary>
    /// Writes models, golden cases, metrics, model card and the manifest that vouches for them, as <see cref="VersionFolder"/> does.
    /// </summary>
    /// <param name="directory">The version's folder; absent or empty.</param>
    /// <param name="model">The trained model.</param>
    /// <param name="golden">Documents of our own writing; the model's answers become the golden cases.</param>
    /// <param name="origin">What made the model.</param>
    /// <param name="details">Figures for metrics and model card that the manifest, which every server reads out, leaves out.</param>
    /// <exception cref="IOException">The folder holds something already, or cannot be written.</exception>
    /// <exception cref="ModelBundleException">The bundle, once written, cannot be loaded.</exception>
    public static void Write(
        string directory, DocumentClassifier model, IReadOnlyList<GoldenCase> golden, BundleOrigin origin, IReadOnlyList<MetricInfo> details) =>
        VersionFolder.Write(directory, folder => WriteFiles(folder, model, golden, origin, details));

    private static void WriteFiles(
        string directory, DocumentClassifier model, IReadOnlyList<GoldenCase> golden, BundleOrigin origin, IReadOnlyList<MetricInfo> details)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var head in model.Heads.Cast<HeadModel>())
        {
            using var zip = new MemoryStream();
            head.Model.Save(zip);
            Add(FileOf(head), zip.ToArray());
        }
        Add(BundleFiles.Golden, GoldenFile.Format(golden.Select(c => c with { Expected = Answer(model, c) })));
        Add(Metrics, Json(model.Info.Metrics.Concat(details)));
        Add(ModelCard.FileName, ModelCard.Format(model.Info, origin, details));
        File.WriteAllBytes(Path.Combine(directory, BundleFiles.Manifest), Json(Manifest(model, origin, files)));

        void Add(string name, byte[] bytes)
        {
            File.WriteAllBytes(Path.Combine(directory, name), bytes);
            files.Add(name, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        }
    }

    private static BundleManifest Manifest(DocumentClassifier model, BundleOrigin origin, IReadOnlyDictionary<string, string> files) => new()
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
        Heads = [.. model.Heads.Cast<HeadModel>().Select(h => new ManifestHead(h.Info, FileOf(h), h.Features, h.SecondaryThreshold))],
        Metrics = model.Info.Metrics,
        Files = files,
    };

    private static string FileOf(HeadModel head) => head.Info.Name + ".zip";

    /// <summary>JSON as bundles have it, for people to read, with a line end.</summary>
    public static byte[] Json<T>(T value) => [.. JsonSerializer.SerializeToUtf8Bytes(value, BundleFiles.IndentedJson), (byte)'\n'];

    private static Dictionary<string, GoldenLabel> Answer(DocumentClassifier model, GoldenCase golden) =>
        model.Classify(GoldenReplay.ToDocument(golden), ClassifyOptions.Default, CancellationToken.None)
            .Heads.ToDictionary(h => h.Head, h => new GoldenLabel(h.Best.Label, h.Best.Probability));
}
