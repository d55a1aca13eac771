using System.Collections.Immutable;
using Classifier.MLNet.Envelopes;
using Classifier.MLNet.Predictors;

namespace Classifier.MLNet.Formats;

/// <summary>
/// <c>FTREE BC</c> and <c>FFORE BC</c>: int32 4, int32 trees, the trees, double bias, a text that nothing uses or null, the trainer's options or
/// null, int32 features.
/// </summary>
internal sealed class TreeEnsembleFormat(TreeEnsembleKind kind, EnvelopeId id) : ComponentFormat<TreeEnsemble>(id, FastTreeAssembly)
{
    public static TreeEnsembleFormat Boosted { get; } =
        new(TreeEnsembleKind.Boosted, new("FTREE BC", 0x00010005, 0x00010005, "FastTreeBinaryExec"));

    public static TreeEnsembleFormat Forest { get; } =
        new(TreeEnsembleKind.Forest, new("FFORE BC", 0x00010006, 0x00010005, "FastForestBinaryExec"));

    public override bool Stores(object component) => component is TreeEnsemble ensemble && ensemble.Kind == kind;

    protected override TreeEnsemble ReadComponent(ComponentReader reader)
    {
        reader.RequireFloats();
        var trees = ImmutableArray.CreateBuilder<RegressionTree>();
        for (var left = reader.Block.Count(RegressionTreeCodec.MinSize); left > 0; left--)
            trees.Add(RegressionTreeCodec.Read(reader.Block));
        var bias = reader.Block.Double();
        reader.StringOrNull();
        var options = reader.StringOrNull();
        return new TreeEnsemble(reader.Block.Int32(), trees.ToImmutable(), options) { Kind = kind, Bias = bias };
    }

    protected override void WriteComponent(TreeEnsemble component, ComponentWriter writer)
    {
        writer.Floats();
        writer.Block.Int32(component.Trees.Length);
        foreach (var tree in component.Trees)
            RegressionTreeCodec.Write(writer.Block, tree, ofForest: kind == TreeEnsembleKind.Forest);
        writer.Block.Double(component.Bias);
        writer.String(null);
        writer.String(component.TrainerOptions);
        writer.Block.Int32(component.FeatureCount);
    }
}
