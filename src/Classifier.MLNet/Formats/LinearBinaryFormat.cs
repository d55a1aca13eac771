using System.Runtime.InteropServices;
using Classifier.MLNet.Predictors;

namespace Classifier.MLNet.Formats;

/// <summary>
/// <c>LINEAR2C</c>: int32 4, float bias, int32 features, the features that have a weight (none when every feature has one), the weights.
/// ML.NET's <c>ModelStats</c> beside it does not matter to prediction and is not read.
/// </summary>
internal sealed class LinearBinaryFormat()
    : ComponentFormat<LinearBinary>(
        new("LINEAR2C", 0x00020002, 0x00020001, "Linear2CExec"), StandardTrainersAssembly, oldest: 0x00020001)
{
    protected override LinearBinary ReadComponent(ComponentReader reader)
    {
        reader.RequireFloats();
        var bias = reader.Block.Single();
        var features = reader.Block.Int32();
        var indices = ImmutableCollectionsMarshal.AsImmutableArray(reader.Block.CountedArray<int>());
        var weights = ImmutableCollectionsMarshal.AsImmutableArray(reader.Block.CountedArray<float>());
        return new LinearBinary(bias, features, indices, weights);
    }

    protected override void WriteComponent(LinearBinary component, ComponentWriter writer)
    {
        writer.Floats();
        writer.Block.Single(component.Bias);
        writer.Block.Int32(component.FeatureCount);
        writer.Block.CountedArray(component.Indices.AsSpan());
        writer.Block.CountedArray(component.Weights.AsSpan());
    }
}
