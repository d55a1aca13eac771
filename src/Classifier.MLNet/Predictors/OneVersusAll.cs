using System.Collections.Immutable;
using Classifier.MLNet.Columns;

namespace Classifier.MLNet.Predictors;

/// <summary>One binary predictor per class, each telling its class from all others (component <c>TLC OVA</c>).</summary>
public sealed class OneVersusAll : MulticlassPredictor
{
    /// <summary>Creates the predictor.</summary>
    /// <param name="formula">What becomes of the outputs.</param>
    /// <param name="predictors">
    /// One per class, at least one, all of the same feature count; every one a <see cref="CalibratedPredictor"/> when the formula is
    /// <see cref="OutputFormula.ProbabilityNormalization"/>.
    /// </param>
    /// <exception cref="ArgumentException">The predictors are not as described.</exception>
    public OneVersusAll(OutputFormula formula, ImmutableArray<BinaryPredictor> predictors)
    {
        if (!Enum.IsDefined(formula))
            throw new ArgumentException($"There is no output formula {(int)formula}.", nameof(formula));
        if (predictors.IsDefaultOrEmpty)
            throw new ArgumentException("One-versus-all needs at least one predictor.", nameof(predictors));
        if (predictors.Any(p => p.FeatureCount != predictors[0].FeatureCount))
            throw new ArgumentException("The predictors take feature vectors of different lengths.", nameof(predictors));
        if (formula == OutputFormula.ProbabilityNormalization && predictors.Any(p => p is not CalibratedPredictor))
            throw new ArgumentException("Probabilities need a calibrator for every predictor.", nameof(predictors));
        Formula = formula;
        Predictors = predictors;
    }

    /// <summary>What becomes of the outputs.</summary>
    public OutputFormula Formula { get; }

    /// <summary>One predictor per class, in class order.</summary>
    public ImmutableArray<BinaryPredictor> Predictors { get; }

    /// <inheritdoc/>
    public override int FeatureCount => Predictors[0].FeatureCount;

    /// <inheritdoc/>
    public override int ClassCount => Predictors.Length;

    /// <inheritdoc/>
    private protected override void ScoreCore(FeatureVector features, Span<float> scores)
    {
        if (Formula == OutputFormula.ProbabilityNormalization)
        {
            for (var c = 0; c < scores.Length; c++)
                scores[c] = ((CalibratedPredictor)Predictors[c]).Probability(features);
            DivideBySum(scores);
            return;
        }

        for (var c = 0; c < scores.Length; c++)
            scores[c] = Predictors[c].Score(features);
        if (Formula == OutputFormula.Softmax)
            Softmax.Apply(scores);
    }

    private static void DivideBySum(Span<float> probabilities)
    {
        var sum = 0.0;
        foreach (var probability in probabilities)
            sum += probability;
        if (!(sum > 0))
            return;
        for (var c = 0; c < probabilities.Length; c++)
            probabilities[c] = (float)(probabilities[c] / sum);
    }
}
