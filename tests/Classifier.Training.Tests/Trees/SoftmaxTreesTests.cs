using Classifier.MLNet.Columns;
using Classifier.MLNet.Predictors;
using Classifier.Training.Trainers;
using Classifier.Training.Trees;

namespace Classifier.Training.Tests.Trees;

public class SoftmaxTreesTests
{
    private static readonly FastTreeOptions Small = new() { MinimumExampleCountPerLeaf = 5, NumberOfTrees = 40, NumberOfLeaves = 4 };

    [Fact]
    public void Train_NoSplitPossible_GivesTheSharesOfTheClasses()
    {
        float[][] rows = [.. Enumerable.Range(0, 40).Select(_ => new float[] { 1 })];
        int[] labels = [.. Enumerable.Range(0, 40).Select(i => i % 4 == 0 ? 0 : i % 4 == 1 ? 1 : 2)];

        var probabilities = Probabilities(Train(rows, labels, 3, Small), rows[0]);

        // A half is added to every count: 10.5, 10.5 and 20.5 of 41.5.
        Assert.Equal([10.5 / 41.5, 10.5 / 41.5, 20.5 / 41.5], probabilities, (a, b) => Math.Abs(a - b) < 1e-6);
    }

    [Fact]
    public void Train_ThreeBands_LearnsThem()
    {
        var (rows, labels) = Bands(300);

        var trees = Train(rows, labels, 3, Small);

        Assert.Equal(labels, rows.Select(r => ArgMax(Probabilities(trees, r))));
    }

    [Fact]
    public void Train_SharedTargets_GivesBothLabelsTheirShares()
    {
        // Every document is two thirds class 0 and one third class 1; there is nothing else to learn.
        float[][] rows = [.. Enumerable.Range(0, 200).Select(i => new float[] { i % 7 })];
        double[] shares = [.. rows.SelectMany(_ => new[] { 2 / 3.0, 1 / 3.0, 0 })];

        var trees = SoftmaxTrees.Train(BinnedFeatures.From(rows, 32), new TargetWeights(3, shares), Small, 1, CancellationToken.None);

        var probabilities = Probabilities(trees, rows[0]);
        Assert.InRange(probabilities[0], 0.65, 0.68);
        Assert.InRange(probabilities[1], 0.32, 0.35);
    }

    [Fact]
    public void Train_MoreRounds_LowerTheLossOfTheSoftmax()
    {
        var (rows, labels) = Bands(300, noise: 60);

        var losses = new[] { 1, 5, 25 }.Select(n => Loss(Train(rows, labels, 3, Small with { NumberOfTrees = n }), rows, labels)).ToArray();

        Assert.True(losses[0] > losses[1] && losses[1] > losses[2], string.Join(", ", losses));
    }

    [Fact]
    public void Train_AgainWithTheSameSeed_GivesTheSameTrees()
    {
        var (rows, labels) = Bands(200, noise: 40);
        var options = Small with { FeatureFraction = 0.5 };

        var (first, second) = (Train(rows, labels, 3, options), Train(rows, labels, 3, options));

        for (var c = 0; c < 3; c++)
            Assert.Equal(
                first[c].Trees.SelectMany(t => t.LeafValues), second[c].Trees.SelectMany(t => t.LeafValues));
    }

    [Fact]
    public void Train_Cancelled_Stops()
    {
        var (rows, labels) = Bands(60);

        Assert.Throws<OperationCanceledException>(() => SoftmaxTrees.Train(
            BinnedFeatures.From(rows, 32), TargetWeights.Of(labels, [.. labels.Select(_ => 1.0)], 3), Small, 1, new CancellationToken(true)));
    }

    private static (float[][] Rows, int[] Labels) Bands(int count, int noise = 0)
    {
        var random = new Random(31);
        var rows = Enumerable.Range(0, count).Select(_ => new[] { random.NextSingle() * 3, random.NextSingle() }).ToArray();
        return (rows, [.. rows.Select((r, i) => i < noise ? random.Next(3) : (int)r[0])]);
    }

    private static TreeEnsemble[] Train(float[][] rows, int[] labels, int classCount, FastTreeOptions options) => SoftmaxTrees.Train(
        BinnedFeatures.From(rows, 64), TargetWeights.Of(labels, [.. labels.Select(_ => 1.0)], classCount), options, 1, CancellationToken.None);

    private static double[] Probabilities(TreeEnsemble[] trees, float[] row)
    {
        var exponentials = trees.Select(t => Math.Exp(t.Score(FeatureVector.Dense(row)))).ToArray();
        return [.. exponentials.Select(e => e / exponentials.Sum())];
    }

    private static double Loss(TreeEnsemble[] trees, float[][] rows, int[] labels) =>
        rows.Zip(labels, (row, label) => -Math.Log(Probabilities(trees, row)[label])).Average();

    private static int ArgMax(double[] values) => Array.IndexOf(values, values.Max());
}
