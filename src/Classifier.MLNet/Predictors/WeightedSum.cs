using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Classifier.MLNet.Predictors;

/// <summary>
/// Adds value × weight to sums. The product of two 32-bit numbers is exact in 64 bits, so the sums do not depend on how many are computed at once or
/// whether product and sum are one instruction.
/// </summary>
internal static class WeightedSum
{
    private const int Lanes = 4;

    /// <summary>One weight for every sum.</summary>
    public static void AddAll(double value, ReadOnlySpan<float> weights, Span<double> sums)
    {
        var values = Vector256.Create(value);
        while (weights.Length >= Lanes)
        {
            var product = values * Vector256.WidenLower(Vector128.Create(weights).ToVector256Unsafe());
            (Vector256.Create<double>(sums) + product).CopyTo(sums);
            weights = weights[Lanes..];
            sums = sums[Lanes..];
        }
        for (var k = 0; k < weights.Length; k++)
            sums[k] += value * weights[k];
    }

    /// <summary>Weights for some sums, of which <paramref name="at"/> says which.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddSome(double value, ReadOnlySpan<float> weights, ReadOnlySpan<ushort> at, Span<double> sums)
    {
        for (var k = 0; k < at.Length; k++)
            sums[at[k]] += value * weights[k];
    }
}
