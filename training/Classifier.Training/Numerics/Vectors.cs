using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Classifier.Training.Numerics;

/// <summary>
/// Arithmetic on long vectors. Lanes and blocks have fixed sizes, whatever the machine and the number of threads, so that sums always come
/// out the same.
/// </summary>
internal static class Vectors
{
    private const int Block = 1 << 16;

    /// <summary>The scalar product; long vectors block by block, the blocks in parallel and added in order.</summary>
    public static double Dot(double[] a, double[] b)
    {
        var sums = new double[Blocks(a.Length)];
        Parallel.For(0, sums.Length, i => sums[i] = Dot(Part(a, i), Part(b, i)));
        var total = 0.0;
        foreach (var sum in sums)
            total += sum;
        return total;
    }

    /// <summary>result = a + scale × b for long vectors; the result may be either.</summary>
    public static void Combine(double[] a, double scale, double[] b, double[] result) =>
        Parallel.For(0, Blocks(a.Length), i => Combine(Part(a, i), scale, Part(b, i), Part(result, i)));

    /// <summary>result = a + scale × b for short vectors; the result may be either.</summary>
    private static void Combine(ReadOnlySpan<double> a, double scale, ReadOnlySpan<double> b, Span<double> result)
    {
        var i = 0;
        if (a.Length >= Vector256<double>.Count)
        {
            var factor = Vector256.Create(scale);
            var left = Lanes(a);
            var right = Lanes(b);
            var to = MemoryMarshal.Cast<double, Vector256<double>>(result);
            for (var k = 0; k < left.Length; k++)
                to[k] = left[k] + (right[k] * factor);
            i = left.Length * Vector256<double>.Count;
        }
        for (; i < a.Length; i++)
            result[i] = a[i] + (b[i] * scale);
    }

    /// <summary>Multiplies in place.</summary>
    public static void Scale(double[] a, double by)
    {
        for (var i = 0; i < a.Length; i++)
            a[i] *= by;
    }

    /// <summary>The scalar product of short vectors.</summary>
    public static double Dot(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        var left = Lanes(a);
        var right = Lanes(b);
        var (even, odd) = (Vector256<double>.Zero, Vector256<double>.Zero);
        for (var k = 0; k + 1 < left.Length; k += 2)
        {
            even += left[k] * right[k];
            odd += left[k + 1] * right[k + 1];
        }
        if (left.Length % 2 == 1)
            even += left[^1] * right[^1];
        var total = Vector256.Sum(even + odd);
        for (var i = left.Length * Vector256<double>.Count; i < a.Length; i++)
            total += a[i] * b[i];
        return total;
    }

    private static ReadOnlySpan<Vector256<double>> Lanes(ReadOnlySpan<double> a) => MemoryMarshal.Cast<double, Vector256<double>>(a);

    private static int Blocks(int length) => (length + Block - 1) / Block;

    private static Span<double> Part(double[] a, int block) => a.AsSpan(block * Block, Math.Min(Block, a.Length - (block * Block)));
}
