using Classifier.Modeling.Features;
using Classifier.Training.Trainers;
using Classifier.Training.Trees;

namespace Classifier.Training.Recipes;

/// <summary>The ranges of what features and trainers are told.</summary>
internal static class TrainerRules
{
    /// <summary>All faults of a head, by path within it.</summary>
    public static IEnumerable<RecipeFault> Faults(HeadRecipe head) =>
    [
        .. Under("text", Of(head.Text)),
        .. Under("lbfgsMaximumEntropy", Of(head.LbfgsMaximumEntropy)),
        .. Under("sdcaMaximumEntropy", Of(head.SdcaMaximumEntropy)),
        .. Under("naiveBayes", [("minimumDocuments", head.NaiveBayes.MinimumDocuments >= 1, "at least 1")]),
        .. Under("fastTree", head.FastTree is { } trees ? Of(trees) : []),
        .. Under("pruning", Of(head.Pruning)),
    ];

    private static IEnumerable<RecipeFault> Under(string key, IEnumerable<(string Key, bool IsGood, string Range)> rules) =>
        rules.Where(r => !r.IsGood).Select(r => new RecipeFault($"{key}.{r.Key}", r.Range));

    private static IEnumerable<(string, bool, string)> Of(TextFeatureSettings text) =>
    [
        ("bits", text.Bits is >= 10 and <= 22, "from 10 to 22"),
        ("ngramLength", text.NgramLength is 1 or 2, "1 or 2"),
        ("maximumTokens", text.MaximumTokens >= 1, "at least 1"),
        ("leadTokens", text.LeadTokens >= 0, "at least 0"),
        ("leadWeight", text.LeadWeight is >= 0 and < float.PositiveInfinity, "at least 0"),
        ("titleWeight", text.TitleWeight is >= 0 and < float.PositiveInfinity, "at least 0"),
    ];

    private static IEnumerable<(string, bool, string)> Of(MaximumEntropyOptions options) =>
    [
        ("l2Regularization", IsFinite(options.L2Regularization), "at least 0"),
        ("optimizationTolerance", options.OptimizationTolerance is >= 0 and < 1, "from 0 to below 1"),
        ("minimumDocuments", options.MinimumDocuments >= 1, "at least 1"),
        ("maximumNumberOfIterations", options.MaximumNumberOfIterations >= 1, "at least 1"),
        ("historySize", options.HistorySize >= 1, "at least 1"),
    ];

    private static IEnumerable<(string, bool, string)> Of(SdcaOptions options) =>
    [
        ("l2Regularization", options.L2Regularization is null or (> 0 and < double.PositiveInfinity), "above 0"),
        ("l1Regularization", IsFinite(options.L1Regularization), "at least 0"),
        ("maximumNumberOfIterations", options.MaximumNumberOfIterations >= 1, "at least 1"),
        ("convergenceTolerance", options.ConvergenceTolerance is >= 0 and < 1, "from 0 to below 1"),
        ("biasLearningRate", options.BiasLearningRate is >= 0 and <= 1, "from 0 to 1"),
        ("minimumDocuments", options.MinimumDocuments >= 1, "at least 1"),
    ];

    private static IEnumerable<(string, bool, string)> Of(FastTreeOptions trees) =>
    [
        ("numberOfTrees", trees.NumberOfTrees >= 1, "at least 1"),
        ("numberOfLeaves", trees.NumberOfLeaves >= 2, "at least 2"),
        ("minimumExampleCountPerLeaf", trees.MinimumExampleCountPerLeaf >= 1, "at least 1"),
        ("learningRate", trees.LearningRate is > 0 and <= 1, "above 0, at most 1"),
        ("maximumBinCountPerFeature", trees.MaximumBinCountPerFeature is >= 2 and <= 255, "from 2 to 255"),
        ("featureFraction", trees.FeatureFraction is > 0 and <= 1, "above 0, at most 1"),
        ("l2Regularization", IsFinite(trees.L2Regularization), "at least 0"),
    ];

    private static IEnumerable<(string, bool, string)> Of(PruningOptions pruning) =>
    [
        ("maximumWeights", pruning.MaximumWeights >= 1, "at least 1"),
        ("fractionBits", pruning.FractionBits is >= 4 and <= 23, "from 4 to 23"),
    ];

    private static bool IsFinite(double value) => value is >= 0 and < double.PositiveInfinity;
}
