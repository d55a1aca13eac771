using Classifier.MLNet.Predictors;
using Classifier.Training.Trainers;
using Classifier.Training.Trees;

namespace Classifier.Training.Heads;

/// <summary>Makes margins of trees into probabilities, by margins of documents that the trees did not see.</summary>
internal static class TreeCalibration
{
    /// <summary>For classes trained together: all margins are divided by one temperature, which goes into the leaves.</summary>
    public static StackedTrees ByTemperature(TreeEnsemble[] ensembles, float[][] margins, IReadOnlyList<int> labels)
    {
        var temperature = TemperatureTrainer.Fit(margins, labels);
        var model = new OneVersusAll(OutputFormula.Softmax, [.. ensembles.Select(e => Boosting.Scale(e, 1 / temperature))]);
        return new StackedTrees(model, Array.ConvertAll(margins, m => TemperatureTrainer.Softmax(m, temperature)));
    }

    /// <summary>For classes trained one against all: a sigmoid each, and probabilities normalised to sum 1.</summary>
    public static StackedTrees BySigmoids(TreeEnsemble[] ensembles, float[][] margins, TargetWeights targets)
    {
        var calibrators = Enumerable.Range(0, ensembles.Length)
            .Select(c => PlattTrainer.Fit([.. margins.Select(m => (double)m[c])], [.. targets.Shares(c)])).ToArray();
        var model = new OneVersusAll(
            OutputFormula.ProbabilityNormalization,
            [.. ensembles.Select((e, c) => new CalibratedPredictor(e, calibrators[c], CalibratedWrapper.FeatureWeights))]);
        return new StackedTrees(model, Array.ConvertAll(margins, m => Normalise(m, calibrators)));
    }

    private static float[] Normalise(float[] margins, PlattCalibrator[] calibrators)
    {
        var probabilities = margins.Select((m, c) => calibrators[c].Probability(m)).ToArray();
        var sum = probabilities.Sum();
        return Array.ConvertAll(probabilities, p => p / sum);
    }
}
