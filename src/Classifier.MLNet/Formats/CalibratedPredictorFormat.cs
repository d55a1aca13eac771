using Classifier.MLNet.Predictors;

namespace Classifier.MLNet.Formats;

/// <summary>
/// The four wrappers of a predictor and its calibrator: an empty block; the predictor in <c>Predictor</c>, the calibrator in
/// <c>Calibrator</c>.
/// </summary>
internal sealed class CalibratedPredictorFormat(CalibratedWrapper wrapper, string signature, string loader)
    : ComponentFormat<CalibratedPredictor>(new(signature, 0x00010001, 0x00010001, loader), DataAssembly)
{
    private const string Predictor = "Predictor";
    private const string Calibrator = "Calibrator";

    public override bool Stores(object component) => component is CalibratedPredictor calibrated && calibrated.Wrapper == wrapper;

    protected override CalibratedPredictor ReadComponent(ComponentReader reader) =>
        new(reader.Component<BinaryPredictor>(Predictor), reader.Component<Calibrator>(Calibrator), wrapper);

    protected override void WriteComponent(CalibratedPredictor component, ComponentWriter writer)
    {
        writer.Component(Predictor, component.Model);
        writer.Component(Calibrator, component.Calibrator);
    }
}
