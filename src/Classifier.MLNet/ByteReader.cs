using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Classifier.MLNet;

/// <summary>
/// Reads little-endian numbers from bytes that may be hostile. Every count is checked against the bytes left before anything is
/// allocated, and every fault is a <see cref="ModelFormatException"/> that names the place.
/// </summary>
internal sealed class ByteReader(ReadOnlyMemory<byte> bytes, string location)
{
    private int _position;

    public int Remaining => bytes.Length - _position;

    public ReadOnlySpan<byte> Bytes(int count)
    {
        if (count < 0 || count > Remaining)
            throw Fault($"{count} bytes wanted, {Remaining} left");
        var taken = bytes.Span.Slice(_position, count);
        _position += count;
        return taken;
    }

    public void Skip(int count) => Bytes(count);

    public byte Byte() => Bytes(1)[0];

    public bool Bool() => Byte() switch
    {
        0 => false,
        1 => true,
        var other => throw Fault($"a truth value of {other}"),
    };

    public ushort UInt16() => BinaryPrimitives.ReadUInt16LittleEndian(Bytes(2));

    public int Int32() => BinaryPrimitives.ReadInt32LittleEndian(Bytes(4));

    public uint UInt32() => BinaryPrimitives.ReadUInt32LittleEndian(Bytes(4));

    public long Int64() => BinaryPrimitives.ReadInt64LittleEndian(Bytes(8));

    public ulong UInt64() => BinaryPrimitives.ReadUInt64LittleEndian(Bytes(8));

    public float Single() => BinaryPrimitives.ReadSingleLittleEndian(Bytes(4));

    public double Double() => BinaryPrimitives.ReadDoubleLittleEndian(Bytes(8));

    /// <summary>A number of 7 bits a byte, low bits first, the high bit set on all bytes but the last.</summary>
    public int Leb128()
    {
        var value = 0L;
        for (var shift = 0; shift < 35; shift += 7)
        {
            var part = Byte();
            value |= (long)(part & 0x7F) << shift;
            if (part < 0x80)
                return value <= int.MaxValue ? (int)value : throw Fault($"a count of {value}");
        }

        throw Fault("a count of more than five bytes");
    }

    /// <summary>A count of things that take at least <paramref name="size"/> bytes each in what is left.</summary>
    public int Count(int size)
    {
        var count = Int32();
        if (count < 0 || count > Remaining / size)
            throw Fault($"a count of {count} in {Remaining} bytes");
        return count;
    }

    /// <summary>A count and as many numbers.</summary>
    public T[] CountedArray<T>() where T : unmanaged => Array<T>(Int32());

    /// <summary>So many numbers.</summary>
    public T[] Array<T>(int count) where T : unmanaged
    {
        var size = Marshal.SizeOf<T>();
        if (count < 0 || count > Remaining / size)
            throw Fault($"a count of {count} in {Remaining} bytes");
        var numbers = new T[count];
        var raw = MemoryMarshal.AsBytes(numbers.AsSpan());
        Bytes(raw.Length).CopyTo(raw);
        if (!BitConverter.IsLittleEndian)
        {
            for (var at = 0; at < raw.Length; at += size)
                raw.Slice(at, size).Reverse();
        }

        return numbers;
    }

    /// <summary>So many truth values, eight to a byte, the first in its lowest bit.</summary>
    public bool[] PackedBits(int count)
    {
        if (count < 0 || count > Remaining * 8L)
            throw Fault($"a count of {count} in {Remaining} bytes");
        var bytes = Bytes((int)((count + 7L) / 8));
        var bits = new bool[count];
        for (var i = 0; i < count; i++)
            bits[i] = (bytes[i / 8] >> (i % 8) & 1) != 0;
        return bits;
    }

    public void RequireEnd()
    {
        if (Remaining != 0)
            throw Fault($"{Remaining} bytes too many");
    }

    public ModelFormatException Fault(string fault) => new(location, fault);
}
