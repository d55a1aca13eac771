using System.Security.Cryptography;
using System.Text.Json;
using Classifier.MLNet;
using Classifier.Modeling.Features;
using Classifier.Modeling.Predictions;
using Classifier.Text.Normalization;

namespace Classifier.Modeling.Bundles;

/// <summary>The folder <c>models/&lt;name&gt;/&lt;version&gt;</c>: where training hands a model to serving.</summary>
public static class ModelBundle
{
    private const int MaximumFileBytes = 256 << 20;

    /// <summary>Reads a bundle, checks every hash, replays its golden cases, and returns it warm.</summary>
    /// <param name="directory">The version's folder, the one that holds <c>manifest.json</c>.</param>
    /// <exception cref="ModelBundleException">The folder is not a bundle this build can serve; the message says which file and why.</exception>
    public static IDocumentClassifier Load(string directory)
    {
        var manifest = ReadManifest(directory);
        var files = manifest.Files.ToDictionary(f => f.Key, f => ReadVerified(directory, f.Key, f.Value));
        var info = new ModelInfo(
            manifest.Name, manifest.Version, manifest.TextVersion, [.. manifest.Heads.Select(h => h.Info)], manifest.Metrics);
        var model = new DocumentClassifier(info, [.. manifest.Heads.Select(h => ReadHead(directory, h, files))]);
        Replay(directory, model, files);
        return model;
    }

    private static BundleManifest ReadManifest(string directory)
    {
        var path = Path.Combine(directory, BundleFiles.Manifest);
        var manifest = Guard(path, () => JsonSerializer.Deserialize<BundleManifest>(Read(path), BundleFiles.Json))
            ?? throw new ModelBundleException(path, "is empty");
        if (manifest.FormatVersion != BundleFiles.FormatVersion)
            throw new ModelBundleException(path, $"has format {manifest.FormatVersion}; this build reads {BundleFiles.FormatVersion}");
        if (manifest.TextVersion != NormalizedText.Version)
            throw new ModelBundleException(
                path, $"was trained with text version {manifest.TextVersion}; this build has {NormalizedText.Version}: retrain");
        if (manifest.FeatureVersion != FeatureColumns.Version)
            throw new ModelBundleException(
                path, $"was trained with feature version {manifest.FeatureVersion}; this build has {FeatureColumns.Version}: retrain");
        return BundleManifestRules.FirstFault(manifest) is { } fault ? throw new ModelBundleException(path, fault) : manifest;
    }

    private static byte[] ReadVerified(string directory, string name, string expected)
    {
        var path = Path.Combine(directory, name);
        if (Path.GetFileName(name) != name)
            throw new ModelBundleException(path, "is not a plain file name");
        var bytes = Guard(path, () => Read(path));
        var actual = Convert.ToHexStringLower(SHA256.HashData(bytes));
        return actual == expected
            ? bytes
            : throw new ModelBundleException(path, $"does not have the hash in {BundleFiles.Manifest}: damaged or changed after training");
    }

    private static HeadModel ReadHead(string directory, ManifestHead head, Dictionary<string, byte[]> files)
    {
        var path = Path.Combine(directory, head.File);
        if (!files.TryGetValue(head.File, out var bytes))
            throw new ModelBundleException(path, $"has no hash in {BundleFiles.Manifest}");
        return Guard(path, () => new HeadModel(
            head.Info, head.Features, head.SecondaryThreshold, MLNetModel.Load(new MemoryStream(bytes))));
    }

    private static void Replay(string directory, DocumentClassifier model, Dictionary<string, byte[]> files)
    {
        var path = Path.Combine(directory, BundleFiles.Golden);
        if (!files.TryGetValue(BundleFiles.Golden, out var bytes))
            throw new ModelBundleException(path, "is missing: a bundle without golden cases cannot be checked");
        var cases = Guard(path, () => GoldenFile.Parse(bytes));
        if (cases.Count == 0)
            throw new ModelBundleException(path, "holds no golden case");
        if (Guard(path, () => GoldenReplay.FirstDifference(model, cases)) is { } difference)
            throw new ModelBundleException(path, difference);
    }

    private static byte[] Read(string path) =>
        new FileInfo(path).Length <= MaximumFileBytes
            ? File.ReadAllBytes(path)
            : throw new ModelBundleException(path, $"is larger than {MaximumFileBytes >> 20} MiB");

    private static T Guard<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException or ModelFormatException or ArgumentException)
        {
            throw new ModelBundleException(path, fault.Message, fault);
        }
    }
}
