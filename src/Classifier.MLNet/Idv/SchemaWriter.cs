using System.Collections.Immutable;
using Classifier.MLNet.Columns;

namespace Classifier.MLNet.Idv;

/// <summary>
/// Writes a schema without rows: header, for each column with key names the names and the list of its annotations, the list of columns,
/// the tail. The names stay uncompressed, for the zip around them compresses them anyway.
/// </summary>
internal static class SchemaWriter
{
    public static byte[] Write(ImmutableArray<ColumnSchema> columns)
    {
        var annotations = new ByteWriter();
        var offsets = columns.Select(column => Annotations(annotations, column)).ToArray();
        long directory = IdvFormat.HeaderSize + annotations.Length;
        var list = new ByteWriter();
        for (var i = 0; i < columns.Length; i++)
        {
            list.Utf8(columns[i].Name);
            ColumnTypeCodec.Write(list, columns[i].Type);
            list.Byte(IdvFormat.Deflated);
            list.Leb128(1); // rows per block
            list.Int64(IdvFormat.HeaderSize); // the blocks, of which there are none, would stand here
            list.Int64(offsets[i]);
        }

        var writer = new ByteWriter();
        writer.UInt64(IdvFormat.Magic);
        writer.UInt64(IdvFormat.Version);
        writer.UInt64(IdvFormat.Version);
        writer.Int64(directory);
        writer.Int64(directory + list.Length);
        writer.Int64(0);
        writer.Int32(columns.Length);
        writer.Bytes(new byte[IdvFormat.HeaderSize - writer.Length]);
        writer.Bytes(annotations.Written);
        writer.Bytes(list.Written);
        writer.UInt64(IdvFormat.TailMagic);
        return writer.ToArray();
    }

    /// <summary>Writes a column's annotations; their offset in the entry, or 0 when it has none.</summary>
    private static long Annotations(ByteWriter writer, ColumnSchema column)
    {
        if (column.KeyNames.IsEmpty)
            return 0;
        var start = IdvFormat.HeaderSize + writer.Length;
        var names = TextVectorCodec.Write(column.KeyNames);
        writer.Bytes(names);
        var offset = IdvFormat.HeaderSize + writer.Length;
        writer.Leb128(1);
        writer.Utf8(IdvFormat.KeyValues);
        ColumnTypeCodec.Write(writer, new VectorType(ColumnType.Text, [column.KeyNames.Length]));
        writer.Byte(IdvFormat.NotCompressed);
        writer.Int64(start);
        writer.Leb128(names.Length);
        return offset;
    }
}
