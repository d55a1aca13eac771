using System.Collections.Immutable;
using Classifier.MLNet.Columns;
using Classifier.MLNet.Predictors;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Formats;

/// <summary>
/// <c>MC  PRED</c>: names of the columns of features, label, score and predicted label (the last two since 1.2); the predictor in
/// <c>Model</c>; and <c>TrainSchema</c>, the only place where the names of the classes stand: they are the key names of the label.
/// </summary>
internal sealed class MulticlassPredictionFormat()
    : ComponentFormat<MulticlassPrediction>(
        new("MC  PRED", 0x00010002, 0x00010001, "MulticlassPredXfer"), DataAssembly, oldest: 0x00010001)
{
    private const uint FirstWithOutputNames = 0x00010002;

    protected override MulticlassPrediction ReadComponent(ComponentReader reader)
    {
        var features = reader.String();
        var label = reader.StringOrNull();
        var hasOutputNames = reader.Version >= FirstWithOutputNames;
        var score = hasOutputNames ? reader.String() : "Score";
        var predicted = hasOutputNames ? reader.String() : "PredictedLabel";
        var predictor = reader.Component<MulticlassPredictor>(PredictionParts.Model);
        var schema = PredictionParts.ReadSchema(reader, features, predictor.FeatureCount, label);
        var classNames = schema.LastOrDefault(column => column.Name == label)?.KeyNames ?? [];
        return new MulticlassPrediction(predictor, features, classNames)
        {
            LabelColumn = label,
            ScoreColumn = score,
            PredictedLabelColumn = predicted,
        };
    }

    protected override void WriteComponent(MulticlassPrediction component, ComponentWriter writer)
    {
        writer.String(component.FeaturesColumn);
        writer.String(component.LabelColumn);
        writer.String(component.ScoreColumn);
        writer.String(component.PredictedLabelColumn);
        writer.Component(PredictionParts.Model, component.Predictor);
        var features = PredictionParts.Features(component.FeaturesColumn, component.Predictor.FeatureCount);
        writer.Schema(PredictionParts.TrainSchema, component.LabelColumn is { } name ? [features, Label(component, name)] : [features]);
    }

    private static ColumnSchema Label(MulticlassPrediction component, string name) =>
        new(name, ColumnType.Key(component.Predictor.ClassCount)) { KeyNames = component.ClassNames };
}
