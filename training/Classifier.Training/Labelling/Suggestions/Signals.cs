namespace Classifier.Training.Labelling.Suggestions;

/// <summary>What makes a document worth labelling, as numbers from 0 to 1; B. Settles, "Active learning literature survey", 2009.</summary>
internal static class Signals
{
    /// <summary>One less the margin between the two best labels: 1 when they are equally likely.</summary>
    /// <param name="probabilities">One per label, two or more, 1 in sum.</param>
    public static double Closeness(IReadOnlyList<double> probabilities)
    {
        var best = probabilities.OrderDescending().Take(2).ToArray();
        return 1 - (best[0] - best[1]);
    }

    /// <summary>The entropy as a share of the greatest that so many labels can have.</summary>
    /// <inheritdoc cref="Closeness"/>
    public static double Entropy(IReadOnlyList<double> probabilities) => Bits(probabilities) / Math.Log2(probabilities.Count);

    /// <summary>The Jensen–Shannon divergence of two answers, in bits: 0 when they are the same, 1 when they have no label in common; J. Lin, 1991.</summary>
    public static double Divergence(IReadOnlyList<double> first, IReadOnlyList<double> second)
    {
        double[] mean = [.. first.Zip(second, (p, q) => (p + q) / 2)];
        return Math.Clamp(Bits(mean) - ((Bits(first) + Bits(second)) / 2), 0, 1);
    }

    /// <summary>
    /// How rare each label is among those given so far: 0 for the most frequent, 1 for one never given, on a logarithmic scale; all 0 as long as
    /// there are none.
    /// </summary>
    /// <param name="counts">Documents of each label.</param>
    public static double[] Rarities(IReadOnlyList<int> counts)
    {
        var most = Math.Log(1 + counts.Max());
        return [.. counts.Select(n => most == 0 ? 0 : 1 - (Math.Log(1 + n) / most))];
    }

    private static double Bits(IEnumerable<double> probabilities) => probabilities.Sum(p => p > 0 ? -p * Math.Log2(p) : 0);
}
