using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Classifier.Training.Numerics;

/// <summary>Short rows of floats, filled up with zeros to whole vectors of eight, so that no loop has a tail.</summary>
internal static class FloatRows
{
    /// <summary>The length of a row that holds <paramref name="count"/> numbers.</summary>
    public static int Stride(int count) => (count + Vector256<float>.Count - 1) / Vector256<float>.Count * Vector256<float>.Count;

    /// <summary>to += scale × row; both as long as a stride.</summary>
    public static void Add(Span<float> to, ReadOnlySpan<float> row, float scale)
    {
        var factor = Vector256.Create(scale);
        var sums = MemoryMarshal.Cast<float, Vector256<float>>(to);
        var values = MemoryMarshal.Cast<float, Vector256<float>>(row);
        for (var i = 0; i < sums.Length; i++)
            sums[i] += values[i] * factor;
    }
}
