using Classifier.MLNet.Predictors;
using Classifier.Training.Numerics;

namespace Classifier.Training.Trainers;

/// <summary>
/// Calibrates logits that lean to some classes: softmax(scale · logits + offsets), fitted by log loss; A. Alexandari, A. Kundaje, A. Shrikumar,
/// "Maximum likelihood with bias-corrected calibration is hard-to-beat at label shift adaptation", 2020.
/// </summary>
/// <param name="Scale">One over the temperature.</param>
/// <param name="Offsets">One per class.</param>
internal sealed record BiasCorrectedTemperature(double Scale, double[] Offsets)
{
    /// <summary>Leaves logits as they are.</summary>
    public static BiasCorrectedTemperature None(int classCount) => new(1, new double[classCount]);

    /// <summary>Fits.</summary>
    /// <param name="logits">Finite logits of documents the model was not trained on; at least one.</param>
    /// <param name="labels">Their classes.</param>
    public static BiasCorrectedTemperature Fit(IReadOnlyList<float[]> logits, IReadOnlyList<int> labels)
    {
        // Log joint probabilities of hundreds of nats would make the problem steep in one direction.
        var unit = Math.Max(1e-6, logits.Average(z => z.Max() - (double)z.Average(v => v)));
        var point = Lbfgs.Minimise(new Loss(logits, labels, unit), new LbfgsOptions { OptimizationTolerance = 1e-9 }, null, CancellationToken.None);
        return new BiasCorrectedTemperature(point[0] / unit, point[1..]);
    }

    /// <summary>Probabilities from logits.</summary>
    public float[] Probabilities(float[] logits)
    {
        float[] calibrated = [.. logits.Select((z, c) => (float)((Scale * z) + Offsets[c]))];
        Softmax.Apply(calibrated);
        return calibrated;
    }

    private sealed class Loss(IReadOnlyList<float[]> logits, IReadOnlyList<int> labels, double unit) : IObjective
    {
        // Draws offsets of classes that no document has to 0, and little else.
        private const double Penalty = 1e-3;

        public int Dimension => 1 + logits[0].Length;

        public double Evaluate(double[] point, double[] gradient)
        {
            Array.Clear(gradient);
            var total = 0.0;
            for (var c = 0; c < point.Length; c++)
            {
                total += Penalty / 2 * point[c] * point[c];
                gradient[c] += Penalty * point[c];
            }
            for (var i = 0; i < logits.Count; i++)
            {
                double[] z = [.. logits[i].Select(v => v / unit)];
                double[] scores = [.. z.Select((v, c) => (point[0] * v) + point[c + 1])];
                var greatest = scores.Max();
                var logTotal = greatest + Math.Log(scores.Sum(s => Math.Exp(s - greatest)));
                total += logTotal - scores[labels[i]];
                for (var c = 0; c < z.Length; c++)
                {
                    var error = Math.Exp(scores[c] - logTotal) - (c == labels[i] ? 1 : 0);
                    gradient[0] += error * z[c];
                    gradient[c + 1] += error;
                }
            }
            return total;
        }
    }
}
