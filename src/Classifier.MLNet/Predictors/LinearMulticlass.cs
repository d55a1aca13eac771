using System.Buffers;
using System.Collections.Immutable;
using Classifier.MLNet.Columns;

namespace Classifier.MLNet.Predictors;

/// <summary>
/// A linear model of several classes. Multinomial logistic regression (ML.NET's maximum entropy trainers, component <c>MULTI LR</c>) gives
/// softmax(bias + weights · features), probabilities that sum to 1; SdcaNonCalibrated (component <c>MCLINEAR</c>) leaves out the softmax.
/// </summary>
public sealed class LinearMulticlass : MulticlassPredictor
{
    private const int MaxStackClasses = 256;

    /// <summary>Creates the model.</summary>
    /// <param name="bias">One bias per class; finite.</param>
    /// <param name="weights">The weights, of as many classes.</param>
    /// <exception cref="ArgumentException">The class counts differ, or a bias is not finite.</exception>
    public LinearMulticlass(ImmutableArray<float> bias, ClassWeights weights)
    {
        if (bias.Length != weights.ClassCount)
            throw new ArgumentException($"{bias.Length} biases for {weights.ClassCount} classes.", nameof(bias));
        Shapes.RequireFinite(bias.AsSpan(), "The bias");
        Bias = bias;
        Weights = weights;
    }

    /// <summary>One bias per class.</summary>
    public ImmutableArray<float> Bias { get; }

    /// <summary>The weights.</summary>
    public ClassWeights Weights { get; }

    /// <summary>Whether the scores are probabilities, or else the logits. Default true.</summary>
    public bool GivesProbabilities { get; init; } = true;

    /// <inheritdoc/>
    public override int FeatureCount => Weights.FeatureCount;

    /// <inheritdoc/>
    public override int ClassCount => Weights.ClassCount;

    /// <summary>
    /// The logits bias + weights · features, before the softmax. Each is summed in 64-bit numbers, the bias first and then the features
    /// in ascending order, and rounded once.
    /// </summary>
    /// <param name="features">A vector of <see cref="FeatureCount"/> slots.</param>
    /// <param name="logits">Receives one logit per class.</param>
    /// <exception cref="ArgumentException">A length is wrong.</exception>
    public void Logits(FeatureVector features, Span<float> logits)
    {
        Shapes.Require(features, FeatureCount);
        Shapes.Require(logits, ClassCount);

        double[]? rented = null;
        var sums = ClassCount <= MaxStackClasses
            ? stackalloc double[MaxStackClasses]
            : rented = ArrayPool<double>.Shared.Rent(ClassCount);
        for (var c = 0; c < ClassCount; c++)
            sums[c] = Bias[c];
        Weights.AddProduct(features, sums);
        for (var c = 0; c < ClassCount; c++)
            logits[c] = (float)sums[c];
        if (rented is not null)
            ArrayPool<double>.Shared.Return(rented);
    }

    /// <inheritdoc/>
    private protected override void ScoreCore(FeatureVector features, Span<float> scores)
    {
        Logits(features, scores);
        if (GivesProbabilities)
            Softmax.Apply(scores);
    }
}
