using System.Runtime.InteropServices;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Formats;

/// <summary>N-grams in the file: int32 n-grams, where each begins and the last one ends in the bytes that follow, and the keys, of 7 bits a byte.</summary>
internal static class NgramPoolCodec
{
    private const int MaxKeyBytes = 5;

    public static NgramPool Read(ByteReader block, int maxLength)
    {
        var count = block.Count(sizeof(int));
        var starts = block.Array<int>(count + 1);
        if (starts[0] != 0)
            throw block.Fault($"the first n-gram begins at {starts[0]}");
        var bytes = block.Bytes(starts[^1]);
        var keys = new List<uint>(bytes.Length);
        for (var slot = 0; slot < count; slot++)
        {
            var (start, end) = (starts[slot], starts[slot + 1]);
            if (end < start || end > bytes.Length)
                throw block.Fault($"an n-gram from {start} to {end}");
            starts[slot] = keys.Count;
            for (var rest = bytes[start..end]; !rest.IsEmpty;)
                keys.Add(Key(ref rest) ?? throw block.Fault("a key of n-grams that is cut short or too great"));
        }
        starts[count] = keys.Count;
        return NgramPool.Of(maxLength, [.. keys], ImmutableCollectionsMarshal.AsImmutableArray(starts));
    }

    public static void Write(ByteWriter block, NgramPool pool)
    {
        var bytes = new ByteWriter();
        block.Int32(pool.Count);
        block.Int32(0);
        for (var slot = 0; slot < pool.Count; slot++)
        {
            foreach (var key in pool[slot])
                bytes.Leb128(unchecked((int)key));
            block.Int32(bytes.Length);
        }
        block.Bytes(bytes.Written);
    }

    private static uint? Key(ref ReadOnlySpan<byte> bytes)
    {
        var key = 0UL;
        for (var i = 0; i < Math.Min(MaxKeyBytes, bytes.Length); i++)
        {
            key |= (ulong)(bytes[i] & 0x7F) << (7 * i);
            if (bytes[i] >= 0x80)
                continue;
            bytes = bytes[(i + 1)..];
            return key <= uint.MaxValue ? (uint)key : null;
        }
        return null;
    }
}
