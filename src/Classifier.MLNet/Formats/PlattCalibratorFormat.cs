using Classifier.MLNet.Predictors;

namespace Classifier.MLNet.Formats;

/// <summary><c>PLATTCAL</c>: double A, double B.</summary>
internal sealed class PlattCalibratorFormat()
    : ComponentFormat<PlattCalibrator>(new("PLATTCAL", 0x00010001, 0x00010001, "PlattCaliExec"), DataAssembly)
{
    protected override PlattCalibrator ReadComponent(ComponentReader reader) =>
        new(slope: reader.Block.Double(), offset: reader.Block.Double());

    protected override void WriteComponent(PlattCalibrator component, ComponentWriter writer)
    {
        writer.Block.Double(component.Slope);
        writer.Block.Double(component.Offset);
    }
}
