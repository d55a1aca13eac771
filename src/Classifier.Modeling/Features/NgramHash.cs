using System.Numerics;

namespace Classifier.Modeling.Features;

/// <summary>
/// The hash that gives an n-gram its slot: 32-bit rounds and finaliser of MurmurHash3 (Austin Appleby, public domain) over UTF-16 units.
/// Part of the model format: changing it makes every bundle unreadable.
/// </summary>
internal static class NgramHash
{
    /// <summary>Hashes a token's folded text.</summary>
    public static uint Token(ReadOnlySpan<char> folded)
    {
        var hash = 0x9747B28Cu;
        foreach (var unit in folded)
            hash = Round(hash, unit);
        return Finish(hash ^ (uint)folded.Length);
    }

    /// <summary>Hashes two neighbouring tokens; the order counts.</summary>
    public static uint Pair(uint first, uint second) => Finish(Round(Round(0x3C6EF372u, first), second));

    /// <summary>The slot of an n-gram within a segment of the document; segments are hashed apart.</summary>
    public static int Slot(uint hash, uint segment, int bits) => (int)(Finish(hash + (segment * 0x9E3779B9u)) >> (32 - bits));

    private static uint Round(uint hash, uint value) =>
        (BitOperations.RotateLeft(hash ^ (BitOperations.RotateLeft(value * 0xCC9E2D51u, 15) * 0x1B873593u), 13) * 5) + 0xE6546B64u;

    private static uint Finish(uint hash)
    {
        hash = (hash ^ (hash >> 16)) * 0x85EBCA6Bu;
        hash = (hash ^ (hash >> 13)) * 0xC2B2AE35u;
        return hash ^ (hash >> 16);
    }
}
