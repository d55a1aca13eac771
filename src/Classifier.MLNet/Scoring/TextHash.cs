namespace Classifier.MLNet.Scoring;

/// <summary>
/// ML.NET's hash of a text: MurmurHash3 of bytes that are UTF-8 for ASCII and resemble it otherwise. A character of several bytes rearranges all
/// bytes that wait for a round, not its own alone, and each half of a surrogate pair counts as a character of three.
/// </summary>
internal static class TextHash
{
    private const int RoundBits = 32;
    private const int RoundBytes = 4;

    public static uint Of(ReadOnlySpan<char> text, uint seed)
    {
        var hash = seed;
        var waiting = 0UL;
        var bits = 0;
        var length = 0u;
        foreach (var character in text)
        {
            ulong c = character;
            if (c <= 0x7F)
            {
                waiting |= c << bits;
                bits += 8;
            }
            else if (c <= 0x7FF)
            {
                waiting |= ((c & 0x3F) | ((c << 2) & 0x1F00) | 0xC080) << bits;
                waiting = ((waiting & 0xFF) << 8) | (waiting >> 8);
                bits += 16;
            }
            else
            {
                waiting |= ((c & 0x3F) | ((c << 2) & 0x3F00) | ((c << 4) & 0x0F0000) | 0xE08080) << bits;
                waiting = ((waiting & 0xFF) << 16) | (((waiting >> 8) & 0xFF) << 8) | (waiting >> 16);
                bits += 24;
            }

            if (bits < RoundBits)
                continue;
            hash = Murmur.Round(hash, (uint)waiting);
            waiting >>= RoundBits;
            bits -= RoundBits;
            length += RoundBytes;
        }

        var tail = bits / 8;
        if (tail > 0)
            hash = Murmur.Tail(hash, (uint)(waiting & ((1UL << bits) - 1)));
        return Murmur.Finish(hash ^ (length + (uint)tail));
    }
}
