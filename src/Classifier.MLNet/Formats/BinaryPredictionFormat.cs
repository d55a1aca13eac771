using Classifier.MLNet.Predictors;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Formats;

/// <summary>
/// <c>BIN PRED</c>: name of the column of features, float threshold, name of the column compared with it; the predictor in <c>Model</c>;
/// and <c>TrainSchema</c>.
/// </summary>
internal sealed class BinaryPredictionFormat()
    : ComponentFormat<BinaryPrediction>(new("BIN PRED", 0x00010001, 0x00010001, "BinaryPredXfer"), DataAssembly)
{
    protected override BinaryPrediction ReadComponent(ComponentReader reader)
    {
        var features = reader.String();
        var threshold = reader.Block.Single();
        var thresholdColumn = reader.String();
        var predictor = reader.Component<BinaryPredictor>(PredictionParts.Model);
        PredictionParts.ReadSchema(reader, features, predictor.FeatureCount, label: null);
        return new BinaryPrediction(predictor, features, threshold, thresholdColumn);
    }

    protected override void WriteComponent(BinaryPrediction component, ComponentWriter writer)
    {
        writer.String(component.FeaturesColumn);
        writer.Block.Single(component.Threshold);
        writer.String(component.ThresholdColumn);
        writer.Component(PredictionParts.Model, component.Predictor);
        writer.Schema(
            PredictionParts.TrainSchema, [PredictionParts.Features(component.FeaturesColumn, component.Predictor.FeatureCount)]);
    }
}
