using Classifier.MLNet.Predictors;

namespace Classifier.Training.Trainers;

/// <summary>Keeps a linear model's greatest weights and rounds them.</summary>
public static class WeightPruning
{
    private const int SingleFractionBits = 23;

    /// <summary>The smaller model. Biases stay as they are.</summary>
    public static LinearMulticlass Prune(LinearMulticlass model, PruningOptions options)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(options);
        var weights = model.Weights;
        var least = Least(weights.Values.AsSpan(), options.MaximumWeights);
        var starts = new int[model.ClassCount + 1];
        for (var k = 0; k < weights.Values.Length; k++)
            if (Math.Abs(weights.Values[k]) >= least)
                starts[weights.Classes[k] + 1]++;
        for (var c = 0; c < model.ClassCount; c++)
            starts[c + 1] += starts[c];
        var next = starts[..^1];
        var (features, values) = (new int[starts[^1]], new float[starts[^1]]);
        for (var f = 0; f < weights.FeatureCount; f++)
            for (var (k, end) = weights.RangeOf(f); k < end; k++)
                if (Math.Abs(weights.Values[k]) >= least)
                {
                    var to = next[weights.Classes[k]]++;
                    (features[to], values[to]) = (f, Round(weights.Values[k], options.FractionBits));
                }
        return new LinearMulticlass(
            model.Bias, ClassWeights.FromSparseRows(model.ClassCount, weights.FeatureCount, starts, features, values));
    }

    /// <summary>The magnitude from which on at most <paramref name="maximum"/> weights remain.</summary>
    private static float Least(ReadOnlySpan<float> values, int maximum)
    {
        if (values.Length <= maximum)
            return float.Epsilon;
        // Magnitudes are ordered as their bits are: the upper half tells in which bucket the first one lies that is too many, which alone is sorted.
        var counts = new int[1 << 15];
        foreach (var value in values)
            counts[Magnitude(value) >> 16]++;
        var (bucket, above) = (counts.Length - 1, 0);
        while (above + counts[bucket] <= maximum)
            above += counts[bucket--];
        var inside = new List<int>(counts[bucket]);
        foreach (var value in values)
            if (Magnitude(value) >> 16 == bucket)
                inside.Add(Magnitude(value));
        inside.Sort();
        return MathF.BitIncrement(BitConverter.Int32BitsToSingle(inside[^(maximum - above + 1)]));
    }

    private static int Magnitude(float value) => BitConverter.SingleToInt32Bits(value) & int.MaxValue;

    private static float Round(float value, int fractionBits)
    {
        var dropped = SingleFractionBits - fractionBits;
        var half = dropped == 0 ? 0 : 1 << (dropped - 1);
        return BitConverter.Int32BitsToSingle((BitConverter.SingleToInt32Bits(value) + half) >> dropped << dropped);
    }
}
