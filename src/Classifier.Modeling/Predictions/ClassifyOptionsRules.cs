using Classifier.Modeling.Bundles;

namespace Classifier.Modeling.Predictions;

/// <summary>What a model accepts as options.</summary>
internal static class ClassifyOptionsRules
{
    /// <exception cref="ArgumentException">An option is out of range or names what the model does not have.</exception>
    public static void Require(ClassifyOptions options, ModelInfo model)
    {
        if (options.MinimumConfidence is { } confidence && !(confidence is >= 0 and <= 1))
            throw new ArgumentException($"The minimum confidence is {confidence}, not a number from 0 to 1.", nameof(options));
        if (options.MaximumListed < 1)
            throw new ArgumentException($"At most {options.MaximumListed} units are to be listed; it must be 1 or more.", nameof(options));
        RequireLabels(options.AllowedLabels, "allowed", model, nameof(options));
        if (options.Evidence is not { } evidence)
            return;
        if (evidence.MaximumSpans < 1)
            throw new ArgumentException($"At most {evidence.MaximumSpans} places are to be listed; it must be 1 or more.", nameof(options));
        RequireLabels(evidence.Labels, "to be explained", model, nameof(options));
    }

    private static void RequireLabels(
        IReadOnlyDictionary<string, IReadOnlyCollection<string>> chosen, string purpose, ModelInfo model, string argument)
    {
        foreach (var (name, labels) in chosen)
        {
            var head = model.Heads.FirstOrDefault(h => h.Name == name)
                ?? throw new ArgumentException($"The model has no head '{name}'.", argument);
            if (labels.Count == 0)
                throw new ArgumentException($"No label of head '{name}' is {purpose}.", argument);
            foreach (var label in labels)
                if (head.Labels.All(known => known.Id != label))
                    throw new ArgumentException($"Head '{name}' has no label '{label}'.", argument);
        }
    }
}
