using System.Collections.Immutable;
using Classifier.MLNet.Columns;

namespace Classifier.MLNet.Predictors;

/// <summary>A linear model of one score (component <c>LINEAR2C</c>): bias + weights · features.</summary>
public sealed class LinearBinary : BinaryPredictor
{
    /// <summary>Creates a model that has a weight for every feature.</summary>
    /// <param name="bias">The bias; finite.</param>
    /// <param name="weights">One weight per feature; finite.</param>
    /// <exception cref="ArgumentException">A number is not finite.</exception>
    public LinearBinary(float bias, ImmutableArray<float> weights) : this(bias, weights.Length, [], weights)
    {
    }

    /// <summary>Creates a model of which only some features have a weight.</summary>
    /// <param name="bias">The bias; finite.</param>
    /// <param name="featureCount">Number of features.</param>
    /// <param name="indices">Features with a weight, strictly ascending; empty when every feature has one.</param>
    /// <param name="weights">The weights; finite.</param>
    /// <exception cref="ArgumentException">The sizes do not agree, an index is out of order or range, or a number is not finite.</exception>
    public LinearBinary(float bias, int featureCount, ImmutableArray<int> indices, ImmutableArray<float> weights)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(featureCount);
        if (weights.Length != (indices.IsEmpty && !weights.IsEmpty ? featureCount : indices.Length))
            throw new ArgumentException($"{weights.Length} weights for {featureCount} features and {indices.Length} indices.", nameof(weights));
        SparseRows.RequireRow(featureCount, indices.AsSpan());
        Shapes.RequireFinite([bias], "The bias");
        Shapes.RequireFinite(weights.AsSpan(), "The weights");
        Bias = bias;
        FeatureCount = featureCount;
        Indices = indices;
        Weights = weights;
    }

    /// <summary>The bias.</summary>
    public float Bias { get; }

    /// <inheritdoc/>
    public override int FeatureCount { get; }

    /// <summary>Features that have a weight, ascending; empty when every feature has one.</summary>
    public ImmutableArray<int> Indices { get; }

    /// <summary>The weights: one per feature, or one for each of <see cref="Indices"/>.</summary>
    public ImmutableArray<float> Weights { get; }

    /// <summary>Summed in 64-bit numbers, the bias first and then the features in ascending order, and rounded once.</summary>
    private protected override float ScoreCore(FeatureVector features)
    {
        var sum = (double)Bias;
        if (Indices.IsEmpty && !Weights.IsEmpty && !features.IsDense)
        {
            for (var i = 0; i < features.Indices.Length; i++)
                sum += (double)features.Values[i] * Weights[features.Indices[i]];
        }
        else
        {
            for (var k = 0; k < Weights.Length; k++)
                sum += (double)features[Indices.IsEmpty ? k : Indices[k]] * Weights[k];
        }

        return (float)sum;
    }
}
