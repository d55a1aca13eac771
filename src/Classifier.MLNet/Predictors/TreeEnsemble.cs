using System.Collections.Immutable;
using Classifier.MLNet.Columns;

namespace Classifier.MLNet.Predictors;

/// <summary>Gradient-boosted trees of one score (ML.NET's FastTree, component <c>FTREE BC</c>): the sum of one leaf per tree.</summary>
/// <remarks>
/// ML.NET's file also has a bias and a weight per tree, which its trainers leave at 0 and 1 and its scoring does not use. Files with
/// other values are refused rather than scored in a way ML.NET would not; a bias belongs in the leaves of one tree.
/// </remarks>
public sealed class TreeEnsemble : BinaryPredictor
{
    private readonly FlatTrees _flat;

    /// <summary>Creates the ensemble.</summary>
    /// <param name="featureCount">Length of the feature vectors it scores.</param>
    /// <param name="trees">The trees; may be none, the score is then 0.</param>
    /// <param name="trainerOptions">The trainer's options as text, for people who read the file; may be null.</param>
    /// <exception cref="ArgumentException">A tree is not sound; see <see cref="RegressionTree"/>.</exception>
    public TreeEnsemble(int featureCount, ImmutableArray<RegressionTree> trees, string? trainerOptions = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(featureCount);
        for (var t = 0; t < trees.Length; t++)
        {
            try
            {
                RegressionTreeRules.Require(trees[t], featureCount);
            }
            catch (ArgumentException fault)
            {
                throw new ArgumentException($"Tree {t}: {fault.Message}", nameof(trees), fault);
            }
        }

        FeatureCount = featureCount;
        Trees = trees;
        TrainerOptions = trainerOptions;
        _flat = new FlatTrees(trees);
    }

    /// <inheritdoc/>
    public override int FeatureCount { get; }

    /// <summary>The trees, in the order in which their outputs are added.</summary>
    public ImmutableArray<RegressionTree> Trees { get; }

    /// <summary>The trainer's options as text; null when not recorded.</summary>
    public string? TrainerOptions { get; }

    /// <summary>Summed in 64-bit numbers in the order of the trees and rounded once.</summary>
    private protected override float ScoreCore(FeatureVector features) => (float)_flat.Sum(features);
}
