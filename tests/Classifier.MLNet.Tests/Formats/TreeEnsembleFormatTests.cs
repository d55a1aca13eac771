using Classifier.MLNet.Columns;
using Classifier.MLNet.Envelopes;
using Classifier.MLNet.Predictors;

namespace Classifier.MLNet.Tests.Formats;

public sealed class TreeEnsembleFormatTests
{
    private static readonly EnvelopeId Id = new("FTREE BC", 0x00010005, 0x00010005, "FastTreeBinaryExec");
    private static readonly EnvelopeId Forest = new("FFORE BC", 0x00010006, 0x00010005, "FastForestBinaryExec");

    [Fact]
    public void Read_ArraysWithRoomForMoreLeaves_TakesThoseInUse()
    {
        var ensemble = (TreeEnsemble)Blocks.Read(Id, block => Ensemble(block), "trainer's options");

        var tree = Assert.Single(ensemble.Trees);
        Assert.Equal<int>([3], tree.SplitFeatures);
        Assert.Equal<double>([0.5, 0.75], tree.LeafValues);
        Assert.Equal<double>([0.25], tree.SplitGains);
        Assert.Equal("trainer's options", ensemble.TrainerOptions);
        Assert.Equal(0.75f, ensemble.Score(FeatureVector.Sparse(6, [3], [2])));
        Assert.Equal(0.5f, ensemble.Score(FeatureVector.Sparse(6, [], [])));
    }

    [Fact]
    public void Read_ReplacementsAllZero_LeavesNaNAsItIs()
    {
        var ensemble = (TreeEnsemble)Blocks.Read(Id, block => Ensemble(block, missing: [0, 0]), "");

        Assert.Equal(0.75f, ensemble.Score(FeatureVector.Sparse(6, [3], [float.NaN])));
    }

    [Fact]
    public void Read_Replacements_StandInForNaN()
    {
        var ensemble = (TreeEnsemble)Blocks.Read(Id, block => Ensemble(block, missing: [0.25f, 0]), "");

        Assert.Equal(0.5f, ensemble.Score(FeatureVector.Sparse(6, [3], [float.NaN])));
    }

    [Fact]
    public void Write_TreeWithEveryOptionalArray_ComesBackTheSame()
    {
        var tree = SampleModels.Tree(new Random(12), 3, 9) with
        {
            MissingValues = [0.5f, float.NaN],
            CategoricalSlots = [[], [2, 5, 8]],
        };

        var back = Blocks.RoundTrip(new TreeEnsemble(9, [tree])).Trees[0];

        Assert.Equal<int>(tree.SplitFeatures, back.SplitFeatures);
        Assert.Equal<float>(tree.Thresholds, back.Thresholds);
        Assert.Equal<int>(tree.LteChildren, back.LteChildren);
        Assert.Equal<int>(tree.GtChildren, back.GtChildren);
        Assert.Equal<double>(tree.LeafValues, back.LeafValues);
        Assert.Equal<float>(tree.MissingValues, back.MissingValues);
        Assert.Equal<double>(tree.SplitGains, back.SplitGains);
        Assert.Equal<int>([2, 5, 8], back.CategoricalSlots[1]);
    }

    [Theory]
    [InlineData("a weight below 0", -0.5, 0.5f, ~1, 0)]
    [InlineData("a weight that is NaN", double.NaN, 0.5f, ~1, 0)]
    [InlineData("a threshold that is NaN", 1.0, float.NaN, ~1, 0)]
    [InlineData("a cycle", 1.0, 0.5f, 0, 0)]
    [InlineData("a leaf beyond those in use", 1.0, 0.5f, ~2, 0)]
    [InlineData("an affine tree", 1.0, 0.5f, ~1, 1)]
    public void Read_UnsoundEnsemble_IsRefused(string what, double weight, float threshold, int gt, byte kind)
    {
        var fault = Assert.Throws<ModelFormatException>(
            () => Blocks.Read(Id, block => Ensemble(block, weight: weight, threshold: threshold, gt: gt, kind: kind), ""));

        Assert.True(fault.Location == "Part/Model.key", what);
    }

    [Fact]
    public void Read_BiasAndWeight_AreKeptButNotScored()
    {
        var ensemble = (TreeEnsemble)Blocks.Read(Id, block => Ensemble(block, bias: 8, weight: 0.25), "");

        Assert.Equal((8, 0.25), (ensemble.Bias, ensemble.Trees[0].Weight));
        Assert.Equal(0.5f, ensemble.Score(FeatureVector.Sparse(6, [], [])));
        var back = Blocks.RoundTrip(ensemble);
        Assert.Equal((8, 0.25), (back.Bias, back.Trees[0].Weight));
    }

    [Fact]
    public void Read_Forest_PassesOverTheSamplesOfLabels()
    {
        var forest = (TreeEnsemble)Blocks.Read(Forest, block => Ensemble(block, kind: 2, samples: [1, 0, 1]), "");

        Assert.Equal(TreeEnsembleKind.Forest, forest.Kind);
        Assert.Equal(0.75f, forest.Score(FeatureVector.Sparse(6, [3], [2])));
        var back = Blocks.RoundTrip(forest);
        Assert.Equal(TreeEnsembleKind.Forest, back.Kind);
        Assert.Equal(Blocks.BlockOf(forest), Blocks.BlockOf(back));
    }

    [Fact]
    public void Score_Forest_IsTheSumOfItsTrees()
    {
        var tree = SampleModels.Tree(new Random(4), 4, 9);
        var row = new float[9];

        Assert.Equal(
            new TreeEnsemble(9, [tree, tree]).Score(FeatureVector.Dense(row)),
            new TreeEnsemble(9, [tree, tree]) { Kind = TreeEnsembleKind.Forest }.Score(FeatureVector.Dense(row)));
    }

    /// <summary>One tree of two leaves in arrays with room for three: feature 3 at most the threshold gives 0.5, else 0.75.</summary>
    private static void Ensemble(
        ByteWriter block, double bias = 0, double weight = 1, float threshold = 0.5f, int gt = ~1, float[]? missing = null, byte kind = 0,
        double[]? samples = null)
    {
        block.Int32(4);
        block.Int32(1);
        block.Byte(kind);
        block.Int32(2);
        block.Double(0.75);
        block.Double(weight);
        block.CountedArray<int>([~0, 0]);
        block.CountedArray<int>([gt, 0]);
        block.CountedArray<int>([3, 0]);
        block.CountedArray<int>([]);
        block.CountedArray<uint>([17, 0]);
        block.CountedArray<float>([threshold]);
        block.CountedArray<float>(missing ?? []);
        block.CountedArray<double>([0.5, 0.75, 0]);
        block.CountedArray<double>([0.25, 0]);
        block.CountedArray<double>([0.125, 0]);
        block.CountedArray<double>([0, 0]);
        if (samples is not null)
        {
            block.CountedArray<double>(samples);
            block.CountedArray<double>(samples);
        }

        block.Double(bias);
        block.Int32(-1);
        block.Int32(0);
        block.Int32(6);
    }
}
