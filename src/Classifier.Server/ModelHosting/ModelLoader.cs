using Classifier.Modeling.Bundles;
using Classifier.Modeling.Hosting;
using Classifier.Modeling.Predictions;
using Microsoft.Extensions.Options;

namespace Classifier.Server.ModelHosting;

/// <summary>Loads the zips or the bundle that <see cref="ModelOptions"/> names, or the committed bundle.</summary>
internal sealed class ModelLoader(IOptions<ModelOptions> options) : IModelLoader
{
    public IDocumentClassifier Load() =>
        options.Value.ToZips() is { Count: > 0 } zips ? ZipModel.Load(zips, options.Value.Name, options.Value.Version) : ModelBundle.Load(Locate());

    public ModelReference? FindAlias() => options.Value.ToZips().Count == 0 && ModelReference.Parse(Locate()) is { Alias: not null } reference ? reference : null;

    private string Locate()
    {
        if (options.Value.Path is { Length: > 0 } path)
            return Path.GetFullPath(path);

        return CommittedBundle.FindReference(AppContext.BaseDirectory, Environment.CurrentDirectory)
            ?? throw new ModelBundleException(
                CommittedBundle.RelativeFolder,
                $"not found at or above {AppContext.BaseDirectory} or {Environment.CurrentDirectory}; set Model:Path to a version folder or a .zip of ML.NET");
    }
}
