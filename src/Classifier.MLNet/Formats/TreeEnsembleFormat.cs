using System.Collections.Immutable;
using Classifier.MLNet.Predictors;

namespace Classifier.MLNet.Formats;

/// <summary>
/// <c>FTREE BC</c>: int32 4, int32 trees, the trees, double bias, a text that nothing uses or null, the trainer's options or null,
/// int32 features.
/// </summary>
internal sealed class TreeEnsembleFormat()
    : ComponentFormat<TreeEnsemble>(new("FTREE BC", 0x00010005, 0x00010005, "FastTreeBinaryExec"), FastTreeAssembly)
{
    protected override TreeEnsemble ReadComponent(ComponentReader reader)
    {
        reader.RequireFloats();
        var trees = ImmutableArray.CreateBuilder<RegressionTree>();
        for (var left = reader.Block.Count(RegressionTreeCodec.MinSize); left > 0; left--)
            trees.Add(RegressionTreeCodec.Read(reader.Block));
        if (reader.Block.Double() is var bias && bias != 0)
            throw reader.Block.Fault($"a bias of {bias}; ML.NET writes 0 and leaves it out of its scores");
        reader.StringOrNull();
        var options = reader.StringOrNull();
        return new TreeEnsemble(reader.Block.Int32(), trees.ToImmutable(), options);
    }

    protected override void WriteComponent(TreeEnsemble component, ComponentWriter writer)
    {
        writer.Floats();
        writer.Block.Int32(component.Trees.Length);
        foreach (var tree in component.Trees)
            RegressionTreeCodec.Write(writer.Block, tree);
        writer.Block.Double(0);
        writer.String(null);
        writer.String(component.TrainerOptions);
        writer.Block.Int32(component.FeatureCount);
    }
}
