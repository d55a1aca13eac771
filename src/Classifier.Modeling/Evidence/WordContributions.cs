using Classifier.MLNet.Predictors;
using Classifier.Modeling.Features;

namespace Classifier.Modeling.Evidence;

/// <summary>
/// What each token adds to a linear text model's margin between two classes. A slot's value times the difference of its weights is shared
/// over the n-grams that made the value (<see cref="NgramPlace"/>), and that of a pair over its two tokens.
/// </summary>
/// <param name="Bias">The difference of the biases.</param>
/// <param name="Tokens">One number per token of the document; 0 for those that are not read.</param>
internal sealed record WordContributions(double Bias, double[] Tokens)
{
    public static WordContributions Of(LinearMulticlass model, DocumentFeatures features, TextFeatureSettings settings, int label, int against)
    {
        var tokens = new double[features.Document.Text.Tokens.Length];
        foreach (var place in features.Places(settings))
        {
            var part = place.Value * Difference(model.Weights, place.Slot, label, against) / place.TokenCount;
            for (var t = 0; t < place.TokenCount; t++)
                tokens[place.Token + t] += part;
        }
        return new WordContributions((double)model.Bias[label] - model.Bias[against], tokens);
    }

    /// <summary>
    /// Shares a number out over the tokens and the bias that have its sign, in proportion to what they have: the αβ-rule of layer-wise
    /// relevance propagation with α = 1, β = 0 (S. Bach et al., "On pixel-wise explanations", 2015). Sharing over all of them would give
    /// parts without bound where those for and against nearly cancel. Nothing has that sign: the bias gets it all.
    /// </summary>
    public WordContributions Share(double total)
    {
        var sign = Math.Sign(total);
        var sum = Math.Max(sign * Bias, 0) + Tokens.Sum(t => Math.Max(sign * t, 0));
        return sum > 0
            ? new WordContributions(Part(Bias), Array.ConvertAll(Tokens, Part))
            : new WordContributions(total, new double[Tokens.Length]);

        double Part(double value) => total * (Math.Max(sign * value, 0) / sum);
    }

    private static double Difference(ClassWeights weights, int slot, int label, int against)
    {
        var difference = 0.0;
        var (start, end) = weights.RangeOf(slot);
        for (var k = start; k < end; k++)
            if (weights.Classes[k] == label)
                difference += weights.Values[k];
            else if (weights.Classes[k] == against)
                difference -= weights.Values[k];
        return difference;
    }
}
