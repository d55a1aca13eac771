using System.Buffers.Binary;
using System.Text;

namespace Classifier.MLNet.Tests.Structures;

/// <summary>Bytes that are read one named value after the other.</summary>
internal class Layout(ReadOnlyMemory<byte> bytes, string where, Faults faults)
{
    private int _at;

    public string Where => where;

    public Faults Faults => faults;

    public int Position => _at;

    public int Left => bytes.Length - _at;

    /// <summary>Notes a fault after which reading can go on.</summary>
    public void Expect(bool holds, string otherwise)
    {
        if (!holds)
            faults.Add(where, otherwise);
    }

    /// <summary>Stops reading of this entry at a fault.</summary>
    public static void Demand(bool holds, string otherwise)
    {
        if (!holds)
            throw new DamageException(otherwise);
    }

    public ReadOnlySpan<byte> Bytes(long count, string what)
    {
        Demand(count >= 0 && count <= Left, $"{what} needs {count} bytes, {Left} are left");
        _at += (int)count;
        return bytes.Span.Slice(_at - (int)count, (int)count);
    }

    public byte Byte(string what) => Bytes(1, what)[0];

    public bool Bool(string what)
    {
        var value = Byte(what);
        Expect(value <= 1, $"{what} is {value}, neither 0 nor 1");
        return value != 0;
    }

    public void Bools(int count, string what)
    {
        for (var i = 0; i < count; i++)
            Bool(what);
    }

    public int Int(string what) => BinaryPrimitives.ReadInt32LittleEndian(Bytes(4, what));

    public uint UInt(string what) => BinaryPrimitives.ReadUInt32LittleEndian(Bytes(4, what));

    public long Long(string what) => BinaryPrimitives.ReadInt64LittleEndian(Bytes(8, what));

    public ulong ULong(string what) => BinaryPrimitives.ReadUInt64LittleEndian(Bytes(8, what));

    /// <summary>An integer of a range.</summary>
    public int Int(string what, int least, int most)
    {
        var value = Int(what);
        Demand(value >= least && value <= most, $"{what} is {value}, not {least} to {most}");
        return value;
    }

    /// <summary>A count of things of at least so many bytes each, which have to be in the bytes left.</summary>
    public int Count(string what, int size) => Int($"number of {what}", 0, Left < 4 ? 0 : (Left - 4) / size);

    public ulong Leb(string what)
    {
        ulong value = 0;
        for (var shift = 0; shift < 64; shift += 7)
        {
            var b = Byte(what);
            value |= (ulong)(b & 0x7F) << shift;
            if (b < 0x80)
                return value;
        }

        throw new DamageException($"{what} is a LEB128 number that does not end");
    }

    /// <summary>Text as UTF-8 after its length.</summary>
    public string Text(string what)
    {
        var utf8 = Bytes((long)Math.Min(Leb(what), int.MaxValue), what);
        var text = Encoding.UTF8.GetString(utf8);
        Expect(Encoding.UTF8.GetBytes(text).AsSpan().SequenceEqual(utf8), $"{what} is not UTF-8");
        return text;
    }

    public void AtEnd(string what) => Expect(Left == 0, $"{what} has {Left} bytes more than its layout");
}
