using Classifier.MLNet.Predictors;
using Classifier.Training.Trainers;

namespace Classifier.Training.Trees;

/// <summary>
/// Gradient-boosted regression trees on the log loss of a yes-or-no question, over histograms; J. Friedman, "Greedy function
/// approximation", 2001, with Newton leaves. One thread per call, so that results do not depend on the number of threads.
/// </summary>
public static class FastTree
{
    /// <summary>Trains.</summary>
    /// <param name="data">The features.</param>
    /// <param name="targets">The classes that fit each row.</param>
    /// <param name="yes">The class asked for; all others are no.</param>
    /// <param name="options">Hyper-parameters.</param>
    /// <param name="seed">Chooses the features of each tree when <see cref="FastTreeOptions.FeatureFraction"/> is below 1.</param>
    /// <param name="cancellation">Stops between trees.</param>
    /// <returns>
    /// Margins: above 0 speaks for yes. The prior is in the first tree's leaves; when no split gains anything, the one tree gives the
    /// prior to every row.
    /// </returns>
    public static TreeEnsemble Train(
        BinnedFeatures data, TargetWeights targets, int yes, FastTreeOptions options, int seed, CancellationToken cancellation)
    {
        var (gradients, curvatures) = (new double[data.RowCount], new double[data.RowCount]);
        var prior = Prior(targets, yes);
        var scores = new double[data.RowCount];
        Array.Fill(scores, prior);
        var grower = new TreeGrower(data, options);
        var random = new Random(seed);
        var trees = new List<RegressionTree>();
        for (var t = 0; t < options.NumberOfTrees; t++)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var r = 0; r < scores.Length; r++)
            {
                var probability = 1 / (1 + Math.Exp(-scores[r]));
                var weight = targets.Total(r);
                gradients[r] = targets.Of(r)[yes] - (weight * probability);
                curvatures[r] = weight * probability * (1 - probability);
            }
            if (grower.Grow(gradients, curvatures, Boosting.SampleFeatures(data.Bins.Length, options, random), scores) is not { } tree)
                continue;
            trees.Add(tree);
        }
        return Boosting.Ensemble(data.Bins.Length, trees, prior);
    }

    /// <summary>The log odds of yes, kept finite when a fold has no yes or no no.</summary>
    private static double Prior(TargetWeights targets, int yes)
    {
        double inFavour = 0.5, against = 0.5;
        for (var r = 0; r < targets.Count; r++)
        {
            inFavour += targets.Of(r)[yes];
            against += targets.Total(r) - targets.Of(r)[yes];
        }
        return Math.Log(inFavour / against);
    }
}
