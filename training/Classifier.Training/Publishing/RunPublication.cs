using System.Security.Cryptography;
using System.Text.Json;
using Classifier.Modeling.Bundles;
using Classifier.Modeling.Registry;

namespace Classifier.Training.Publishing;

/// <summary>Makes a run's model a version of a registry: the same files, with a model card and a manifest that name the version.</summary>
internal static class RunPublication
{
    /// <summary>Writes the version; its models, golden cases and figures are the run's to the byte.</summary>
    /// <param name="run">The run.</param>
    /// <param name="target">The version's folder, <c>models/NAME/VERSION</c>; absent or empty.</param>
    /// <exception cref="RegistryException">The target is not named as it must be.</exception>
    /// <exception cref="IOException">There is such a version already, or it cannot be written.</exception>
    public static void Write(PublishedRun run, string target)
    {
        var whole = Path.TrimEndingDirectorySeparator(Path.GetFullPath(target));
        var (name, version) = (Path.GetFileName(Path.GetDirectoryName(whole)) ?? "", Path.GetFileName(whole));
        var faults = new List<string>();
        if (!VersionName.IsValid(version))
            faults.Add($"'{version}' is no name of a version: ASCII letters, digits, dots, hyphens, underscores and plus signs, such as 1.0.0");
        if (name != run.Manifest.Name)
            faults.Add($"the model is called {run.Manifest.Name}, as its recipe says: publish it to models/{run.Manifest.Name}/VERSION");
        if (faults.Count > 0)
            throw new RegistryException(target, faults);
        VersionFolder.Write(whole, folder => WriteFiles(run, version, folder));
    }

    private static void WriteFiles(PublishedRun run, string version, string folder)
    {
        var files = new SortedDictionary<string, string>(run.Manifest.Files.ToDictionary(), StringComparer.Ordinal);
        foreach (var name in files.Keys.Where(name => name != ModelCard.FileName))
            File.Copy(Path.Combine(run.Model, name), Path.Combine(folder, name));
        var manifest = run.Manifest with { Version = version };
        var info = new ModelInfo(manifest.Name, version, manifest.TextVersion, [.. manifest.Heads.Select(h => h.Info)], manifest.Metrics);
        var origin = new BundleOrigin(manifest.RecipeHash, manifest.DataHash, manifest.Documents, manifest.Seed, run.Command)
        {
            Text = CardText.Of(run.Recipe),
            Run = run.Id,
        };
        var card = ModelCard.Format(info, origin, Details(run));
        File.WriteAllBytes(Path.Combine(folder, ModelCard.FileName), card);
        files[ModelCard.FileName] = Convert.ToHexStringLower(SHA256.HashData(card));
        File.WriteAllBytes(Path.Combine(folder, BundleFiles.Manifest), BundleWriter.Json(manifest with { Files = files }));
    }

    private static MetricInfo[] Details(PublishedRun run)
    {
        var path = Path.Combine(run.Model, BundleWriter.Metrics);
        if (!File.Exists(path))
            return [];
        try
        {
            return [.. (JsonSerializer.Deserialize<MetricInfo[]>(File.ReadAllBytes(path), BundleFiles.Json) ?? []).Except(run.Manifest.Metrics)];
        }
        catch (JsonException fault)
        {
            throw new RegistryException(path, [fault.Message]);
        }
    }
}
