using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Classifier.MLNet.Columns;
using Classifier.MLNet.Idv;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Formats;

/// <summary>
/// <c>TERM MAN</c>: int32 vocabularies; of each byte kind: 0 for texts, then int32 texts and their numbers among the strings; 1 for other values, then
/// their type, int32 values, and the values.
/// </summary>
internal sealed class TermMapsFormat()
    : ComponentFormat<TermMaps>(new("TERM MAN", 0x00010002, 0x00010002, "TermManager"), DataAssembly)
{
    private const int MapSize = 5;
    private const byte Texts = 0;
    private const byte OtherValues = 1;

    protected override TermMaps ReadComponent(ComponentReader reader)
    {
        var maps = ImmutableArray.CreateBuilder<KeyVocabulary>();
        for (var left = reader.Block.Count(MapSize); left > 0; left--)
            maps.Add(reader.Block.Byte() switch
            {
                Texts => ReadTexts(reader),
                OtherValues => ReadOthers(reader.Block),
                var kind => throw reader.Block.Fault($"a vocabulary of kind {kind}"),
            });
        return new TermMaps(maps.ToImmutable());
    }

    protected override void WriteComponent(TermMaps component, ComponentWriter writer)
    {
        var block = writer.Block;
        block.Int32(component.Vocabularies.Length);
        foreach (var vocabulary in component.Vocabularies)
        {
            block.Byte(vocabulary is TextVocabulary ? Texts : OtherValues);
            if (vocabulary is not TextVocabulary)
                ColumnTypeCodec.Write(block, vocabulary.ValueType);
            block.Int32(vocabulary.Count);
            switch (vocabulary)
            {
                case TextVocabulary texts:
                    foreach (var text in texts.Texts)
                        writer.String(text);
                    break;
                case NumberVocabulary numbers:
                    block.Array(numbers.Numbers.AsSpan());
                    break;
                case BooleanVocabulary booleans:
                    block.PackedBits(booleans.Values.AsSpan());
                    break;
                case OpaqueVocabulary others:
                    block.Bytes(others.Bytes.AsSpan());
                    break;
            }
        }
    }

    private static TextVocabulary ReadTexts(ComponentReader reader)
    {
        var texts = ImmutableArray.CreateBuilder<string>(reader.Block.Count(sizeof(int)));
        while (texts.Count < texts.Capacity)
            texts.Add(reader.String());
        return new TextVocabulary(texts.MoveToImmutable());
    }

    private static KeyVocabulary ReadOthers(ByteReader block)
    {
        var type = ColumnTypeCodec.Read(block);
        var count = block.Int32();
        if (type == ColumnType.Boolean)
            return new BooleanVocabulary([.. block.PackedBits(count)]);
        if (type == ColumnType.Number)
            return new NumberVocabulary(ImmutableCollectionsMarshal.AsImmutableArray(block.Array<float>(count)));
        var size = SizeOf(type) ?? throw block.Fault($"a vocabulary of values of type {type}, which is not supported");
        if (count < 0 || count > block.Remaining / size)
            throw block.Fault($"{count} values in {block.Remaining} bytes");
        return new OpaqueVocabulary(type, count, [.. block.Bytes(count * size)]);
    }

    private static int? SizeOf(ColumnType type) => ((type as KeyType)?.Raw ?? type as ScalarType)?.Codec switch
    {
        "SByte" or "Byte" => 1,
        "Int16" or "UInt16" => 2,
        "Int32" or "UInt32" => 4,
        "Int64" or "UInt64" or "Double" or "TimeSpan" or "DateTime" => 8,
        _ => null,
    };
}
