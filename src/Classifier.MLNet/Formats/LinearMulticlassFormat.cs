using System.Runtime.InteropServices;
using Classifier.MLNet.Envelopes;
using Classifier.MLNet.Predictors;

namespace Classifier.MLNet.Formats;

/// <summary>
/// <c>MULTI LR</c> and <c>MCLINEAR</c>: int32 4, int32 features, int32 classes, float bias of each class; then the weights, one row per class, dense
/// or in compressed rows; both layouts begin with the number of row starts, which is 0 for the dense one.
/// </summary>
/// <remarks>
/// ML.NET also writes <c>LabelNames</c> and <c>ModelStats</c> beside it. Neither matters to prediction, and neither is read: the names
/// come from the label column of the training schema.
/// </remarks>
internal sealed class LinearMulticlassFormat(bool givesProbabilities, EnvelopeId id)
    : ComponentFormat<LinearMulticlass>(id, StandardTrainersAssembly, oldest: 0x00010001)
{
    public static LinearMulticlassFormat Probabilities { get; } =
        new(givesProbabilities: true, new("MULTI LR", 0x00010003, 0x00010001, "MultiClassLRExec"));

    public static LinearMulticlassFormat Logits { get; } =
        new(givesProbabilities: false, new("MCLINEAR", 0x00010001, 0x00010001, "MulticlassLinear"));

    public override bool Stores(object component) => component is LinearMulticlass linear && linear.GivesProbabilities == givesProbabilities;

    protected override LinearMulticlass ReadComponent(ComponentReader reader)
    {
        reader.RequireFloats();
        var block = reader.Block;
        var features = block.Int32();
        var classes = block.Int32();
        var bias = ImmutableCollectionsMarshal.AsImmutableArray(block.Array<float>(classes));
        reader.Spend((features + 1L) * sizeof(int), $"an index of {features} features");
        return new LinearMulticlass(bias, ReadWeights(block, classes, features)) { GivesProbabilities = givesProbabilities };
    }

    protected override void WriteComponent(LinearMulticlass component, ComponentWriter writer)
    {
        var block = writer.Block;
        var weights = component.Weights;
        writer.Floats();
        block.Int32(weights.FeatureCount);
        block.Int32(weights.ClassCount);
        block.Array(component.Bias.AsSpan());

        // A dense row has a number for every feature, a compressed one an index and a number for every weight that is not 0.
        var dense = (long)weights.ClassCount * weights.FeatureCount;
        var compressed = weights.ClassCount + 1 + (2L * weights.Values.Length);
        if (dense <= compressed)
        {
            block.Int32(0);
            block.Int32(0);
            block.CountedArray<float>(weights.ToRows());
            return;
        }

        var (starts, columns, values) = weights.ToSparseRows();
        block.CountedArray<int>(starts);
        block.CountedArray<int>(columns);
        block.CountedArray<float>(values);
    }

    private static ClassWeights ReadWeights(ByteReader block, int classes, int features)
    {
        var starts = block.CountedArray<int>();
        var columns = block.CountedArray<int>();
        var values = block.CountedArray<float>();
        if (starts.Length > 0)
            return ClassWeights.FromSparseRows(classes, features, starts, columns, values);
        if (columns.Length > 0)
            throw block.Fault("dense weights with columns");
        return ClassWeights.FromRows(classes, features, values);
    }
}
