using System.Collections.Immutable;
using Classifier.MLNet.Columns;

namespace Classifier.MLNet.Predictors;

/// <summary>
/// Trees of one score (ML.NET's FastTree and FastForest for two classes, components <c>FTREE BC</c> and <c>FFORE BC</c>): the sum of one leaf per tree.
/// </summary>
/// <remarks>
/// ML.NET's file also has a bias and a weight per tree. ML.NET's scoring uses neither, and so they are kept but not used here; a bias that counts
/// belongs in the leaves of one tree. Its trainers leave them at 0 and 1, but for FastTree's option to compress the ensemble.
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

    /// <summary>Which of ML.NET's components holds the trees in the file; the arithmetic is the same. Default <see cref="TreeEnsembleKind.Boosted"/>.</summary>
    public TreeEnsembleKind Kind { get; init; }

    /// <summary>The bias in the file. Not used in scoring, as in ML.NET. Default 0.</summary>
    public double Bias { get; init; }

    /// <inheritdoc/>
    public override int FeatureCount { get; }

    /// <summary>The trees, in the order in which their outputs are added.</summary>
    public ImmutableArray<RegressionTree> Trees { get; }

    /// <summary>The trainer's options as text; null when not recorded.</summary>
    public string? TrainerOptions { get; }

    /// <summary>Summed in 64-bit numbers in the order of the trees and rounded once.</summary>
    private protected override float ScoreCore(FeatureVector features) => (float)_flat.Sum(features);
}
