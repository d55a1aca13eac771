using System.Security.Cryptography;
using Classifier.MLNet;
using Classifier.Modeling.Predictions;

namespace Classifier.Modeling.Bundles;

/// <summary>The folder <c>models/&lt;name&gt;/&lt;version&gt;</c>: where training hands a model to serving.</summary>
public static class ModelBundle
{
    /// <summary>Reads a bundle, checks every hash, replays its golden cases, and returns it warm.</summary>
    /// <param name="path">The version's folder, the one that holds <c>manifest.json</c>, or an alias, as <see cref="ModelReference.Parse"/> reads it.</param>
    /// <exception cref="ModelBundleException">The folder is not a bundle this build can serve; the message says which file and why.</exception>
    public static IDocumentClassifier Load(string path)
    {
        var directory = ModelReference.Parse(path).Resolve();
        // Side by side: of the time until a model is ready, each head and the lexicons take a good part.
        var lexicons = Lexicons.ReadAsync();
        var manifest = ManifestFile.Read(directory);
        var files = manifest.Files.ToDictionary(f => f.Key, f => ReadVerified(directory, f.Key, f.Value));
        var info = new ModelInfo(
            manifest.Name, manifest.Version, manifest.TextVersion, [.. manifest.Heads.Select(h => h.Info)], manifest.Metrics);
        // The first on this thread: the pool may have no more than one for each core, and would be slow to make another.
        Task<HeadModel>[] others = [.. manifest.Heads.Skip(1).Select(h => Task.Run(() => ReadHead(directory, h, files)))];
        var first = ReadHead(directory, manifest.Heads[0], files);
        var model = new DocumentClassifier(info, [first, .. others.Select(h => h.GetAwaiter().GetResult())]);
        lexicons.GetAwaiter().GetResult();
        Replay(directory, model, files);
        return model;
    }

    private static byte[] ReadVerified(string directory, string name, string expected)
    {
        var path = Path.Combine(directory, name);
        if (Path.GetFileName(name) != name)
            throw new ModelBundleException(path, "is not a plain file name");
        var bytes = BundleFiles.Guard(path, () => BundleFiles.Read(path));
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
        return BundleFiles.Guard(path, () => new HeadModel(
            head.Info, head.Features, head.SecondaryThreshold, MLNetModel.Load(new MemoryStream(bytes))));
    }

    private static void Replay(string directory, DocumentClassifier model, Dictionary<string, byte[]> files)
    {
        var path = Path.Combine(directory, BundleFiles.Golden);
        if (!files.TryGetValue(BundleFiles.Golden, out var bytes))
            throw new ModelBundleException(path, "is missing: a bundle without golden cases cannot be checked");
        var cases = BundleFiles.Guard(path, () => GoldenFile.Parse(bytes));
        if (cases.Count == 0)
            throw new ModelBundleException(path, "holds no golden case");
        if (BundleFiles.Guard(path, () => GoldenReplay.FirstDifference(model, cases)) is { } difference)
            throw new ModelBundleException(path, difference);
    }
}
