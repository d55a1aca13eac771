using Classifier.MLNet.Columns;
using Classifier.MLNet.Predictors;
using Classifier.Training.Trainers;
using Classifier.Training.Trees;

namespace Classifier.Training.Tests.Trees;

public class FastTreeTests
{
    private static readonly FastTreeOptions Small = new() { MinimumExampleCountPerLeaf = 1, NumberOfTrees = 30, NumberOfLeaves = 4 };

    [Fact]
    public void Train_OneSplit_HasTheLeavesOfANewtonStep()
    {
        // Prior ln(3.5/1.5), one tree, one split between 1 and 2: each leaf is the prior + 0.5·G/(H + 1).
        float[][] rows = [[0], [1], [2], [3]];
        var options = new FastTreeOptions { NumberOfTrees = 1, NumberOfLeaves = 2, MinimumExampleCountPerLeaf = 2, LearningRate = 0.5 };

        var trees = Train(rows, [false, true, true, true], options);

        var prior = Math.Log(3.5 / 1.5);
        var p = 1 / (1 + Math.Exp(-prior));
        var tree = Assert.Single(trees.Trees);
        Assert.Equal([1.5f], tree.Thresholds.ToArray());
        Assert.Equal(prior + (0.5 * (1 - (2 * p)) / ((2 * p * (1 - p)) + 1)), tree.LeafValues[0], 1e-6);
        Assert.Equal(prior + (0.5 * (2 - (2 * p)) / ((2 * p * (1 - p)) + 1)), tree.LeafValues[1], 1e-6);
    }

    [Fact]
    public void Train_ExclusiveOr_IsLearntByTreesOfTwoLevels()
    {
        // Uneven corners: with even ones no first split gains anything.
        float[][] rows = [.. Enumerable.Range(0, 90).Select(i => new[] { (float)(i % 9 / 4 % 2), (float)(i % 9 % 2) })];
        bool[] isYes = [.. rows.Select(r => r[0] != r[1])];

        var deep = Train(rows, isYes, Small);
        var flat = Train(rows, isYes, Small with { NumberOfLeaves = 2 });

        Assert.Equal(isYes, rows.Select(r => deep.Score(FeatureVector.Dense(r)) > 0));
        Assert.NotEqual(isYes, rows.Select(r => flat.Score(FeatureVector.Dense(r)) > 0));
    }

    [Fact]
    public void Train_RandomData_GivesEveryLeafItsMinimum()
    {
        var (rows, isYes) = RandomData(300);

        var trees = Train(rows, isYes, Small with { NumberOfLeaves = 12, MinimumExampleCountPerLeaf = 17 });

        Assert.All(trees.Trees, tree =>
        {
            var counts = new int[tree.LeafCount];
            foreach (var row in rows)
                counts[Leaf(tree, row)]++;
            Assert.InRange(tree.LeafCount, 2, 12);
            Assert.All(counts, count => Assert.True(count >= 17));
        });
    }

    [Fact]
    public void Grow_AnyTree_AddsToTheScoresWhatTheTreeGives()
    {
        // Training and serving must send a row to the same leaf, thresholds that round included.
        var (rows, _) = RandomData(400);
        var data = BinnedFeatures.From(rows, maximumBins: 32);
        var random = new Random(15);
        var gradients = rows.Select(_ => random.NextDouble() - 0.5).ToArray();
        var scores = new double[rows.Length];

        var tree = new TreeGrower(data, Small with { NumberOfLeaves = 25 }).Grow(gradients, [.. rows.Select(_ => 0.25)], [0, 1, 2], scores);

        Assert.NotNull(tree);
        Assert.Equal(25, tree.LeafCount);
        var ensemble = new TreeEnsemble(3, [tree]);
        for (var r = 0; r < rows.Length; r++)
        {
            Assert.Equal(tree.LeafValues[Leaf(tree, rows[r])], scores[r]);
            Assert.Equal((float)scores[r], ensemble.Score(FeatureVector.Dense(rows[r])));
        }
    }

    [Fact]
    public void Train_MoreTrees_LowerTheTrainingLoss()
    {
        var (rows, isYes) = RandomData(300);

        var losses = new[] { 1, 5, 25 }.Select(n => Loss(Train(rows, isYes, Small with { NumberOfTrees = n }), rows, isYes)).ToArray();

        Assert.True(losses[0] > losses[1] && losses[1] > losses[2], string.Join(", ", losses));
    }

    [Fact]
    public void Train_NothingToSplit_GivesThePrior()
    {
        var trees = Train([[1], [1], [1], [1]], [true, false, false, false], Small);

        Assert.Equal((float)Math.Log(1.5 / 3.5), trees.Score(FeatureVector.Dense([1])), 1e-6);
        Assert.Equal(trees.Score(FeatureVector.Dense([-9])), trees.Score(FeatureVector.Dense([9])));
    }

    [Fact]
    public void Train_OneAnswerOnly_StaysFinite()
    {
        var trees = Train([[1], [2], [3]], [false, false, false], Small);

        Assert.InRange(trees.Score(FeatureVector.Dense([2])), -20, -1);
    }

    [Fact]
    public void Train_WeightTwo_CountsLikeTwoRows()
    {
        // Without regularisation and minimum counts, doubling every weight changes nothing but the prior's smoothing.
        float[][] rows = [[0], [1], [2], [3]];
        bool[] isYes = [false, true, false, true];

        var weighted = FastTree.Train(BinnedFeatures.From(rows, 255), Targets(isYes, [2, 2, 1, 1]), 1, Small, 1, CancellationToken.None);
        var repeated = Train([.. rows, rows[0], rows[1]], [.. isYes, false, true], Small);

        Assert.All(rows, row => Assert.Equal(
            repeated.Score(FeatureVector.Dense(row)), weighted.Score(FeatureVector.Dense(row)), 1e-5));
    }

    [Fact]
    public void Train_FeatureFraction_DependsOnTheSeedAlone()
    {
        var (rows, isYes) = RandomData(200);
        var some = Small with { FeatureFraction = 0.4 };

        var (one, same, other) = (Train(rows, isYes, some, 1), Train(rows, isYes, some, 1), Train(rows, isYes, some, 2));

        Assert.Equal(Thresholds(one), Thresholds(same));
        Assert.NotEqual(Thresholds(one), Thresholds(other));
        Assert.All(one.Trees, tree => Assert.True(tree.SplitFeatures.Distinct().Count() <= 2));
    }

    [Fact]
    public void Train_Cancelled_Stops()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.Throws<OperationCanceledException>(
            () => FastTree.Train(BinnedFeatures.From([[1], [2]], 255), Targets([true, false], [1, 1]), 1, Small, 1, cancelled.Token));
    }

    private static TreeEnsemble Train(float[][] rows, bool[] isYes, FastTreeOptions options, int seed = 1) => FastTree.Train(
        BinnedFeatures.From(rows, options.MaximumBinCountPerFeature), Targets(isYes, [.. rows.Select(_ => 1.0)]), 1, options, seed,
        CancellationToken.None);

    private static TargetWeights Targets(bool[] isYes, double[] weights) =>
        TargetWeights.Of([.. isYes.Select(yes => yes ? 1 : 0)], weights, 2);

    private static (float[][] Rows, bool[] IsYes) RandomData(int count)
    {
        var random = new Random(14);
        float[][] rows = [.. Enumerable.Range(0, count).Select(_ => new[] { random.NextSingle(), random.Next(6), random.NextSingle() * 1e-3f })];
        return (rows, [.. rows.Select(r => r[0] + (r[1] / 5) + random.NextDouble() > 1.4)]);
    }

    private static int Leaf(RegressionTree tree, float[] row)
    {
        var node = 0;
        while (node >= 0)
            node = row[tree.SplitFeatures[node]] <= tree.Thresholds[node] ? tree.LteChildren[node] : tree.GtChildren[node];
        return ~node;
    }

    private static double Loss(TreeEnsemble trees, float[][] rows, bool[] isYes) =>
        rows.Select((r, i) => Math.Log(1 + Math.Exp((isYes[i] ? -1 : 1) * trees.Score(FeatureVector.Dense(r))))).Average();

    private static float[] Thresholds(TreeEnsemble trees) => [.. trees.Trees.SelectMany(t => t.Thresholds)];
}
