using Classifier.MLNet.Predictors;
using Classifier.Training.Trainers;
using Classifier.Training.Trees;

namespace Classifier.Training.Heads;

/// <summary>Makes margins of trees into probabilities, by margins of documents that the trees did not see; without any, as they are.</summary>
/// <param name="Model">The trees; they give probabilities.</param>
/// <param name="Probabilities">The probabilities that margins stand for.</param>
internal sealed record TreeCalibration(OneVersusAll Model, Func<float[], float[]> Probabilities)
{
    /// <summary>For classes trained together: all margins are divided by one temperature, which goes into the leaves.</summary>
    public static TreeCalibration ByTemperature(TreeEnsemble[] ensembles, float[][] margins, IReadOnlyList<int> labels)
    {
        var temperature = margins.Length == 0 ? 1 : TemperatureTrainer.Fit(margins, labels);
        var model = new OneVersusAll(OutputFormula.Softmax, [.. ensembles.Select(e => Boosting.Scale(e, 1 / temperature))]);
        return new TreeCalibration(model, m => TemperatureTrainer.Softmax(m, temperature));
    }

    /// <summary>For classes trained one against all: a sigmoid each, and probabilities normalised to sum 1.</summary>
    public static TreeCalibration BySigmoids(TreeEnsemble[] ensembles, float[][] margins, TargetWeights targets)
    {
        var calibrators = Enumerable.Range(0, ensembles.Length).Select(c => margins.Length == 0
            ? new PlattCalibrator(-1, 0)
            : PlattTrainer.Fit([.. margins.Select(m => (double)m[c])], [.. targets.Shares(c)])).ToArray();
        var model = new OneVersusAll(
            OutputFormula.ProbabilityNormalization,
            [.. ensembles.Select((e, c) => new CalibratedPredictor(e, calibrators[c], CalibratedWrapper.FeatureWeights))]);
        return new TreeCalibration(model, m => Normalise(m, calibrators));
    }

    private static float[] Normalise(float[] margins, PlattCalibrator[] calibrators)
    {
        var probabilities = margins.Select((m, c) => calibrators[c].Probability(m)).ToArray();
        var sum = probabilities.Sum();
        return Array.ConvertAll(probabilities, p => p / sum);
    }
}
