using Classifier.Modeling.Predictions;

namespace Classifier.Server.ModelHosting;

/// <summary>A loaded model and the names callers may use for it.</summary>
internal sealed record HostedModel(IDocumentClassifier Classifier)
{
    /// <summary>The alias of the model that answers when the caller names none.</summary>
    public const string DefaultAlias = "champion";

    /// <summary>What <c>ClassifyOptions.model</c> may say to reach this model.</summary>
    public IReadOnlyList<string> Aliases { get; } =
        [DefaultAlias, $"{Classifier.Info.Name}/{Classifier.Info.Version}"];
}
