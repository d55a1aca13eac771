using Classifier.Modeling.Bundles;
using Classifier.Modeling.Predictions;
using Classifier.Server.ModelHosting.Metering;
using Classifier.Text.Documents;
using Microsoft.Extensions.Options;

namespace Classifier.Server.ModelHosting.Trials;

/// <summary>Lets the challenger answer its share of the documents for which callers name no model.</summary>
internal sealed class Canary(ModelHost host, IOptions<ChallengerOptions> options, ModelMetrics metrics)
{
    private readonly double _share = options.Value.CanaryShare;

    /// <summary>The challenger that is to answer; null when the champion does.</summary>
    /// <param name="document">The document.</param>
    /// <param name="asked">Options that the champion takes.</param>
    /// <param name="champion">Who answers otherwise.</param>
    public HostedModel? Choose(Document document, ClassifyOptions asked, HostedModel champion)
    {
        if (!(_share > 0) || host.Served.Aliases.GetValueOrDefault(ModelAliases.Challenger) is not { } challenger || challenger == champion
            || !StickyShare.Includes(document, _share))
            return null;
        if (Knows(challenger.Classifier.Info, asked.AllowedLabels) && Knows(challenger.Classifier.Info, asked.Evidence?.Labels))
            return challenger;
        metrics.Canary("unfit");
        return null;
    }

    private static bool Knows(ModelInfo model, IReadOnlyDictionary<string, IReadOnlyCollection<string>>? chosen) =>
        chosen?.All(pair => model.Heads.FirstOrDefault(head => head.Name == pair.Key) is { } head
            && pair.Value.All(label => head.Labels.Any(known => known.Id == label))) ?? true;
}
