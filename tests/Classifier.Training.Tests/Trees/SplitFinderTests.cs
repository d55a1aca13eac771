using Classifier.Training.Trees;

namespace Classifier.Training.Tests.Trees;

public class SplitFinderTests
{
    private static readonly FastTreeOptions Options = new() { MinimumExampleCountPerLeaf = 1, L2Regularization = 1 };

    // Feature 0 separates the gradients, feature 1 does so half, feature 2 is constant.
    private static readonly BinnedFeatures Data = BinnedFeatures.From(
        [[0, 0, 5], [1, 0, 5], [2, 1, 5], [3, 0, 5], [4, 1, 5], [5, 1, 5]], maximumBins: 255);

    private static readonly int[] Rows = [0, 1, 2, 3, 4, 5];
    private static readonly double[] Gradients = [1, 1, 1, -1, -1, -1];
    private static readonly double[] Curvatures = [0.5, 0.5, 0.5, 0.5, 0.5, 0.5];

    [Fact]
    public void Best_SeparableRows_IsTheCutBetweenThem()
    {
        var best = Best(Data, Options, Rows, Gradients, Curvatures, [0, 1, 2]);

        // G²/(H + λ) is 9/2.5 on each side and 0 before.
        Assert.Equal((0, 2), (best.Feature, best.Bin));
        Assert.Equal(2 * 9 / 2.5, best.Gain, 1e-6);
    }

    [Fact]
    public void Best_OtherFeatures_AreComputedLikewise()
    {
        var best = Best(Data, Options, Rows, Gradients, Curvatures, [1, 2]);

        // Left are rows 0, 1, 3 with G = 1, right 2, 4, 5 with G = −1.
        Assert.Equal((1, 0), (best.Feature, best.Bin));
        Assert.Equal(2 * 1 / 2.5, best.Gain, 1e-6);
    }

    [Fact]
    public void Best_PartOfTheRows_LooksAtNoOther()
    {
        var best = Best(Data, Options, [0, 3], Gradients, Curvatures, [0, 1, 2]);

        Assert.Equal((0, 0), (best.Feature, best.Bin));
        Assert.Equal(2 * 1 / 1.5, best.Gain, 1e-6);
    }

    [Fact]
    public void Best_EqualGains_IsTheLowestFeatureAndBin()
    {
        var data = BinnedFeatures.From([[0, 0], [1, 1], [2, 2], [3, 3]], maximumBins: 255);

        // Cutting off the first row gains as much as cutting off the last.
        var best = Best(data, Options, [0, 1, 2, 3], [3, -1, -1, 3], [1, 1, 1, 1], [0, 1]);

        Assert.Equal((0, 0), (best.Feature, best.Bin));
        Assert.Equal((9 / 2.0) + (1 / 4.0) - (16 / 5.0), best.Gain, 1e-6);
    }

    [Theory]
    [InlineData(3, 2)]
    [InlineData(4, -1)]
    public void Best_MinimumExampleCount_IsKeptOnBothSides(int minimum, int bin)
    {
        var best = Best(Data, Options with { MinimumExampleCountPerLeaf = minimum }, Rows, Gradients, Curvatures, [0]);

        Assert.Equal(bin, best.Bin);
    }

    [Fact]
    public void Best_SplitThatIsUneven_IsMovedToTheMinimum()
    {
        // Only the first row differs; with at least two rows a side the cut stands after the second.
        double[] gradients = [5, -1, -1, -1, -1, -1];

        var best = Best(Data, Options with { MinimumExampleCountPerLeaf = 2 }, Rows, gradients, Curvatures, [0]);

        Assert.Equal(1, best.Bin);
    }

    [Fact]
    public void Best_EqualGradients_IsNone()
    {
        var best = Best(Data, Options with { L2Regularization = 0 }, Rows, [1, 1, 1, 1, 1, 1], Curvatures, [0, 1, 2]);

        Assert.True(best.Gain < 1e-6);
    }

    private static Split Best(
        BinnedFeatures data, FastTreeOptions options, int[] rows, double[] gradients, double[] curvatures, IReadOnlyList<int> features)
    {
        var leaf = new LeafHistogram(data);
        leaf.Count(rows, (gradients, curvatures), features, new BinSums[rows.Length]);
        return SplitFinder.Best(leaf, features, options);
    }
}
