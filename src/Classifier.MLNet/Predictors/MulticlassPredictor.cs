using Classifier.MLNet.Columns;

namespace Classifier.MLNet.Predictors;

/// <summary>Maps a feature vector to one score per class. Immutable; scoring is pure, allocates nothing and may run on any thread.</summary>
public abstract class MulticlassPredictor
{
    /// <summary>Length of the feature vectors it scores.</summary>
    public abstract int FeatureCount { get; }

    /// <summary>Number of classes, at least 1.</summary>
    public abstract int ClassCount { get; }

    /// <summary>Scores one row.</summary>
    /// <param name="features">A vector of <see cref="FeatureCount"/> slots.</param>
    /// <param name="scores">Receives the scores in class order; exactly <see cref="ClassCount"/> long.</param>
    /// <exception cref="ArgumentException">A length is wrong.</exception>
    public void Score(FeatureVector features, Span<float> scores)
    {
        Shapes.Require(features, FeatureCount);
        Shapes.Require(scores, ClassCount);
        ScoreCore(features, scores);
    }

    /// <summary>Scores one row whose shapes have been checked.</summary>
    private protected abstract void ScoreCore(FeatureVector features, Span<float> scores);
}
