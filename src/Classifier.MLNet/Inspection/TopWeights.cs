using System.Globalization;
using Classifier.MLNet.Predictors;
using Classifier.MLNet.Transforms;
using static System.FormattableString;

namespace Classifier.MLNet.Inspection;

/// <summary>The weights that speak loudest for or against each class; of trees, the features with the greatest gain.</summary>
internal static class TopWeights
{
    public static IEnumerable<ComponentFact> Of(MulticlassPrediction prediction, FeatureNames names, int count) => prediction.Predictor switch
    {
        LinearMulticlass linear => Enumerable.Range(0, linear.ClassCount).Select(c => Fact(Class(prediction, c), WeightsOf(linear.Weights, c), names, count)),
        OneVersusAll all => all.Predictors.SelectMany((p, c) => Of(p, Class(prediction, c), names, count)),
        _ => [],
    };

    public static IEnumerable<ComponentFact> Of(BinaryPrediction prediction, FeatureNames names, int count) => Of(prediction.Predictor, "true", names, count);

    private static IEnumerable<ComponentFact> Of(BinaryPredictor predictor, string @class, FeatureNames names, int count) => predictor switch
    {
        CalibratedPredictor calibrated => Of(calibrated.Model, @class, names, count),
        LinearBinary linear => [Fact(@class, linear.Weights.Select((w, i) => (linear.Indices.IsEmpty ? i : linear.Indices[i], (double)w)), names, count)],
        TreeEnsemble trees => [new($"greatest gains of {@class}", Greatest(Gains(trees), names, count, "0.###"))],
        _ => [],
    };

    private static IEnumerable<(int Slot, double Weight)> WeightsOf(ClassWeights weights, int @class)
    {
        for (var slot = 0; slot < weights.FeatureCount; slot++)
            for (var (k, end) = weights.RangeOf(slot); k < end; k++)
                if (weights.Classes[k] == @class)
                    yield return (slot, weights.Values[k]);
    }

    private static IEnumerable<(int Slot, double Weight)> Gains(TreeEnsemble ensemble) => ensemble.Trees
        .SelectMany(t => t.SplitFeatures.Zip(t.SplitGains)).GroupBy(s => s.First).Select(g => (g.Key, g.Sum(s => s.Second)));

    private static ComponentFact Fact(string @class, IEnumerable<(int Slot, double Weight)> weights, FeatureNames names, int count) => new(
        $"greatest weights of {@class}", Greatest(weights, names, count, "+0.###;-0.###"));

    private static string Greatest(IEnumerable<(int Slot, double Weight)> weights, FeatureNames names, int count, string format) => string.Join(", ", weights
        .Where(w => w.Weight != 0).OrderByDescending(w => Math.Abs(w.Weight)).Take(count)
        .Select(w => $"{names[w.Slot]} {w.Weight.ToString(format, CultureInfo.InvariantCulture)}"));

    private static string Class(MulticlassPrediction prediction, int @class) =>
        prediction.ClassNames.IsEmpty ? Invariant($"class {@class + 1}") : prediction.ClassNames[@class];
}
