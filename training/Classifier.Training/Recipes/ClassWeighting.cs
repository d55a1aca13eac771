namespace Classifier.Training.Recipes;

/// <summary>
/// How much a document counts by its label: <c>none</c> or <c>balanced</c>, or a mapping of labels to what they weigh. Probabilities are
/// those of data in which labels are as frequent as they weigh: weights help rare labels, and take from the honesty of the probabilities.
/// </summary>
[YamlShorthand(Word = nameof(Method), Entries = nameof(Labels))]
public sealed record ClassWeighting
{
    /// <summary>Default <see cref="ClassWeightMethod.None"/>.</summary>
    public ClassWeightMethod Method { get; init; }

    /// <summary>What documents of a label weigh: above 0, default 1 where a label is left out. With the method <c>none</c> only.</summary>
    public IReadOnlyDictionary<string, double> Labels { get; init; } = new Dictionary<string, double>();

    /// <summary>The weight of each label.</summary>
    /// <param name="labels">The head's labels.</param>
    /// <param name="counts">How many documents have each.</param>
    internal double[] Of(IReadOnlyList<string> labels, IReadOnlyList<int> counts) => Method == ClassWeightMethod.Balanced
        ? [.. counts.Select(n => n == 0 ? 1 : counts.Sum() / (double)(counts.Count(c => c > 0) * n))]
        : [.. labels.Select(l => Labels.GetValueOrDefault(l, 1))];
}

/// <summary>Where the weights of labels come from.</summary>
public enum ClassWeightMethod
{
    /// <summary>Every label weighs 1, but for those that are named.</summary>
    None,

    /// <summary>Documents ÷ (labels × documents of the label), so that all labels count alike; as in scikit-learn.</summary>
    Balanced,
}
