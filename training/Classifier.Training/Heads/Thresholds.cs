namespace Classifier.Training.Heads;

/// <summary>Chooses thresholds from probabilities of documents that the model did not see.</summary>
internal static class Thresholds
{
    /// <summary>The confidence below which the given share of documents falls, rounded to three decimals.</summary>
    public static double Abstain(float[][] probabilities, double share)
    {
        var best = probabilities.Select(p => p.Max()).Order().ToArray();
        return Math.Round(best[(int)(share * best.Length)], 3);
    }

    /// <summary>
    /// The probability of the second label from which on naming it agrees best (F1) with the labels that annotators found arguable,
    /// rounded to three decimals.
    /// </summary>
    public static double Secondary(float[][] probabilities, IReadOnlyList<int> labels, IReadOnlyList<IReadOnlyList<int>> arguable)
    {
        var seconds = probabilities.Select((p, i) => Second(p, labels[i], arguable[i])).OrderByDescending(s => s.Probability).ToArray();
        var wanted = arguable.Count(a => a.Count > 0);
        var (right, best, threshold) = (0, 0.0, 1.0);
        for (var named = 1; named <= seconds.Length; named++)
        {
            right += seconds[named - 1].IsRight ? 1 : 0;
            var f1 = 2.0 * right / (named + wanted);
            if (f1 > best)
                (best, threshold) = (f1, seconds[named - 1].Probability);
        }
        return Math.Round(threshold, 3);
    }

    private static (double Probability, bool IsRight) Second(float[] probabilities, int label, IReadOnlyList<int> arguable)
    {
        var order = Enumerable.Range(0, probabilities.Length).OrderByDescending(c => probabilities[c]).ToArray();
        var second = order[1];
        return (probabilities[second], arguable.Contains(second) || (arguable.Count > 0 && second == label));
    }
}
