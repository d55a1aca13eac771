using System.Collections.Immutable;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Formats;

/// <summary><c>XF CHAIN</c>: int32 steps; int32 scope of each; step i in <c>Transform_iii</c>.</summary>
internal sealed class TransformerChainFormat()
    : ComponentFormat<TransformerChain>(new("XF CHAIN", 0x00010001, 0x00010001, "TransformerChain"), DataAssembly)
{
    private const string Step = "Transform";

    protected override TransformerChain ReadComponent(ComponentReader reader)
    {
        var scopes = reader.Block.CountedArray<int>();
        var steps = ImmutableArray.CreateBuilder<ChainStep>();
        for (var i = 0; i < scopes.Length; i++)
        {
            if ((scopes[i] & ~(int)TransformScope.Everything) != 0)
                throw reader.Block.Fault($"scope {scopes[i]} of step {i}");
            steps.Add(new ChainStep(reader.Component<Transform>(NumberedDirectory.Of(Step, i)), (TransformScope)scopes[i]));
        }

        return new TransformerChain(steps.ToImmutable());
    }

    protected override void WriteComponent(TransformerChain component, ComponentWriter writer)
    {
        writer.Block.Int32(component.Steps.Length);
        for (var i = 0; i < component.Steps.Length; i++)
        {
            writer.Block.Int32((int)component.Steps[i].Scope);
            writer.Component(NumberedDirectory.Of(Step, i), component.Steps[i].Transform);
        }
    }
}
