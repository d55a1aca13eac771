using System.Numerics;

namespace Classifier.Text.Tokens;

/// <summary>
/// The hash of a token: 32-bit rounds and finaliser of MurmurHash3 (Austin Appleby, public domain) over UTF-16 units. Features are made from it,
/// so it is part of the model format; phrases are looked up by it.
/// </summary>
public static class TokenHash
{
    /// <summary>The hash before the first unit.</summary>
    internal const uint Seed = 0x9747B28C;

    /// <summary>Hashes a token's folded text.</summary>
    public static uint Of(ReadOnlySpan<char> folded)
    {
        var hash = Seed;
        foreach (var unit in folded)
            hash = Round(hash, unit);
        return Finish(hash ^ (uint)folded.Length);
    }

    /// <summary>One 32-bit block.</summary>
    /// <param name="hash">The hash so far.</param>
    /// <param name="value">The block.</param>
    public static uint Round(uint hash, uint value) =>
        (BitOperations.RotateLeft(hash ^ (BitOperations.RotateLeft(value * 0xCC9E2D51u, 15) * 0x1B873593u), 13) * 5) + 0xE6546B64u;

    /// <summary>Spreads every bit over all of the hash.</summary>
    public static uint Finish(uint hash)
    {
        hash = (hash ^ (hash >> 16)) * 0x85EBCA6Bu;
        hash = (hash ^ (hash >> 13)) * 0xC2B2AE35u;
        return hash ^ (hash >> 16);
    }
}
