using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Classifier.MLNet;

/// <summary>Writes little-endian numbers; the counterpart of <see cref="ByteReader"/>.</summary>
internal sealed class ByteWriter
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);
    private readonly ArrayBufferWriter<byte> _buffer = new();

    public int Length => _buffer.WrittenCount;

    public ReadOnlySpan<byte> Written => _buffer.WrittenSpan;

    public byte[] ToArray() => _buffer.WrittenSpan.ToArray();

    public void Bytes(ReadOnlySpan<byte> bytes) => _buffer.Write(bytes);

    public void Byte(byte value) => _buffer.Write([value]);

    public void Bool(bool value) => Byte(value ? (byte)1 : (byte)0);

    public void UInt16(ushort value) => BinaryPrimitives.WriteUInt16LittleEndian(Next(2), value);

    public void Int32(int value) => BinaryPrimitives.WriteInt32LittleEndian(Next(4), value);

    public void UInt32(uint value) => BinaryPrimitives.WriteUInt32LittleEndian(Next(4), value);

    public void Int64(long value) => BinaryPrimitives.WriteInt64LittleEndian(Next(8), value);

    public void UInt64(ulong value) => BinaryPrimitives.WriteUInt64LittleEndian(Next(8), value);

    public void Single(float value) => BinaryPrimitives.WriteSingleLittleEndian(Next(4), value);

    public void Double(double value) => BinaryPrimitives.WriteDoubleLittleEndian(Next(8), value);

    public void Leb128(int value)
    {
        for (var rest = (uint)value; ; rest >>= 7)
        {
            if (rest < 0x80)
            {
                Byte((byte)rest);
                return;
            }

            Byte((byte)(rest | 0x80));
        }
    }

    /// <summary>Byte count as LEB128, then UTF-8.</summary>
    /// <exception cref="ArgumentException">The text holds a lone surrogate.</exception>
    public void Utf8(string text)
    {
        var bytes = StrictUtf8.GetBytes(text);
        Leb128(bytes.Length);
        Bytes(bytes);
    }

    /// <summary>The numbers alone.</summary>
    public void Array<T>(ReadOnlySpan<T> numbers) where T : unmanaged
    {
        var raw = MemoryMarshal.AsBytes(numbers);
        var size = Marshal.SizeOf<T>();
        var target = Next(raw.Length);
        raw.CopyTo(target);
        if (!BitConverter.IsLittleEndian)
        {
            for (var at = 0; at < raw.Length; at += size)
                target.Slice(at, size).Reverse();
        }
    }

    /// <summary>Their count, then the numbers.</summary>
    public void CountedArray<T>(ReadOnlySpan<T> numbers) where T : unmanaged
    {
        Int32(numbers.Length);
        Array(numbers);
    }

    /// <summary>Truth values, eight to a byte, the first in its lowest bit.</summary>
    public void PackedBits(ReadOnlySpan<bool> bits)
    {
        var bytes = Next((bits.Length + 7) / 8);
        bytes.Clear();
        for (var i = 0; i < bits.Length; i++)
            bytes[i / 8] |= (byte)((bits[i] ? 1 : 0) << (i % 8));
    }

    private Span<byte> Next(int count)
    {
        var span = _buffer.GetSpan(count)[..count];
        _buffer.Advance(count);
        return span;
    }
}
