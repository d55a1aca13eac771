using System.Runtime.InteropServices;

namespace Classifier.MLNet.Predictors;

/// <summary>How a weight of <see cref="PackedWeights"/> is packed: from the highest bit, half a 32-bit number, the feature's place in its row, the class.</summary>
internal static class PackedRows
{
    /// <summary>Features whose weights stand together in a row.</summary>
    public const int Neighbours = FeatureRanks.Features;

    /// <summary>Bits of a class.</summary>
    public const int ClassBits = 11;

    /// <summary>Weights that are looked at together.</summary>
    public const int Lanes = 16;

    /// <summary>The bits that tell the feature within its row.</summary>
    public const uint PlaceMask = (Neighbours - 1) << ClassBits;

    private const uint ValueMask = 0xFFFF0000;

    /// <summary>Whether nothing of any weight is lost.</summary>
    public static bool AreRound(ReadOnlySpan<float> weights)
    {
        var lost = 0u;
        foreach (var weight in MemoryMarshal.Cast<float, uint>(weights))
            lost |= weight & ~ValueMask;
        return lost == 0;
    }

    public static uint Pack(int feature, int @class, float weight) => BitConverter.SingleToUInt32Bits(weight) | Place(feature) | (uint)@class;

    /// <summary>The place of a feature within its row.</summary>
    public static uint Place(int feature) => (uint)(feature % Neighbours) << ClassBits;

    public static float Weight(uint packed) => BitConverter.UInt32BitsToSingle(packed & ValueMask);

    public static int Class(uint packed) => (int)(packed & ((1 << ClassBits) - 1));
}
