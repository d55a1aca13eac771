using System.Collections.Immutable;
using Classifier.MLNet.Columns;
using Classifier.MLNet.Predictors;

namespace Classifier.MLNet.Tests.Predictors;

public sealed class TreeForestTests
{
    private const int Features = 9;

    [Theory]
    [InlineData(1, 2)]
    [InlineData(3, 10)]
    [InlineData(40, 20)]
    [InlineData(500, 64)]
    public void Score_AnyRow_IsThatOfTheTreesToTheLastBit(int treesPerClass, int leaves)
    {
        var random = new Random(leaves);
        var ensembles = Ensembles(random, 5, treesPerClass, leaves);
        for (var round = 0; round < 20; round++)
        {
            var forest = TreeForest.Of(ensembles, Row(random))!;
            var row = Row(random);
            var (scores, expected) = (new float[5], new float[5]);
            forest.Score(row, scores);
            ensembles.Score(FeatureVector.Dense(row), expected);

            Assert.Equal(expected, scores);
        }
    }

    [Fact]
    public void Of_TreesItCannotHold_IsNull()
    {
        var random = new Random(1);
        var tree = SampleModels.Tree(random, 4, Features);

        Assert.NotNull(Of(tree));
        Assert.Null(Of(SampleModels.Tree(random, 65, Features)));
        Assert.Null(Of(tree with { MissingValues = [0, 0, 0] }));
        Assert.Null(Of(tree with { CategoricalSlots = [[1], [], []] }));
        Assert.NotNull(Of(tree with { CategoricalSlots = [[], [], []] }));
        Assert.Null(TreeForest.Of(SampleModels.Trees(random, 2, Features), Row(random)));
    }

    [Fact]
    public void Score_WrongLengths_AreRefused()
    {
        var forest = Of(SampleModels.Tree(new Random(1), 4, Features))!;

        Assert.Throws<ArgumentException>(() => forest.Score(new float[Features - 1], new float[1]));
        Assert.Throws<ArgumentException>(() => forest.Score(new float[Features], new float[2]));
        Assert.Throws<ArgumentException>(() => TreeForest.Of(Ensembles(new Random(1), 1, 1, 2), new float[Features + 1]));
    }

    private static TreeForest? Of(RegressionTree tree) =>
        TreeForest.Of(new OneVersusAll(OutputFormula.Raw, [new TreeEnsemble(Features, [tree])]), new float[Features]);

    private static OneVersusAll Ensembles(Random random, int classes, int trees, int leaves) => new(
        OutputFormula.Raw,
        [.. Enumerable.Range(0, classes).Select(BinaryPredictor (_) =>
            new TreeEnsemble(Features, [.. Enumerable.Range(0, trees).Select(_ => OnGrid(SampleModels.Tree(random, leaves, Features)))]))]);

    /// <summary>Thresholds that rows often meet exactly.</summary>
    private static RegressionTree OnGrid(RegressionTree tree) => tree with { Thresholds = [.. tree.Thresholds.Select(t => MathF.Round(t * 4) / 4)] };

    private static float[] Row(Random random) => [.. Enumerable.Range(0, Features).Select(_ => random.Next(12) switch
    {
        0 => float.NaN,
        1 => float.PositiveInfinity,
        2 => float.NegativeInfinity,
        _ => random.Next(-4, 5) / 4f,
    })];
}
