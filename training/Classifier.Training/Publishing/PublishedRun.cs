using System.Security.Cryptography;
using Classifier.Modeling.Bundles;
using Classifier.Modeling.Registry;
using Classifier.Training.Recipes;
using Classifier.Training.Runs;

namespace Classifier.Training.Publishing;

/// <summary>A finished run whose model is to become a version.</summary>
/// <param name="Model">The folder of its bundle.</param>
/// <param name="Manifest">The bundle's manifest.</param>
/// <param name="Id">The run's id.</param>
/// <param name="Command">The command that ran.</param>
/// <param name="Recipe">Its recipe.</param>
internal sealed record PublishedRun(string Model, BundleManifest Manifest, string Id, string Command, Recipe Recipe)
{
    /// <summary>Reads a run's folder: <c>run.json</c>, <c>recipe.yaml</c> and <c>model/</c>.</summary>
    /// <exception cref="RegistryException">The run is not finished, made no model, or its parts do not belong together; all faults are listed.</exception>
    /// <exception cref="RecipeException">The recipe cannot be read.</exception>
    public static PublishedRun Read(string run)
    {
        var folder = new RunFolder(run);
        var (model, recipe) = (folder.Model, folder.Recipe);
        var faults = new List<string>();
        var record = ReadRecord(folder, faults);
        if (!Directory.Exists(model))
            faults.Add("model/ is not there: the run only measured; train without --measure-only to have a model");
        else
            faults.AddRange(BundleCheck.Faults(model, null, null).Select(fault => $"model/: {fault}"));
        if (!File.Exists(recipe))
            faults.Add("recipe.yaml is not there");
        else if (faults.Count == 0 && Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(recipe))) != ManifestFile.Read(model).RecipeHash)
            faults.Add("recipe.yaml is not the one that made model/: it was changed after the run");
        return faults.Count == 0
            ? new PublishedRun(model, ManifestFile.Read(model), record!.Id, record.Command, RecipeFile.Read(recipe))
            : throw new RegistryException(run, faults);
    }

    private static RunRecord? ReadRecord(RunFolder run, List<string> faults)
    {
        try
        {
            var record = run.ReadRecord();
            if (record.Status != RunStatus.Finished)
                faults.Add($"the run is {record.Status.ToString().ToLowerInvariant()}, not finished");
            return record;
        }
        catch (RunException fault)
        {
            faults.AddRange(fault.Faults);
            return null;
        }
    }
}
