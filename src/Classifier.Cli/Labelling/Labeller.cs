using Classifier.Modeling.Bundles;
using Classifier.Modeling.Predictions;

namespace Classifier.Cli.Labelling;

/// <summary>Opens the labeller that the user asked for, and fails early when it cannot work.</summary>
internal static class Labeller
{
    /// <exception cref="CannotRunException">There is no model or server, or it does not know the chosen labels.</exception>
    public static async Task<IDocumentLabeller> OpenAsync(
        LabellingSettings settings, Func<string, IDocumentClassifier> load, CancellationToken cancellation) =>
        settings.Server is { } server
            ? await RemoteLabeller.OpenAsync(server, settings, cancellation)
            : new LocalLabeller(Load(settings.ModelPath, load), settings);

    /// <summary>Loads a model into this process.</summary>
    /// <param name="path">A version folder, an alias, or an ML.NET zip; null for the committed model.</param>
    /// <param name="load">Loads it.</param>
    /// <exception cref="CannotRunException">It cannot be loaded.</exception>
    public static IDocumentClassifier Load(string? path, Func<string, IDocumentClassifier> load)
    {
        path ??= CommittedBundle.FindReference(Environment.CurrentDirectory, AppContext.BaseDirectory)
            ?? throw new CannotRunException(
                $"no {CommittedBundle.RelativeFolder} at or above {Environment.CurrentDirectory} or {AppContext.BaseDirectory}; name a version folder with --model");
        try
        {
            return load(path);
        }
        catch (ModelBundleException fault)
        {
            throw new CannotRunException(fault.Message, fault);
        }
    }
}
