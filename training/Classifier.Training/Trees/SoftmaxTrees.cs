using Classifier.MLNet.Predictors;
using Classifier.Training.Trainers;

namespace Classifier.Training.Trees;

/// <summary>
/// Gradient-boosted regression trees on the log loss of the softmax over all classes: one tree per class and round, grown on what the
/// rounds before left unexplained; J. Friedman, "Greedy function approximation", 2001, algorithm 6, with Newton leaves. The trees of a
/// round are grown side by side; results do not depend on the number of threads.
/// </summary>
public static class SoftmaxTrees
{
    /// <summary>Trains.</summary>
    /// <param name="data">The features.</param>
    /// <param name="targets">The classes that fit each row.</param>
    /// <param name="options">Hyper-parameters; the number of trees is that of the rounds.</param>
    /// <param name="seed">Chooses the features of each tree when <see cref="FastTreeOptions.FeatureFraction"/> is below 1.</param>
    /// <param name="cancellation">Stops between rounds.</param>
    /// <returns>One ensemble per class; the softmax of their scores gives the probabilities. Priors are in the first trees' leaves.</returns>
    public static TreeEnsemble[] Train(
        BinnedFeatures data, TargetWeights targets, FastTreeOptions options, int seed, CancellationToken cancellation)
    {
        var classes = Enumerable.Range(0, targets.ClassCount).Select(c => new OneClass(data, targets, c, options, seed + c)).ToArray();
        for (var round = 0; round < options.NumberOfTrees; round++)
        {
            cancellation.ThrowIfCancellationRequested();
            SetGradients(classes, targets);
            Parallel.ForEach(classes, c => c.Grow());
        }
        return [.. classes.Select(c => c.Ensemble())];
    }

    private static void SetGradients(OneClass[] classes, TargetWeights targets)
    {
        Span<double> probabilities = stackalloc double[classes.Length];
        for (var row = 0; row < targets.Count; row++)
        {
            var (most, sum) = (double.NegativeInfinity, 0.0);
            foreach (var one in classes)
                most = Math.Max(most, one.Scores[row]);
            for (var c = 0; c < classes.Length; c++)
                sum += probabilities[c] = Math.Exp(classes[c].Scores[row] - most);
            var wanted = targets.Of(row);
            var weight = targets.Total(row);
            for (var c = 0; c < classes.Length; c++)
                classes[c].SetGradient(row, wanted[c], weight, probabilities[c] / sum);
        }
    }

    private sealed class OneClass
    {
        private readonly int _featureCount;
        private readonly FastTreeOptions _options;
        private readonly double _prior;
        private readonly double[] _gradients;
        private readonly double[] _curvatures;
        private readonly TreeGrower _grower;
        private readonly Random _random;
        private readonly List<RegressionTree> _trees = [];

        public OneClass(BinnedFeatures data, TargetWeights targets, int label, FastTreeOptions options, int seed)
        {
            (_featureCount, _options, _random) = (data.Bins.Length, options, new Random(seed));
            _grower = new TreeGrower(data, options);
            (_gradients, _curvatures, Scores) = (new double[data.RowCount], new double[data.RowCount], new double[data.RowCount]);
            _prior = Math.Log(0.5 + Enumerable.Range(0, targets.Count).Sum(row => targets.Of(row)[label]));
            Array.Fill(Scores, _prior);
        }

        public double[] Scores { get; }

        public void SetGradient(int row, double wanted, double weight, double probability) =>
            (_gradients[row], _curvatures[row]) = (wanted - (weight * probability), weight * probability * (1 - probability));

        public void Grow()
        {
            var features = Boosting.SampleFeatures(_featureCount, _options, _random);
            if (_grower.Grow(_gradients, _curvatures, features, Scores) is { } tree)
                _trees.Add(tree);
        }

        public TreeEnsemble Ensemble() => Boosting.Ensemble(_featureCount, _trees, _prior);
    }
}
