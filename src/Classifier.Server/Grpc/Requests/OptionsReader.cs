using Classifier.Modeling.Bundles;
using Classifier.Modeling.Evidence;
using Classifier.Modeling.Predictions;
using Classifier.Server.Limits;
using Classifier.Server.ModelHosting;
using Wire = Classifier.Contracts.V1;

namespace Classifier.Server.Grpc.Requests;

/// <summary>Turns the wire's options into ours, by the rules that <c>classify_options.proto</c> states.</summary>
internal sealed class OptionsReader(ModelHost models, ServerLimits limits)
{
    private const int DefaultAlternatives = 3;
    private static readonly Wire.ClassifyOptions Defaults = new();

    /// <summary>Reads options; what breaks a rule is noted, and the result is then not to be used.</summary>
    /// <exception cref="ModelNotReadyException">No model is loaded yet.</exception>
    /// <exception cref="ModelNotFoundException">The options name an unknown model.</exception>
    public RequestedOptions Read(Wire.ClassifyOptions? options, string path, Violations violations)
    {
        options ??= Defaults;
        var model = models.Resolve(options.Model);
        return new RequestedOptions(
            model,
            new ClassifyOptions
            {
                MinimumConfidence = ReadMinimumConfidence(options, path, violations),
                AllowedLabels = LabelSubsetReader.Read(
                    options.ChooseAmong, model.Classifier.Info, $"{path}.choose_among", violations),
                Units = options.Units,
                Header = options.Header,
                Page = options.Page,
                Actors = options.Actors,
                MaximumListed = limits.ListedItems,
                Evidence = ReadEvidence(options, model.Classifier.Info, path, violations),
            },
            ReadAlternatives(options, path, violations),
            options.Truncate)
        { IsModelNamed = options.Model.Length > 0 };
    }

    private static double? ReadMinimumConfidence(Wire.ClassifyOptions options, string path, Violations violations)
    {
        if (options.MinConfidence is not (null or (>= 0 and <= 1)))
            violations.Add($"{path}.min_confidence", FormattableString.Invariant($"is {options.MinConfidence}; must be from 0 to 1"));
        return options.MinConfidence;
    }

    private EvidenceOptions? ReadEvidence(Wire.ClassifyOptions options, ModelInfo model, string path, Violations violations)
    {
        var labels = LabelSubsetReader.Read(options.ExplainLabels, model, $"{path}.explain_labels", violations);
        if (options.ExplainSpans < 1 || options.ExplainSpans > limits.ListedItems)
            violations.Add($"{path}.explain_spans", FormattableString.Invariant($"is {options.ExplainSpans}; must be from 1 to {limits.ListedItems}"));
        var spans = options.ExplainSpans ?? Math.Min(EvidenceOptions.DefaultMaximumSpans, limits.ListedItems);
        return options.Explain ? new EvidenceOptions { Labels = labels, MaximumSpans = spans } : null;
    }

    private static int ReadAlternatives(Wire.ClassifyOptions options, string path, Violations violations)
    {
        if (options.Alternatives < 0)
            violations.Add($"{path}.alternatives", FormattableString.Invariant($"is {options.Alternatives}; must be 0 or more"));
        return options.Alternatives ?? DefaultAlternatives;
    }
}
