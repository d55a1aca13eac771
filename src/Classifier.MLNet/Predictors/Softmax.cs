namespace Classifier.MLNet.Predictors;

/// <summary>Turns logits into probabilities.</summary>
public static class Softmax
{
    /// <summary>
    /// Replaces each logit z by exp(z − m) / Σ exp(z − m), where m is the greatest logit, so that no exponential overflows (the
    /// "log-sum-exp" form). The sum runs in class order in 64-bit numbers. Logits that are all −∞, or one that is NaN, make every
    /// probability NaN.
    /// </summary>
    /// <param name="logits">Logits in, probabilities out.</param>
    public static void Apply(Span<float> logits)
    {
        var greatest = double.NegativeInfinity;
        foreach (var logit in logits)
            greatest = Math.Max(greatest, logit);
        var sum = 0.0;
        foreach (var logit in logits)
            sum += Math.Exp(logit - greatest);
        for (var c = 0; c < logits.Length; c++)
            logits[c] = (float)(Math.Exp(logits[c] - greatest) / sum);
    }
}
