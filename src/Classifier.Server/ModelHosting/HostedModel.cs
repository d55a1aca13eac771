using Classifier.Modeling.Predictions;

namespace Classifier.Server.ModelHosting;

/// <summary>A loaded model. Calls that took it keep it to their end, whatever is served by then.</summary>
/// <param name="classifier">The model.</param>
/// <param name="folder">The real path of the version's folder; null (default) for a model that stays for the server's life.</param>
internal sealed class HostedModel(IDocumentClassifier classifier, string? folder = null)
{
    /// <summary>The alias of the model that answers when the caller names none.</summary>
    public const string DefaultAlias = "champion";

    private long _lastAsked;

    public IDocumentClassifier Classifier { get; } = classifier;

    public string? Folder { get; } = folder;

    /// <summary><c>name/version</c>, by which callers may ask for exactly this.</summary>
    public string FullName { get; } = $"{classifier.Info.Name}/{classifier.Info.Version}";

    /// <summary>The number of the last request that named the version; 0 for none.</summary>
    public long LastAsked => Volatile.Read(ref _lastAsked);

    /// <summary>Notes a request that named the version.</summary>
    public void Ask(long number) => Volatile.Write(ref _lastAsked, number);
}
