namespace Classifier.Training.Data.Suspects;

/// <summary>
/// Which labels a model that did not learn from them has good reason to deny: C. Northcutt, L. Jiang and I. Chuang, "Confident Learning: Estimating
/// Uncertainty in Dataset Labels", JAIR 70, 2021. A class's threshold is the mean probability of it over the documents that carry it, so that a class of
/// which the model is never sure is not denied everywhere.
/// </summary>
internal static class ConfidentLearning
{
    /// <summary>The threshold of each class; above 1 for a class without documents, which nothing reaches.</summary>
    /// <param name="given">The class of each document.</param>
    /// <param name="probabilities">Out-of-fold probabilities of each document, one for each class.</param>
    public static double[] Thresholds(IReadOnlyList<int> given, IReadOnlyList<IReadOnlyList<double>> probabilities)
    {
        var own = given.Zip(probabilities, (label, p) => (Label: label, Probability: p[label])).ToLookup(p => p.Label, p => p.Probability);
        var count = probabilities.Count == 0 ? 0 : probabilities[0].Count;
        return [.. Enumerable.Range(0, count).Select(c => own[c].DefaultIfEmpty(double.PositiveInfinity).Average())];
    }

    /// <summary>The class that a document confidently belongs to: of those that reach their threshold, the most probable one; null when none does.</summary>
    public static int? Confident(IReadOnlyList<double> probabilities, IReadOnlyList<double> thresholds)
    {
        int? best = null;
        for (var c = 0; c < probabilities.Count; c++)
            if (probabilities[c] >= thresholds[c] && (best is null || probabilities[c] > probabilities[best.Value]))
                best = c;
        return best;
    }
}
