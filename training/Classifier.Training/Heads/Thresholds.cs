using Classifier.Training.Recipes;

namespace Classifier.Training.Heads;

/// <summary>Chooses thresholds from probabilities of documents that the model did not see.</summary>
internal static class Thresholds
{
    private const int Steps = 1000;

    /// <summary>The probability of the best label below which a head abstains, with three decimals; 0, never, where there is nothing to choose it by.</summary>
    /// <param name="probabilities">Of documents that the model did not see; may be none.</param>
    /// <param name="labels">Their classes.</param>
    /// <param name="policy">What to choose it for.</param>
    public static double Abstain(float[][] probabilities, IReadOnlyList<int> labels, AbstainPolicy policy)
    {
        if (policy.Probability is { } given)
            return given;
        if (probabilities.Length == 0)
            return 0;
        return policy.Share is { } share ? OfShare(probabilities, share) : OfAccuracy(probabilities, labels, policy.Accuracy!.Value);
    }

    /// <summary>The confidence below which the given share of documents falls.</summary>
    private static double OfShare(float[][] probabilities, double share)
    {
        var best = probabilities.Select(p => p.Max()).Order().ToArray();
        return Math.Round(best[(int)(share * best.Length)], 3);
    }

    /// <summary>The least confidence from which on the share right is at least the accuracy; 1 where none is.</summary>
    private static double OfAccuracy(float[][] probabilities, IReadOnlyList<int> labels, double accuracy)
    {
        var right = new int[Steps + 1];
        var asked = new int[Steps + 1];
        for (var i = 0; i < probabilities.Length; i++)
        {
            var best = probabilities[i].Max();
            var step = (int)Math.Floor((double)best * Steps);
            asked[step]++;
            right[step] += probabilities[i][labels[i]] == best ? 1 : 0;
        }
        var (threshold, sumRight, sumAsked) = (1.0, 0, 0);
        for (var step = Steps; step >= 0; step--)
        {
            (sumRight, sumAsked) = (sumRight + right[step], sumAsked + asked[step]);
            if (sumAsked > 0 && sumRight >= accuracy * sumAsked)
                threshold = step / (double)Steps;
        }
        return threshold;
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
