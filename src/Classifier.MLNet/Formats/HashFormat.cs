using System.Collections.Immutable;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Formats;

/// <summary>
/// <c>HASHTRNS</c>: the pairs of columns; of each int32 bits, uint32 seed, bool ordered, and since 1.4 bool combined. What hashed to the keys of column c
/// may stand in <c>Vocabulary_ccc</c>. Versions before 1.3 hash otherwise and are refused.
/// </summary>
internal sealed class HashFormat()
    : ComponentFormat<HashTransform>(new("HASHTRNS", 0x00010004, 0x00010004, "HashTransform"), DataAssembly, oldest: 0x00010003)
{
    private const uint FirstWithCombined = 0x00010004;

    protected override HashTransform ReadComponent(ComponentReader reader)
    {
        var pairs = ColumnPairs.Read(reader);
        var columns = ImmutableArray.CreateBuilder<HashColumn>(pairs.Length);
        foreach (var (output, input) in pairs)
            columns.Add(new HashColumn(output, input, reader.Block.Int32(), reader.Block.UInt32())
            {
                IsOrdered = reader.Block.Bool(),
                IsCombined = reader.Version >= FirstWithCombined && reader.Block.Bool(),
                Names = SlotNamesFormat.ReadNames(reader, columns.Count),
            });
        return new HashTransform(columns.MoveToImmutable());
    }

    protected override void WriteComponent(HashTransform component, ComponentWriter writer)
    {
        ColumnPairs.Write(writer, component.Columns);
        foreach (var (index, column) in component.Columns.Index())
        {
            writer.Block.Int32(column.Bits);
            writer.Block.UInt32(column.Seed);
            writer.Block.Bool(column.IsOrdered);
            writer.Block.Bool(column.IsCombined);
            SlotNamesFormat.WriteNames(writer, index, column.Names);
        }
    }
}
