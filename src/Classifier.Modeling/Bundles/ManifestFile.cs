using System.Text.Json;
using Classifier.Modeling.Features;
using Classifier.Text.Normalization;

namespace Classifier.Modeling.Bundles;

/// <summary>Reads <c>manifest.json</c>.</summary>
public static class ManifestFile
{
    /// <summary>Reads a bundle's manifest and checks that this build can serve what it describes; the files that it names are not looked at.</summary>
    /// <param name="directory">The version's folder.</param>
    /// <exception cref="ModelBundleException">It cannot be read, says what cannot be, or is of another format, text or feature version.</exception>
    public static BundleManifest Read(string directory)
    {
        var path = Path.Combine(directory, BundleFiles.Manifest);
        var manifest = BundleFiles.Guard(path, () => JsonSerializer.Deserialize<BundleManifest>(BundleFiles.Read(path), BundleFiles.Json))
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
}
