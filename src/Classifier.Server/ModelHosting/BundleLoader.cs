using Classifier.Modeling.Bundles;
using Classifier.Modeling.Predictions;
using Microsoft.Extensions.Options;

namespace Classifier.Server.ModelHosting;

/// <summary>Loads the bundle that <see cref="ModelOptions.Path"/> names, or the committed one.</summary>
internal sealed class BundleLoader(IOptions<ModelOptions> options) : IModelLoader
{
    public IDocumentClassifier Load() => ModelBundle.Load(Locate());

    public string? FindTarget() => ModelReference.Parse(Locate()) is { Alias: not null } reference ? reference.Resolve() : null;

    private string Locate()
    {
        if (options.Value.Path is { Length: > 0 } path)
            return Path.GetFullPath(path);

        return CommittedBundle.FindReference(AppContext.BaseDirectory, Environment.CurrentDirectory)
            ?? throw new ModelBundleException(
                CommittedBundle.RelativeFolder,
                $"not found at or above {AppContext.BaseDirectory} or {Environment.CurrentDirectory}; set Model:Path to a version folder");
    }
}
