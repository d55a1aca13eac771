namespace Classifier.Trials.Malformed;

/// <summary>Bytes made wrong at random, the same for the same random numbers.</summary>
internal static class Mutation
{
    private const int MostChanges = 4;

    // What parsers trip over: long numbers, the ends of their ranges, deep beginnings, wrong UTF-8, zeroes, quotes.
    private static readonly byte[][] Nasty =
    [
        [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF], [0xFF, 0xFF, 0xFF, 0xFF, 0x07], [0x80, 0x80, 0x80, 0x80, 0x08], [0x80], [0], [0, 0, 0, 0],
        [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x0B], [0x0C], [0x0A, 0x00], [0x7F, 0xFF, 0xFF, 0xFF], [0x80, 0, 0, 0], [0xFE, 0xFF],
        [.. "\""u8], [.. "\\ud800"u8], [.. "1e999"u8], [.. "null"u8], [.. "[[[[[[[["u8], [.. "{\"a\":{\"a\":"u8], [.. "\r\n"u8], [.. "-0"u8], [.. "NaN"u8],
    ];

    /// <summary>A copy with one to four changes.</summary>
    public static byte[] Of(byte[] good, Random random)
    {
        var bytes = new List<byte>(good);
        for (var change = random.Next(MostChanges); change >= 0; change--)
            Change(bytes, random);
        return [.. bytes];
    }

    /// <summary>Bytes of no kind.</summary>
    public static byte[] Noise(Random random, int most)
    {
        var bytes = new byte[random.Next(most + 1)];
        random.NextBytes(bytes);
        return bytes;
    }

    private static void Change(List<byte> bytes, Random random)
    {
        var at = random.Next(bytes.Count + 1);
        var length = Math.Min(bytes.Count - at, 1 + random.Next(16));
        switch (random.Next(7))
        {
            case 0 when at < bytes.Count:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 1 when at < bytes.Count:
                bytes[at] = (byte)random.Next(256);
                break;
            case 2:
                bytes.RemoveRange(at, length);
                break;
            case 3:
                bytes.InsertRange(at, bytes.GetRange(at, length));
                break;
            case 4:
                bytes.InsertRange(at, Nasty[random.Next(Nasty.Length)]);
                break;
            case 5:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            default:
                bytes.InsertRange(at, Enumerable.Repeat(Nasty[random.Next(Nasty.Length)], random.Next(200)).SelectMany(piece => piece));
                break;
        }
    }
}
