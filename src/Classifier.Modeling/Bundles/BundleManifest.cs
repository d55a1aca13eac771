using Classifier.Modeling.Features;

namespace Classifier.Modeling.Bundles;

/// <summary>The contents of <c>manifest.json</c>: what the bundle is, what made it, and the hash of every other file.</summary>
public sealed record BundleManifest
{
    /// <summary>The layout of the manifest; this build reads 1.</summary>
    public required int FormatVersion { get; init; }

    /// <summary>The model's name.</summary>
    public required string Name { get; init; }

    /// <summary>The version under that name.</summary>
    public required string Version { get; init; }

    /// <summary>The text normaliser it was trained with.</summary>
    public required string TextVersion { get; init; }

    /// <summary>The features it was trained with.</summary>
    public required string FeatureVersion { get; init; }

    /// <summary>SHA-256 of the recipe file, in lower-case hexadecimal.</summary>
    public required string RecipeHash { get; init; }

    /// <summary>SHA-256 of the training data as the trainer read it, in lower-case hexadecimal.</summary>
    public required string DataHash { get; init; }

    /// <summary>How many documents it was trained on.</summary>
    public required int Documents { get; init; }

    /// <summary>The recipe's seed.</summary>
    public required int Seed { get; init; }

    /// <summary>The heads.</summary>
    public required IReadOnlyList<ManifestHead> Heads { get; init; }

    /// <summary>Figures measured when the model was made.</summary>
    public required IReadOnlyList<MetricInfo> Metrics { get; init; }

    /// <summary>SHA-256 in lower-case hexadecimal of every other file of the bundle, by name.</summary>
    public required IReadOnlyDictionary<string, string> Files { get; init; }
}

/// <summary>One head in the manifest.</summary>
/// <param name="Info">Name, labels in the order of the model's classes, threshold.</param>
/// <param name="File">The model's zip.</param>
/// <param name="Features">How the text becomes numbers.</param>
/// <param name="SecondaryThreshold">Least probability of a second label; null for never.</param>
public sealed record ManifestHead(HeadInfo Info, string File, TextFeatureSettings Features, double? SecondaryThreshold);
