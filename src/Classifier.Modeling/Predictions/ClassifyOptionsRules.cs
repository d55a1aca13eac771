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
        foreach (var (name, labels) in options.AllowedLabels)
        {
            var head = model.Heads.FirstOrDefault(h => h.Name == name)
                ?? throw new ArgumentException($"The model has no head '{name}'.", nameof(options));
            if (labels.Count == 0)
                throw new ArgumentException($"No label of head '{name}' is allowed.", nameof(options));
            foreach (var label in labels)
                if (head.Labels.All(known => known.Id != label))
                    throw new ArgumentException($"Head '{name}' has no label '{label}'.", nameof(options));
        }
    }
}
