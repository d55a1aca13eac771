using System.Collections.Immutable;
using Classifier.MLNet.Columns;
using Classifier.MLNet.Predictors;
using Classifier.MLNet.Scoring;

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

    internal override void Bind(ColumnBinder columns)
    {
        var features = columns[FeaturesColumn];
        Expect.Slots(FeaturesColumn, Expect.KnownVector(features), "the predictor", Predictor.FeatureCount);
        var score = columns.Add(
            new ColumnSchema(ScoreColumn, ColumnType.NumberVector(Predictor.ClassCount)) { SlotNames = ClassNames }, new MulticlassScoreKernel(Predictor), features);
        columns.Add(
            new ColumnSchema(PredictedLabelColumn, ColumnType.Key(Predictor.ClassCount)) { KeyNames = ClassNames }, GreatestScoreKernel.Instance, score);
    }
}
