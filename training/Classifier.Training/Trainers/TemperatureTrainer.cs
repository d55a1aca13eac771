namespace Classifier.Training.Trainers;

/// <summary>
/// Fits the temperature by which logits are divided so that softmax gives honest probabilities; C. Guo et al., "On calibration of modern
/// neural networks", 2017. Golden-section search on the log loss, which has one minimum.
/// </summary>
public static class TemperatureTrainer
{
    private const double Least = 0.05;
    private const double Most = 20;
    private const int Iterations = 60;

    /// <summary>Fits.</summary>
    /// <param name="logits">Logits of documents the model was not trained on.</param>
    /// <param name="labels">Their classes.</param>
    /// <returns>A temperature from 0.05 to 20; 1 leaves the logits as they are.</returns>
    public static double Fit(IReadOnlyList<float[]> logits, IReadOnlyList<int> labels)
    {
        var golden = (Math.Sqrt(5) - 1) / 2;
        var (low, high) = (Math.Log(Least), Math.Log(Most));
        for (var i = 0; i < Iterations; i++)
        {
            var (a, b) = (high - (golden * (high - low)), low + (golden * (high - low)));
            if (Loss(logits, labels, Math.Exp(a)) < Loss(logits, labels, Math.Exp(b)))
                high = b;
            else
                low = a;
        }
        return Math.Exp((low + high) / 2);
    }

    /// <summary>Probabilities from logits divided by a temperature.</summary>
    public static float[] Softmax(float[] logits, double temperature)
    {
        var max = logits.Max();
        var exponentials = Array.ConvertAll(logits, z => Math.Exp((z - max) / temperature));
        var sum = exponentials.Sum();
        return Array.ConvertAll(exponentials, e => (float)(e / sum));
    }

    private static double Loss(IReadOnlyList<float[]> logits, IReadOnlyList<int> labels, double temperature)
    {
        var total = 0.0;
        for (var i = 0; i < logits.Count; i++)
        {
            var max = logits[i].Max() / temperature;
            var sum = logits[i].Sum(z => Math.Exp((z / temperature) - max));
            total += max + Math.Log(sum) - (logits[i][labels[i]] / temperature);
        }
        return total;
    }
}
