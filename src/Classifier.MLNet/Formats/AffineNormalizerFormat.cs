using System.Runtime.InteropServices;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Formats;

/// <summary>
/// <c>AFF NORM</c>: int32 4, int32 slots, int32 slots with a scale (−1 for all) and which they are, the scales, the offsets (none when all are 0).
/// </summary>
internal sealed class AffineNormalizerFormat()
    : ComponentFormat<AffineNormalizer>(new("AFF NORM", 0x00010003, 0x00010003, "AffineNormExec"), DataAssembly)
{
    private const int All = -1;

    protected override AffineNormalizer ReadComponent(ComponentReader reader)
    {
        reader.RequireFloats();
        var block = reader.Block;
        var size = block.Int32();
        var changed = block.Int32();
        var slots = ImmutableCollectionsMarshal.AsImmutableArray(changed == All ? [] : block.Array<int>(changed));
        var scales = ImmutableCollectionsMarshal.AsImmutableArray(block.CountedArray<float>());
        var offsets = ImmutableCollectionsMarshal.AsImmutableArray(block.CountedArray<float>());
        if (changed != All)
            return new AffineNormalizer(size, slots, scales, offsets);
        if (scales.Length != size)
            throw block.Fault($"{scales.Length} scales for {size} slots");
        return new AffineNormalizer(scales, offsets);
    }

    protected override void WriteComponent(AffineNormalizer component, ComponentWriter writer)
    {
        writer.Floats();
        writer.Block.Int32(component.Size);
        if (component.ChangesAll)
            writer.Block.Int32(All);
        else
            writer.Block.CountedArray(component.Slots.AsSpan());
        writer.Block.CountedArray(component.Scales.AsSpan());
        writer.Block.CountedArray(component.Offsets.AsSpan());
    }
}
