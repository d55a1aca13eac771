using System.IO.Compression;

namespace Classifier.MLNet.Tests.Structures;

/// <summary>A schema: a file of columns without rows, every byte of which belongs to exactly one part.</summary>
internal sealed class IdvFile
{
    private const int HeaderSize = 256;
    private const ulong Magic = 0x00425644004C4D43;
    private const ulong Tail = 0x434D4C0044564200;
    private const ulong Version = 0x0001000100010006;
    private const int SmallestColumn = 20;

    private readonly byte[] _bytes;
    private readonly string _where;
    private readonly Faults _faults;
    private readonly ByteRanges _ranges = new();

    private IdvFile(byte[] bytes, string where, Faults faults) => (_bytes, _where, _faults) = (bytes, where, faults);

    /// <summary>The columns; null if the file is damaged so that they cannot be read.</summary>
    public static IReadOnlyList<IdvColumn>? Read(byte[] bytes, string where, Faults faults)
    {
        try
        {
            return new IdvFile(bytes, where, faults).Read();
        }
        catch (DamageException damage)
        {
            faults.Add(where, damage.Message);
            return null;
        }
    }

    private List<IdvColumn> Read()
    {
        var header = At(0, "header");
        Layout.Demand(header.ULong("magic") == Magic, "the magic number is wrong");
        header.Expect(header.ULong("version") == Version, "the version is not 1.1.1.6");
        header.Expect(header.ULong("compatible version") == Version, "the compatible version is not 1.1.1.6");
        var (contents, tail, rows) = (header.Long("column contents offset"), header.Long("tail offset"), header.Long("rows"));
        var count = header.Int("columns", 0, _bytes.Length / SmallestColumn);
        header.Expect(rows == 0, $"there are {rows} rows");
        header.ExpectAll(header.Bytes(HeaderSize - header.Position, "reserved bytes").ToArray(), "reserved bytes", b => b == 0, "not 0");
        _ranges.Add(0, HeaderSize, "header");

        var layout = At(contents, "column contents");
        var columns = new List<IdvColumn>();
        for (var i = 0; i < count; i++)
            columns.Add(Column(layout));
        _ranges.Add(contents, contents + layout.Position, "column contents");
        Layout.Demand(At(tail, "tail").ULong("tail") == Tail, "the tail is wrong");
        _ranges.Add(tail, tail + 8, "tail");
        foreach (var fault in _ranges.Faults(_bytes.Length))
            _faults.Add(_where, fault);
        return columns;
    }

    private Layout At(long offset, string what)
    {
        Layout.Demand(offset >= 0 && offset <= _bytes.Length, $"the offset {offset} of the {what} is not in the {_bytes.Length} bytes");
        return new Layout(_bytes.AsMemory((int)offset), _where, _faults);
    }

    private IdvColumn Column(Layout layout)
    {
        var (name, type) = (layout.Text("column name"), IdvType.Read(layout));
        Layout.Demand(layout.Byte("compression") <= 1, $"the compression of column '{name}' is not known");
        layout.Expect(layout.Leb("rows per block") > 0, $"the column '{name}' has no rows per block");
        layout.Expect(layout.Long("lookup offset") == HeaderSize, $"the lookup table of the column '{name}', which is empty, is not after the header");
        var offset = layout.Long("annotations offset");
        return new IdvColumn(name, type, offset == 0 ? [] : Annotations(At(offset, "annotations"), name, type, offset));
    }

    private List<IdvAnnotation> Annotations(Layout layout, string column, IdvType columnType, long start)
    {
        var count = layout.Leb("number of annotations");
        Layout.Demand(count > 0 && count <= (ulong)layout.Left, $"the column '{column}' has {count} annotations");
        var result = new List<IdvAnnotation>();
        for (ulong i = 0; i < count; i++)
        {
            var (kind, type, compression) = (layout.Text("annotation kind"), IdvType.Read(layout), layout.Byte("compression"));
            var (offset, size) = (layout.Long("value offset"), (long)Math.Min(layout.Leb("value size"), int.MaxValue));
            Layout.Demand(compression <= 1, $"the compression of {kind} of column '{column}' is {compression}");
            _ranges.Add(offset, offset + size, $"{kind} of column '{column}'");
            var stored = At(offset, kind).Bytes(size, kind).ToArray();
            var value = new Layout(compression == 1 ? Inflated(stored, kind) : stored, _where, _faults);
            layout.Expect(result.TrueForAll(other => other.Kind != kind), $"the column '{column}' has {kind} twice");
            layout.Expect(kind != "SlotNames" || type.Size == columnType.Size, $"the column '{column}' is {columnType} with slot names {type}");
            result.Add(new IdvAnnotation(kind, type, IdvValues.Read(value, type, 1)));
            value.AtEnd($"{kind} of column '{column}'");
        }

        _ranges.Add(start, start + layout.Position, $"annotations of column '{column}'");
        return result;
    }

    private static byte[] Inflated(byte[] bytes, string what)
    {
        try
        {
            using var inflated = new MemoryStream();
            using var deflated = new DeflateStream(new MemoryStream(bytes), CompressionMode.Decompress);
            deflated.CopyTo(inflated);
            return inflated.ToArray();
        }
        catch (InvalidDataException fault)
        {
            throw new DamageException($"{what}: {fault.Message}");
        }
    }
}
