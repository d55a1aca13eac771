using Classifier.Training.Evaluation;

namespace Classifier.Training.Labelling.Agreement;

/// <summary>Agreement beyond chance: 1 when annotators always agree, 0 when as often as chance has it, below 0 when less.</summary>
internal static class KappaStatistic
{
    /// <summary>
    /// Of two annotators; J. Cohen, "A coefficient of agreement for nominal scales", 1960. Null when chance alone agrees always, or without documents.
    /// </summary>
    public static double? Cohen(ConfusionMatrix matrix)
    {
        int[] all = [.. Enumerable.Range(0, matrix.Labels.Count)];
        double count = all.Sum(matrix.Support);
        return Beyond(matrix.Accuracy, all.Sum(c => matrix.Support(c) / count * (all.Sum(truth => matrix[truth, c]) / count)));
    }

    /// <summary>
    /// Of as many annotators for every document; J. Fleiss, "Measuring nominal scale agreement among many raters", 1971. Null when chance alone agrees
    /// always, or without documents.
    /// </summary>
    /// <param name="votes">For each document, how many gave each label: two or more in sum, the same for all.</param>
    public static double? Fleiss(IReadOnlyList<int[]> votes)
    {
        if (votes.Count == 0)
            return null;
        double raters = votes[0].Sum();
        var observed = votes.Average(v => (v.Sum(n => (double)n * n) - raters) / (raters * (raters - 1)));
        var expected = Enumerable.Range(0, votes[0].Length).Sum(c => Math.Pow(votes.Sum(v => v[c]) / (raters * votes.Count), 2));
        return Beyond(observed, expected);
    }

    private static double? Beyond(double observed, double expected) =>
        expected < 1 - 1e-12 ? (observed - expected) / (1 - expected) : null;
}
