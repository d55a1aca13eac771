using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Classifier.MLNet.Columns;
using Classifier.MLNet.Predictors;

namespace Classifier.MLNet.Transforms;

/// <summary>
/// Applies a multiclass predictor to a vector column (component <c>MC  PRED</c>): adds the column of scores and the column of the
/// predicted label, the class of the greatest score (the first of equals), as a key.
/// </summary>
public sealed class MulticlassPrediction : Transform
{
    /// <summary>Creates the transform.</summary>
    /// <param name="predictor">The predictor.</param>
    /// <param name="featuresColumn">The vector column it reads.</param>
    /// <param name="classNames">One distinct name per class; empty when the classes have none.</param>
    /// <exception cref="ArgumentException">There are names, but not one for each class, or two are the same.</exception>
    public MulticlassPrediction(MulticlassPredictor predictor, string featuresColumn, ImmutableArray<string> classNames)
    {
        if (!classNames.IsEmpty && classNames.Length != predictor.ClassCount)
            throw new ArgumentException($"{classNames.Length} names for {predictor.ClassCount} classes.", nameof(classNames));
        if (classNames.Distinct(StringComparer.Ordinal).Count() != classNames.Length)
            throw new ArgumentException("Two classes have the same name.", nameof(classNames));
        Predictor = predictor;
        FeaturesColumn = featuresColumn;
        ClassNames = classNames;
    }

    /// <summary>The predictor.</summary>
    public MulticlassPredictor Predictor { get; }

    /// <summary>The vector column it reads.</summary>
    public string FeaturesColumn { get; }

    /// <summary>Names of the classes in class order; empty when they have none.</summary>
    public ImmutableArray<string> ClassNames { get; }

    /// <summary>The column of labels in training; null when not recorded. Default "Label".</summary>
    public string? LabelColumn { get; init; } = "Label";

    /// <summary>The column of scores it adds. Default "Score".</summary>
    public string ScoreColumn { get; init; } = "Score";

    /// <summary>The column of the predicted label it adds. Default "PredictedLabel".</summary>
    public string PredictedLabelColumn { get; init; } = "PredictedLabel";

    /// <inheritdoc/>
    public override Row Apply(Row row)
    {
        var scores = new float[Predictor.ClassCount];
        Predictor.Score(row.Get<VectorValue>(FeaturesColumn).View, scores);
        var best = (uint)Greatest(scores) + 1;
        return row
            .With(ScoreColumn, new VectorValue(ImmutableCollectionsMarshal.AsImmutableArray(scores)))
            .With(PredictedLabelColumn, new KeyedValue(best, ClassNames));
    }

    /// <summary>Index of the greatest score, the first of equals; −1 (so that the key is 0, missing) when every score is NaN.</summary>
    private static int Greatest(ReadOnlySpan<float> scores)
    {
        var best = -1;
        for (var c = 0; c < scores.Length; c++)
        {
            if (best < 0 ? !float.IsNaN(scores[c]) : scores[c] > scores[best])
                best = c;
        }

        return best;
    }
}
