using System.Numerics;
using System.Runtime.CompilerServices;

namespace Classifier.MLNet.Scoring;

/// <summary>The rounds of MurmurHash3 (x86, 32 bits), from which ML.NET builds hashes of its own.</summary>
internal static class Murmur
{
    /// <summary>Mixes 32 bits into a hash.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Round(uint hash, uint bits) => (BitOperations.RotateLeft(hash ^ Scatter(bits), 13) * 5) + 0xE6546B64;

    /// <summary>Mixes the last bits, fewer than 32, into a hash.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Tail(uint hash, uint bits) => hash ^ Scatter(bits);

    /// <summary>What ends every hash.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Finish(uint hash)
    {
        hash = (hash ^ (hash >> 16)) * 0x85EBCA6B;
        hash = (hash ^ (hash >> 13)) * 0xC2B2AE35;
        return hash ^ (hash >> 16);
    }

    private static uint Scatter(uint bits) => BitOperations.RotateLeft(bits * 0xCC9E2D51, 15) * 0x1B873593;
}
