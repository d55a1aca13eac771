namespace Classifier.Modeling.Bundles;

/// <summary>A model bundle cannot be served.</summary>
public sealed class ModelBundleException(string file, string reason, Exception? inner = null)
    : Exception($"{file}: {reason}", inner)
{
    /// <summary>The file at fault.</summary>
    public string File { get; } = file;
}
