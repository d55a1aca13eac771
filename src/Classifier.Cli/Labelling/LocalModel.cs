using Classifier.Modeling.Bundles;
using Classifier.Modeling.Hosting;
using Classifier.Modeling.Predictions;

namespace Classifier.Cli.Labelling;

/// <summary>Loads the model that <c>--model</c> names.</summary>
internal static class LocalModel
{
    // Only a server's settings say what fills which column; messages about a zip that needs them begin their names with this.
    private const string Section = "the server's Model";

    /// <summary>Loads a bundle's folder, or a zip whose columns are filled by their names alone.</summary>
    /// <exception cref="ModelBundleException">It cannot be served.</exception>
    public static IDocumentClassifier Load(string path) =>
        ZipHead.IsZip(path) ? ZipModel.Load([new ZipHead(ZipHead.DefaultName, Section, new ZipHeadSettings { Path = path })]) : ModelBundle.Load(path);
}
