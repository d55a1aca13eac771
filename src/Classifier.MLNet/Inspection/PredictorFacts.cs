using Classifier.MLNet.Predictors;
using static System.FormattableString;

namespace Classifier.MLNet.Inspection;

/// <summary>What is worth telling of a predictor or a calibrator.</summary>
internal static class PredictorFacts
{
    public static IEnumerable<ComponentFact> Of(object component) => component switch
    {
        LinearMulticlass linear =>
        [
            .. Shape(linear), ComponentFacts.Fact("weights", Invariant($"{linear.Weights.Values.Length} other than 0 of {(long)linear.ClassCount * linear.FeatureCount}")),
            ComponentFacts.Fact("scores", linear.GivesProbabilities ? "probabilities" : "margins"),
        ],
        OneVersusAll all => [.. Shape(all), ComponentFacts.Fact("outputs", all.Formula.ToString())],
        NaiveBayes bayes => [.. Shape(bayes), ComponentFacts.Fact("training documents", string.Join(", ", bayes.ClassCounts))],
        LinearBinary linear => [.. Shape(linear), ComponentFacts.Fact("weights", Invariant($"{linear.Weights.Count(w => w != 0)} other than 0"))],
        TreeEnsemble trees =>
        [
            .. Shape(trees), ComponentFacts.Fact("trees", Invariant($"{trees.Trees.Length} with {trees.Trees.Sum(t => t.LeafCount)} leaves")),
        ],
        PlattCalibrator platt => [ComponentFacts.Fact("sigmoid", Invariant($"1 / (1 + exp({platt.Slope} · score + {platt.Offset}))"))],
        _ => [],
    };

    private static ComponentFact[] Shape(MulticlassPredictor predictor) =>
        [ComponentFacts.Fact("classes", Invariant($"{predictor.ClassCount}")), ComponentFacts.Fact("features", Invariant($"{predictor.FeatureCount}"))];

    private static ComponentFact[] Shape(BinaryPredictor predictor) => [ComponentFacts.Fact("features", Invariant($"{predictor.FeatureCount}"))];
}
