using System.Numerics;

namespace Classifier.Training.Numerics;

/// <summary>
/// Arithmetic on long vectors, written with fixed-width lanes so that sums come out the same on every machine.
/// </summary>
internal static class Vectors
{
    private const int Lanes = 8;

    /// <summary>The scalar product, in eight interleaved sums.</summary>
    public static double Dot(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        Span<double> sums = stackalloc double[Lanes];
        sums.Clear();
        var i = 0;
        for (; i + Lanes <= a.Length; i += Lanes)
            for (var lane = 0; lane < Lanes; lane++)
                sums[lane] += a[i + lane] * b[i + lane];
        for (; i < a.Length; i++)
            sums[i % Lanes] += a[i] * b[i];
        var total = 0.0;
        foreach (var sum in sums)
            total += sum;
        return total;
    }

    /// <summary>result = a + scale × b; the result may be either.</summary>
    public static void Combine(ReadOnlySpan<double> a, double scale, ReadOnlySpan<double> b, Span<double> result)
    {
        var i = 0;
        for (; i + Vector<double>.Count <= a.Length; i += Vector<double>.Count)
            (new Vector<double>(a[i..]) + (new Vector<double>(b[i..]) * scale)).CopyTo(result[i..]);
        for (; i < a.Length; i++)
            result[i] = a[i] + (b[i] * scale);
    }

    /// <summary>result = a − b.</summary>
    public static void Subtract(ReadOnlySpan<double> a, ReadOnlySpan<double> b, Span<double> result) => Combine(a, -1, b, result);

    /// <summary>Multiplies in place.</summary>
    public static void Scale(Span<double> a, double by)
    {
        for (var i = 0; i < a.Length; i++)
            a[i] *= by;
    }
}
