using System.Collections.Immutable;
using Classifier.MLNet.Columns;
using Classifier.MLNet.Predictors;

namespace Classifier.MLNet.Tests.Predictors;

public sealed class TreeEnsembleTests
{
    /// <summary>Feature 0 at most 1 → 10; else feature 1 at most 2 → 20, else 30.</summary>
    private static readonly RegressionTree ThreeLeaves = new()
    {
        SplitFeatures = [0, 1],
        Thresholds = [1, 2],
        LteChildren = [~0, ~1],
        GtChildren = [1, ~2],
        LeafValues = [10, 20, 30],
    };

    [Theory]
    [InlineData(1, 9, 10)]
    [InlineData(1.5, 2, 20)]
    [InlineData(1.5, 2.5, 30)]
    [InlineData(float.NaN, 2, 20)]
    [InlineData(float.NegativeInfinity, 9, 10)]
    public void Score_OneTree_FollowsTheSplits(float first, float second, float expected) =>
        Assert.Equal(expected, Ensemble(ThreeLeaves).Score(FeatureVector.Dense([first, second])));

    [Fact]
    public void Score_SeveralTrees_AddsTheirLeaves() =>
        Assert.Equal(10 + 30, Ensemble(ThreeLeaves, ThreeLeaves with { LeafValues = [30, 20, 10] }).Score(FeatureVector.Dense([0, 0])));

    [Fact]
    public void Score_NoTrees_IsZero() => Assert.Equal(0, Ensemble().Score(FeatureVector.Dense([0, 0])));

    [Fact]
    public void Score_MissingValueGiven_StandsInForNaN()
    {
        var tree = ThreeLeaves with { MissingValues = [0.5f, 0] };

        Assert.Equal(10, Ensemble(ThreeLeaves with { }, tree).Score(FeatureVector.Dense([float.NaN, 2])) - 20);
    }

    [Fact]
    public void Score_CategoricalSplit_GoesRightWhenAnySlotIsSet()
    {
        var tree = ThreeLeaves with { CategoricalSlots = [[2, 4], []] };
        var ensemble = new TreeEnsemble(5, [tree]);

        Assert.Equal(10, ensemble.Score(FeatureVector.Dense([5, 5, 0, 1, 0])));
        Assert.Equal(30, ensemble.Score(FeatureVector.Dense([0, 5, 0, 0, 1])));
        Assert.Equal(30, ensemble.Score(FeatureVector.Sparse(5, [1, 2], [5, 1])));
    }

    [Fact]
    public void Score_SparseAndDenseFeatures_AreAlike()
    {
        var random = new Random(6);
        var ensemble = new TreeEnsemble(8, [.. Enumerable.Range(0, 20).Select(_ => SampleModels.Tree(random, 9, 8))]);
        for (var i = 0; i < 200; i++)
        {
            var dense = Enumerable.Range(0, 8).Select(_ => random.Next(2) == 0 ? 0 : (random.NextSingle() * 2) - 1).ToArray();
            var slots = Enumerable.Range(0, 8).Where(slot => dense[slot] != 0).ToArray();

            Assert.Equal(
                ensemble.Score(FeatureVector.Dense(dense)),
                ensemble.Score(FeatureVector.Sparse(8, slots, [.. slots.Select(slot => dense[slot])])));
        }
    }

    public static TheoryData<string, RegressionTree> Unsound() => new()
    {
        { "a cycle", ThreeLeaves with { GtChildren = [0, ~2] } },
        { "a split twice", ThreeLeaves with { LteChildren = [1, ~1], LeafValues = [1, 2, 3] } },
        { "a leaf twice", ThreeLeaves with { LteChildren = [~1, ~1] } },
        { "an unreachable split", ThreeLeaves with { GtChildren = [~2, ~2] } },
        { "a split that does not exist", ThreeLeaves with { GtChildren = [2, ~2] } },
        { "a leaf that does not exist", ThreeLeaves with { GtChildren = [1, ~3] } },
        { "the least integer as a child", ThreeLeaves with { GtChildren = [1, int.MinValue] } },
        { "a feature that does not exist", ThreeLeaves with { SplitFeatures = [0, 2] } },
        { "a negative feature", ThreeLeaves with { SplitFeatures = [0, -1] } },
        { "a threshold that is NaN", ThreeLeaves with { Thresholds = [1, float.NaN] } },
        { "a leaf that is not finite", ThreeLeaves with { LeafValues = [1, 2, double.PositiveInfinity] } },
        { "too few leaves", ThreeLeaves with { LeafValues = [1, 2] } },
        { "too few thresholds", ThreeLeaves with { Thresholds = [1] } },
        { "too few gains", ThreeLeaves with { SplitGains = [1] } },
        { "a categorical slot that does not exist", ThreeLeaves with { CategoricalSlots = [[7], []] } },
        { "no split", new RegressionTree { SplitFeatures = [], Thresholds = [], LteChildren = [], GtChildren = [], LeafValues = [1] } },
    };

    [Theory]
    [MemberData(nameof(Unsound))]
    public void Constructor_UnsoundTree_IsRefused(string fault, RegressionTree tree)
    {
        var refusal = Assert.Throws<ArgumentException>(() => Ensemble(ThreeLeaves, tree));

        Assert.True(refusal.Message.StartsWith("Tree 1", StringComparison.Ordinal), fault);
    }

    private static TreeEnsemble Ensemble(params ImmutableArray<RegressionTree> trees) => new(2, trees);
}
