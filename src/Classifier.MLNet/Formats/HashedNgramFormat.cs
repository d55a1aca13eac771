using System.Collections.Immutable;
using Classifier.MLNet.Scoring;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Formats;

/// <summary>
/// <c>HASHGRAM</c>: int32 columns; of each int32 inputs and their names, its own name, int32 length, int32 skips, int32 bits, uint32 seed, and bool
/// rehash, ordered, all lengths. What hashed to the slots of column c may stand in <c>Vocabulary_ccc</c>.
/// </summary>
internal sealed class HashedNgramFormat()
    : ComponentFormat<HashedNgramTransform>(new("HASHGRAM", 0x00010003, 0x00010003, "NgramHashTransform"), TransformsAssembly)
{
    private const int ColumnSize = 27;

    protected override HashedNgramTransform ReadComponent(ComponentReader reader)
    {
        var columns = ImmutableArray.CreateBuilder<HashedNgramColumn>();
        for (var left = reader.Block.Count(ColumnSize); left > 0; left--)
        {
            var column = ReadColumn(reader, SlotNamesFormat.ReadNames(reader, columns.Count));
            if (column.Bits <= int.Log2(CountBuffer.MaxTable))
                reader.Spend(sizeof(float) * (1L << column.Bits), $"a table of {column.Bits} bits");
            columns.Add(column);
        }
        return new HashedNgramTransform(columns.ToImmutable());
    }

    protected override void WriteComponent(HashedNgramTransform component, ComponentWriter writer)
    {
        var block = writer.Block;
        block.Int32(component.Columns.Length);
        foreach (var (index, column) in component.Columns.Index())
        {
            block.Int32(column.Inputs.Length);
            foreach (var input in column.Inputs)
                writer.String(input);
            writer.String(column.Output);
            block.Int32(column.Length);
            block.Int32(column.Skips);
            block.Int32(column.Bits);
            block.UInt32(column.Seed);
            block.Bool(column.RehashesUnigrams);
            block.Bool(column.IsOrdered);
            block.Bool(column.HasAllLengths);
            SlotNamesFormat.WriteNames(writer, index, column.Names);
        }
    }

    private static HashedNgramColumn ReadColumn(ComponentReader reader, SlotNames? names)
    {
        var block = reader.Block;
        var inputs = ImmutableArray.CreateBuilder<string>();
        for (var left = block.Count(sizeof(int)); left > 0; left--)
            inputs.Add(reader.String());
        return new HashedNgramColumn(reader.String(), inputs.ToImmutable(), block.Int32(), block.Int32(), block.Int32(), block.UInt32())
        {
            RehashesUnigrams = block.Bool(),
            IsOrdered = block.Bool(),
            HasAllLengths = block.Bool(),
            Names = names,
        };
    }
}
