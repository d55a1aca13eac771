using System.Security.Cryptography;
using Classifier.Modeling.Bundles;

namespace Classifier.Modeling.Registry;

/// <summary>Checks a version whole: unlike the server, which stops at the first fault, it finds all of them.</summary>
public static class BundleCheck
{
    /// <summary>What is wrong with a version; empty when it can be served.</summary>
    /// <param name="directory">The version's folder.</param>
    /// <param name="name">The model's name that the manifest must give; null for any.</param>
    /// <param name="version">The version that the manifest must give; null for any.</param>
    public static IReadOnlyList<string> Faults(string directory, string? name, string? version)
    {
        BundleManifest manifest;
        try
        {
            manifest = ManifestFile.Read(directory);
        }
        catch (ModelBundleException fault)
        {
            return [fault.Message];
        }
        List<string> faults = [.. NameFaults(manifest, name, version), .. manifest.Files.SelectMany(f => FileFaults(directory, f.Key, f.Value)), .. Strangers(directory, manifest)];
        if (faults.Count > 0)
            return faults;
        try
        {
            ModelBundle.Load(directory);
            return [];
        }
        catch (ModelBundleException fault)
        {
            return [fault.Message];
        }
    }

    private static IEnumerable<string> NameFaults(BundleManifest manifest, string? name, string? version)
    {
        if (name is not null && manifest.Name != name)
            yield return $"{BundleFiles.Manifest}: the model is called {manifest.Name}, its folder {name}";
        if (version is not null && manifest.Version != version)
            yield return $"{BundleFiles.Manifest}: the version is {manifest.Version}, its folder {version}";
    }

    private static IEnumerable<string> FileFaults(string directory, string name, string expected)
    {
        var path = Path.Combine(directory, name);
        if (Path.GetFileName(name) != name)
            yield return $"{BundleFiles.Manifest}: {name} is no plain file name";
        else if (!File.Exists(path))
            yield return $"{name} is missing";
        else if (Hash(path) != expected)
            yield return $"{name} does not have the hash in {BundleFiles.Manifest}: damaged or changed after training";
    }

    private static IEnumerable<string> Strangers(string directory, BundleManifest manifest) => Directory.EnumerateFileSystemEntries(directory)
        .Select(path => Path.GetFileName(path))
        .Where(name => name != BundleFiles.Manifest && !manifest.Files.ContainsKey(name))
        .Order(StringComparer.Ordinal)
        .Select(name => $"{name} is not in {BundleFiles.Manifest}: it came later, and a version never changes");

    private static string Hash(string path)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }
}
