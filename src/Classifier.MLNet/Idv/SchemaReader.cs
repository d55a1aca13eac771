using System.Collections.Immutable;
using Classifier.MLNet.Archives;
using Classifier.MLNet.Columns;

namespace Classifier.MLNet.Idv;

/// <summary>
/// Reads a <c>Schema</c> or <c>TrainSchema</c> entry. Of the columns' annotations only the names of keys are decoded; the others, such as
/// the names of 263,000 slots, are passed over.
/// </summary>
/// <param name="entry">The entry's bytes.</param>
/// <param name="location">Its path in the zip.</param>
/// <param name="budget">Pays for what is decoded, so that columns that share one large annotation cannot multiply it.</param>
internal sealed class SchemaReader(ReadOnlyMemory<byte> entry, string location, MemoryBudget budget)
{
    private const int MinColumnSize = 20;

    /// <summary>A name of one letter takes 5 bytes in the file and about 32 in memory.</summary>
    private const int NameExpansion = 8;

    /// <param name="keyNamesOf">The columns whose key names are wanted.</param>
    /// <param name="slotNamesOf">The columns whose slot names are wanted; null for none.</param>
    public ImmutableArray<ColumnSchema> Read(Predicate<string> keyNamesOf, Predicate<string>? slotNamesOf = null)
    {
        var header = new ByteReader(entry, location);
        if (header.UInt64() != IdvFormat.Magic)
            throw header.Fault("not a schema: it does not begin with the magic number of data views");
        if (header.UInt64() != IdvFormat.Version || header.UInt64() != IdvFormat.Version)
            throw header.Fault("a data view version that is not supported");
        var directory = header.Int64();
        var tail = header.Int64();
        if (header.Int64() != 0)
            throw header.Fault("a schema must have no rows");
        var count = header.Int32();
        if (directory < IdvFormat.HeaderSize || directory > tail || tail != entry.Length - sizeof(ulong))
            throw header.Fault("cut short or damaged: it does not end where its header says");
        if (At(tail).UInt64() != IdvFormat.TailMagic)
            throw header.Fault("cut short or damaged: its tail is missing");

        var columns = new ByteReader(entry[(int)directory..(int)tail], location);
        if (count < 0 || count > columns.Remaining / MinColumnSize)
            throw header.Fault($"{count} columns in {columns.Remaining} bytes");
        var schema = ImmutableArray.CreateBuilder<ColumnSchema>(count);
        for (var i = 0; i < count; i++)
            schema.Add(Column(columns, keyNamesOf, slotNamesOf ?? (_ => false)));
        columns.RequireEnd();
        return schema.MoveToImmutable();
    }

    private ColumnSchema Column(ByteReader reader, Predicate<string> keyNamesOf, Predicate<string> slotNamesOf)
    {
        var name = ColumnTypeCodec.ReadUtf8(reader);
        var type = ColumnTypeCodec.Read(reader);
        RequireCompression(reader);
        reader.Leb128(); // rows per block
        reader.Skip(sizeof(long)); // where its blocks are listed: there are none
        var annotations = reader.Int64();
        return new ColumnSchema(name, type)
        {
            KeyNames = annotations == 0 || !keyNamesOf(name) ? [] : Texts(At(annotations), IdvFormat.KeyValues),
            SlotNames = annotations == 0 || !slotNamesOf(name) ? [] : Texts(At(annotations), IdvFormat.SlotNames),
        };
    }

    /// <summary>The annotation of a kind that is a vector of texts; empty when there is none.</summary>
    private ImmutableArray<string> Texts(ByteReader annotations, string wanted)
    {
        var names = ImmutableArray<string>.Empty;
        var before = annotations.Remaining;
        for (var left = annotations.Leb128(); left > 0; left--)
        {
            var kind = ColumnTypeCodec.ReadUtf8(annotations);
            var type = ColumnTypeCodec.Read(annotations);
            var isDeflated = RequireCompression(annotations);
            var offset = annotations.Int64();
            var length = annotations.Leb128();
            var stored = Slice(offset, length);
            if (kind == wanted && type is VectorType { Item: ScalarType { Codec: "TextSpan" } })
                names = Names(isDeflated ? Inflater.AtMost(stored, budget.Left, location) : stored);
        }

        budget.Spend(before - annotations.Remaining, location);
        return names;
    }

    private ImmutableArray<string> Names(ReadOnlyMemory<byte> bytes)
    {
        budget.Spend((long)bytes.Length * NameExpansion, location);
        return TextVectorCodec.Read(new ByteReader(bytes, location));
    }

    private static bool RequireCompression(ByteReader reader) => reader.Byte() switch
    {
        IdvFormat.NotCompressed => false,
        IdvFormat.Deflated => true,
        var other => throw reader.Fault($"compression {other}, which is not supported"),
    };

    private ByteReader At(long offset) => new(Slice(offset, entry.Length - offset), location);

    private ReadOnlyMemory<byte> Slice(long offset, long length)
    {
        if (offset < IdvFormat.HeaderSize || length < 0 || offset > entry.Length || length > entry.Length - offset)
            throw new ModelFormatException(location, $"a part of {length} bytes at {offset} lies outside its {entry.Length} bytes");
        return entry.Slice((int)offset, (int)length);
    }
}
