using Classifier.MLNet.Columns;

namespace Classifier.MLNet.Predictors;

/// <summary>Maps a feature vector to one score. Immutable; scoring is pure, allocates nothing and may run on any thread.</summary>
public abstract class BinaryPredictor
{
    /// <summary>Length of the feature vectors it scores.</summary>
    public abstract int FeatureCount { get; }

    /// <summary>The raw score of one row: the greater, the more it speaks for the positive class.</summary>
    /// <param name="features">A vector of <see cref="FeatureCount"/> slots.</param>
    /// <exception cref="ArgumentException">The length is wrong.</exception>
    public float Score(FeatureVector features)
    {
        Shapes.Require(features, FeatureCount);
        return ScoreCore(features);
    }

    /// <summary>Scores one row whose length has been checked.</summary>
    private protected abstract float ScoreCore(FeatureVector features);
}
