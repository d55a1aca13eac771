using Classifier.MLNet.Columns;

namespace Classifier.MLNet.Predictors;

/// <summary>The checks that every predictor makes of its arguments and every constructor of its numbers.</summary>
internal static class Shapes
{
    public static void Require(FeatureVector features, int count)
    {
        if (features.Length != count)
            throw new ArgumentException($"The features have {features.Length} slots; the predictor takes {count}.", nameof(features));
    }

    public static void Require<T>(Span<T> scores, int count)
    {
        if (scores.Length != count)
            throw new ArgumentException($"Room for {scores.Length} scores; the predictor gives {count}.", nameof(scores));
    }

    public static void RequireFinite(ReadOnlySpan<float> numbers, string what)
    {
        foreach (var number in numbers)
        {
            if (!float.IsFinite(number))
                throw new ArgumentException($"{what} holds {number}; every number must be finite.");
        }
    }

    public static void RequireFinite(ReadOnlySpan<double> numbers, string what)
    {
        foreach (var number in numbers)
        {
            if (!double.IsFinite(number))
                throw new ArgumentException($"{what} holds {number}; every number must be finite.");
        }
    }
}
