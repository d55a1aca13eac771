using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Formats;

/// <summary>
/// <c>NORMALZR</c>: the pairs; of each bool vector, byte kind of its numbers, and for a vector its dimensions (until 1.1: bool vector, int32 slots,
/// byte kind); the normalizer of pair i in <c>Normalizer_iii</c>. Only <c>AFF NORM</c> of 32-bit numbers is read.
/// </summary>
internal sealed class AffineNormFormat()
    : ComponentFormat<AffineNormTransform>(new("NORMALZR", 0x00010002, 0x00010001, "Normalizer"), DataAssembly, oldest: 0x00010001)
{
    private const string Normalizer = "Normalizer";
    private const uint FirstWithDimensions = 0x00010002;
    private const byte SingleKind = 9;

    protected override AffineNormTransform ReadComponent(ComponentReader reader)
    {
        var pairs = ColumnPairs.Read(reader);
        var dimensions = pairs.Select(_ => ReadDimensions(reader)).ToArray();
        return new AffineNormTransform([.. pairs.Select((pair, i) => new AffineNormColumn(
            pair.Output, pair.Input, reader.Component<AffineNormalizer>(NumberedDirectory.Of(Normalizer, i))) { Dimensions = dimensions[i] })]);
    }

    protected override void WriteComponent(AffineNormTransform component, ComponentWriter writer)
    {
        ColumnPairs.Write(writer, component.Columns);
        foreach (var column in component.Columns)
        {
            writer.Block.Bool(!column.Dimensions.IsEmpty);
            writer.Block.Byte(SingleKind);
            if (!column.Dimensions.IsEmpty)
                writer.Block.CountedArray(column.Dimensions.AsSpan());
        }

        for (var i = 0; i < component.Columns.Length; i++)
            writer.Component(NumberedDirectory.Of(Normalizer, i), component.Columns[i].Normalizer);
    }

    private static ImmutableArray<int> ReadDimensions(ComponentReader reader)
    {
        var block = reader.Block;
        var isVector = block.Bool();
        var hasDimensions = reader.Version >= FirstWithDimensions;
        var slots = hasDimensions ? 0 : block.Int32();
        if (block.Byte() is var kind && kind != SingleKind)
            throw block.Fault($"numbers of kind {kind}; only {SingleKind}, 32-bit numbers, is supported");
        if (!isVector)
            return [];
        return hasDimensions ? ImmutableCollectionsMarshal.AsImmutableArray(block.CountedArray<int>()) : [slots];
    }
}
