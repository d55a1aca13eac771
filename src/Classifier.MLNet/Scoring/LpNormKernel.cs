using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Scoring;

/// <summary>A vector divided by its norm. Sums are 64-bit and rounded once; the numbers made of them are 32-bit, as ML.NET's are.</summary>
internal sealed class LpNormKernel(VectorNorm norm, bool ensureZeroMean, float scale) : Kernel<NumberBuffer, NumberBuffer>
{
    private const float LeastFactor = 1e-8f;

    protected override void Run(NumberBuffer input, NumberBuffer output)
    {
        var given = input.Values.Span;
        var mean = ensureZeroMean ? Mean(given, input.Length) : 0;
        var factor = Factor(Norm(given, input.Length, mean));
        var values = Shape(input, output, isDense: input.IsDense || mean != 0);
        if (values.Length != given.Length)
            Spread(input, values, mean, factor);
        else
            for (var i = 0; i < values.Length; i++)
                values[i] = (given[i] - mean) * factor;
    }

    private static Span<float> Shape(NumberBuffer input, NumberBuffer output, bool isDense)
    {
        if (isDense)
            return output.SetDense(input.Length);
        output.SetSparse(input.Length);
        input.Indices.Span.CopyTo(output.Indices.Resize(input.Indices.Count));
        return output.Values.Resize(input.Values.Count);
    }

    private static void Spread(NumberBuffer input, Span<float> dense, float mean, float factor)
    {
        dense.Fill(-mean * factor);
        for (var i = 0; i < input.Values.Count; i++)
            dense[input.Indices.Span[i]] = (input.Values.Span[i] - mean) * factor;
    }

    private float Factor(float length)
    {
        var factor = length > 0 ? scale / length : scale;
        return factor < LeastFactor ? 1 : factor;
    }

    private float Norm(ReadOnlySpan<float> given, int length, float mean) => given.Length == 0 ? 0 : norm switch
    {
        VectorNorm.L2 => (float)Math.Sqrt(SumOfSquares(given, mean)),
        VectorNorm.L1 => SumOfAbsolutes(given, mean),
        VectorNorm.Infinity => Greatest(given, mean),
        _ => Deviation(given, length, ensureZeroMean ? mean : Mean(given, length)),
    };

    private static float Mean(ReadOnlySpan<float> given, int length)
    {
        var sum = 0.0;
        foreach (var value in given)
            sum += value;
        return given.Length == 0 ? 0 : (float)(sum / length);
    }

    private static float Deviation(ReadOnlySpan<float> given, int length, float mean)
    {
        var absent = (length - given.Length) * ((double)mean * mean);
        return (float)Math.Sqrt((absent + SumOfSquares(given, mean)) / length);
    }

    private static double SumOfSquares(ReadOnlySpan<float> given, double mean)
    {
        var sum = 0.0;
        foreach (var value in given)
            sum += (value - mean) * (value - mean);
        return sum;
    }

    private static float SumOfAbsolutes(ReadOnlySpan<float> given, double mean)
    {
        var sum = 0.0;
        foreach (var value in given)
            sum += Math.Abs(value - mean);
        return (float)sum;
    }

    private static float Greatest(ReadOnlySpan<float> given, float mean)
    {
        var greatest = 0f;
        foreach (var value in given)
            greatest = Math.Max(greatest, Math.Abs(value - mean));
        return greatest;
    }
}
