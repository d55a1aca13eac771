using Classifier.Modeling.Predictions;

namespace Classifier.Modeling.Bundles;

/// <summary>The folder <c>models/&lt;name&gt;/&lt;version&gt;</c>: where training hands a model to serving.</summary>
public static class ModelBundle
{
    /// <summary>Reads a bundle, checks every hash, replays its golden cases, and returns it warm.</summary>
    /// <param name="directory">The version's folder, the one that holds <c>manifest.json</c>.</param>
    /// <exception cref="ModelBundleException">The folder is not a bundle this build can serve; the message says which file and why.</exception>
    public static IDocumentClassifier Load(string directory) =>
        throw new ModelBundleException(Path.Combine(directory, "manifest.json"), "bundles cannot be read yet");
}
