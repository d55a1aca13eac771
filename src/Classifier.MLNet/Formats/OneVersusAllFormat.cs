using System.Collections.Immutable;
using Classifier.MLNet.Predictors;

namespace Classifier.MLNet.Formats;

/// <summary><c>TLC OVA</c>: int32 4, byte formula, int32 classes; the predictor of class c in <c>SubPredictor_ccc</c>.</summary>
internal sealed class OneVersusAllFormat()
    : ComponentFormat<OneVersusAll>(new("TLC OVA ", 0x00010001, 0x00010001, "OVAExec"), StandardTrainersAssembly)
{
    private const string SubPredictor = "SubPredictor";

    protected override OneVersusAll ReadComponent(ComponentReader reader)
    {
        reader.RequireFloats();
        var formula = (OutputFormula)reader.Block.Byte();
        var classes = reader.Block.Int32();
        if (classes < 1)
            throw reader.Block.Fault($"{classes} classes");

        // Nothing in the block vouches for the number of classes, so the array grows only as predictors are found.
        var predictors = ImmutableArray.CreateBuilder<BinaryPredictor>();
        for (var c = 0; c < classes; c++)
            predictors.Add(reader.Component<BinaryPredictor>(NumberedDirectory.Of(SubPredictor, c)));
        return new OneVersusAll(formula, predictors.ToImmutable());
    }

    protected override void WriteComponent(OneVersusAll component, ComponentWriter writer)
    {
        writer.Floats();
        writer.Block.Byte((byte)component.Formula);
        writer.Block.Int32(component.ClassCount);
        for (var c = 0; c < component.ClassCount; c++)
            writer.Component(NumberedDirectory.Of(SubPredictor, c), component.Predictors[c]);
    }
}
