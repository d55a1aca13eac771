using System.Collections.Immutable;
using Classifier.MLNet.Columns;
using Classifier.MLNet.Idv;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Formats;

/// <summary>
/// <c>TEXTSPBF</c>: the type "vector of texts", int32 bytes, and the vector: int32 1, slots, names or −1 for all, and counted slots that have names; then
/// the names as in schemas.
/// </summary>
internal sealed class SlotNamesFormat()
    : ComponentFormat<SlotNames>(new("TEXTSPBF", 0x00010001, 0x00010001, "TextSpanBuffer"), DataAssembly)
{
    private const string Vocabulary = "Vocabulary";
    private const int Dense = -1;

    /// <summary>A name of one letter takes 5 bytes in the file and about 32 in memory.</summary>
    private const long NameExpansion = 8;

    /// <summary>The names of a column of the component that is being read; null when there are none.</summary>
    public static SlotNames? ReadNames(ComponentReader reader, int column) => reader.ComponentOrNull<SlotNames>(NumberedDirectory.Of(Vocabulary, column));

    public static void WriteNames(ComponentWriter writer, int column, SlotNames? names)
    {
        if (names is not null)
            writer.Component(NumberedDirectory.Of(Vocabulary, column), names);
    }

    protected override SlotNames ReadComponent(ComponentReader reader)
    {
        var block = reader.Block;
        if (ColumnTypeCodec.Read(block) is not VectorType vector || vector.Item != ColumnType.Text)
            throw block.Fault("names that are not a vector of texts");
        if (block.Int32() is var bytes && bytes != block.Remaining)
            throw block.Fault($"names of {bytes} bytes in {block.Remaining}");
        reader.Spend(bytes * NameExpansion, "names of slots");
        var vectors = block.Int32();
        var length = block.Int32();
        var count = block.Int32();
        var slots = block.CountedArray<int>();
        var names = TextVectorCodec.ReadTexts(block);
        if (vectors != 1 || length < 0 || names.Length != (count == Dense ? length : count))
            throw block.Fault($"{names.Length} names for {count} of {length} slots");
        return count != Dense ? new SlotNames(length, [.. slots], names)
            : slots.Length == 0 ? new SlotNames(names)
            : throw block.Fault("names of all slots and of some");
    }

    protected override void WriteComponent(SlotNames component, ComponentWriter writer)
    {
        var isDense = component.Names.Length == component.Length;
        var bytes = new ByteWriter();
        bytes.Int32(1);
        bytes.Int32(component.Length);
        bytes.Int32(isDense ? Dense : component.Names.Length);
        bytes.CountedArray(isDense ? [] : component.Slots.AsSpan());
        TextVectorCodec.WriteTexts(bytes, component.Names);
        ColumnTypeCodec.Write(writer.Block, new VectorType(ColumnType.Text, [0]));
        writer.Block.Int32(bytes.Length);
        writer.Block.Bytes(bytes.Written);
    }
}
