using System.Text;

namespace Classifier.MLNet.Tests.Structures;

/// <summary>The envelope of a component: a header of 256 bytes, the block, the strings, the name of an assembly, the tail.</summary>
internal sealed record ModelKey(
    string Signature, uint Written, uint Readable, string Loader, string Alternative, string Assembly, ReadOnlyMemory<byte> Block, StringTable Strings)
{
    private const int HeaderSize = 256;
    private const ulong Magic = 0x4C45444F4D004C4D;
    private const ulong Tail = 0x4D4C004D4F44454C;
    private const uint ContainerVersion = 0x00010002;

    public static ModelKey Read(byte[] bytes, string where, Faults faults)
    {
        var header = new Layout(bytes, where, faults);
        Layout.Demand(bytes.Length >= HeaderSize + 8, $"{bytes.Length} bytes are no envelope");
        Layout.Demand(header.ULong("magic") == Magic, "the magic number is wrong");
        header.Expect(header.UInt("container version written") == ContainerVersion, "the container version written is not 1.2");
        header.Expect(header.UInt("container version readable") == ContainerVersion, "the container version readable is not 1.2");

        var (block, blockSize) = (header.Long("block offset"), header.Long("block size"));
        var (table, tableSize) = (header.Long("string table offset"), header.Long("string table size"));
        var (chars, charsSize) = (header.Long("string characters offset"), header.Long("string characters size"));
        var (signature, written, readable) = (Name(header, 8, "signature"), header.UInt("version written"), header.UInt("version readable"));
        var (loader, alternative) = (Name(header, 24, "loader"), Name(header, 24, "alternative loader"));
        var (tail, end) = (header.Long("tail offset"), header.Long("end"));
        var (assembly, assemblySize) = (header.Long("assembly name offset"), header.UInt("assembly name size"));
        header.ExpectAll(header.Bytes(HeaderSize - header.Position, "reserved bytes").ToArray(), "reserved bytes", b => b == 0, "not 0");

        Layout.Demand(block == HeaderSize, $"the block is at {block}, not after the header");
        var at = After(block, blockSize, bytes.Length, "block");
        if (table != 0)
        {
            Layout.Demand(table == at, $"the string table is at {table}, not at {at} after the block");
            Layout.Demand(tableSize > 0 && tableSize % 8 == 0, $"the string table of {tableSize} bytes is not of 8 per string");
            at = After(table, tableSize, bytes.Length, "string table");
            Layout.Demand(chars == at, $"the string characters are at {chars}, not at {at} after the string table");
            at = After(chars, charsSize, bytes.Length, "string characters");
        }
        else
            Layout.Demand((tableSize, chars, charsSize) == (0, 0, 0), "there is no string table, but its size or its characters are not 0");

        if (assembly != 0)
        {
            Layout.Demand(assembly == at, $"the assembly name is at {assembly}, not at {at}");
            at = After(assembly, assemblySize, bytes.Length, "assembly name");
        }
        else
            Layout.Demand(assemblySize == 0, $"there is no assembly name, but it has {assemblySize} bytes");

        Layout.Demand(tail == at, $"the tail is at {tail}, not at {at}");
        Layout.Demand(end == tail + 8 && end == bytes.Length, $"the end is {end}, with a tail at {tail} in {bytes.Length} bytes");
        header.Expect(BitConverter.ToUInt64(bytes, (int)tail) == Tail, "the tail is wrong");
        var strings = StringTable.Read(bytes.AsMemory((int)table, (int)tableSize), bytes.AsMemory((int)chars, (int)charsSize), where, faults);
        var assemblyName = Encoding.Unicode.GetString(bytes, (int)assembly, (int)assemblySize);
        return new(signature, written, readable, loader, alternative, assemblyName, bytes.AsMemory(HeaderSize, (int)blockSize), strings);
    }

    private static long After(long start, long size, int length, string what)
    {
        Layout.Demand(size >= 0 && size <= length - start, $"the {what} of {size} bytes at {start} is not in the {length} bytes of the entry");
        return start + size;
    }

    /// <summary>An ASCII name padded with NULs at its end. A signature stores blanks as NULs too.</summary>
    private static string Name(Layout header, int size, string what)
    {
        var bytes = header.Bytes(size, what);
        header.ExpectAll(bytes.ToArray(), what, b => b is 0 or (> 0x20 and < 0x7F), "not ASCII");
        return Encoding.ASCII.GetString(bytes).Replace('\0', ' ').TrimEnd();
    }
}
