using System.Buffers.Binary;

namespace Classifier.MLNet.Tests.Structures;

/// <summary>Makes the block of a component a byte longer or shorter, with an envelope that agrees.</summary>
internal static class GrownBlock
{
    private const int HeaderSize = 0x100;
    private const int BlockSize = 0x18;
    private static readonly int[] Offsets = [0x20, 0x30, 0x80, 0x88, 0x90];

    public static byte[] Longer(byte[] key)
    {
        var end = HeaderSize + (int)Long(key, BlockSize);
        return Moved([.. key[..end], 0, .. key[end..]], 1);
    }

    public static byte[] Shorter(byte[] key)
    {
        var end = HeaderSize + (int)Long(key, BlockSize);
        return Moved([.. key[..(end - 1)], .. key[end..]], -1);
    }

    public static bool IsEmpty(byte[] key) => Long(key, BlockSize) == 0;

    private static byte[] Moved(byte[] key, int by)
    {
        Add(key, BlockSize, by);
        foreach (var offset in Offsets.Where(offset => Long(key, offset) != 0))
            Add(key, offset, by);
        return key;
    }

    private static long Long(byte[] key, int at) => BinaryPrimitives.ReadInt64LittleEndian(key.AsSpan(at));

    private static void Add(byte[] key, int at, int by) => BinaryPrimitives.WriteInt64LittleEndian(key.AsSpan(at), Long(key, at) + by);
}
