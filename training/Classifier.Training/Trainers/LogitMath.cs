namespace Classifier.Training.Trainers;

/// <summary>Sums over the classes of one document.</summary>
internal static class LogitMath
{
    /// <summary>ln Σ exp(logit), without overflow.</summary>
    public static double LogTotal(ReadOnlySpan<double> logits)
    {
        var (greatest, total) = (double.NegativeInfinity, 0.0);
        foreach (var logit in logits)
            greatest = Math.Max(greatest, logit);
        foreach (var logit in logits)
            total += Math.Exp(logit - greatest);
        return greatest + Math.Log(total);
    }

    /// <summary>The scalar product.</summary>
    public static double Dot(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        var total = 0.0;
        for (var c = 0; c < a.Length; c++)
            total += a[c] * b[c];
        return total;
    }

    /// <summary>The Kullback–Leibler divergence of the softmax of logits from probabilities, in nats.</summary>
    /// <param name="probabilities">They sum to 1.</param>
    /// <param name="logits">As many.</param>
    /// <param name="logTotal"><see cref="LogTotal"/> of them.</param>
    public static double Divergence(ReadOnlySpan<float> probabilities, ReadOnlySpan<double> logits, double logTotal)
    {
        var total = 0.0;
        for (var c = 0; c < probabilities.Length; c++)
            if (probabilities[c] > 0)
                total += probabilities[c] * (Math.Log(probabilities[c]) - logits[c] + logTotal);
        return total;
    }
}
