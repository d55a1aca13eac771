using Classifier.MLNet.Predictors;
using Classifier.Training.Trainers;

namespace Classifier.Training.Tests.Trainers;

public class WeightPruningTests
{
    private static readonly PruningOptions Exact = new() { FractionBits = 23 };

    [Fact]
    public void Prune_BudgetSuffices_KeepsEverything()
    {
        var model = Model(0.5f, -2, float.Epsilon, 0, 3, -0.25f);

        Assert.Equal(model.Weights.ToRows(), WeightPruning.Prune(model, Exact with { MaximumWeights = 5 }).Weights.ToRows());
        Assert.Equal(model.Weights.ToRows(), WeightPruning.Prune(model, Exact with { MaximumWeights = 1000 }).Weights.ToRows());
    }

    [Theory]
    [InlineData(4, new[] { 0.5f, -2, 0, 0, 3, -0.25f })]
    [InlineData(3, new[] { 0.5f, -2, 0, 0, 3, 0 })]
    [InlineData(1, new[] { 0, 0, 0, 0, 3f, 0 })]
    public void Prune_TooManyWeights_KeepsTheGreatest(int budget, float[] expected)
    {
        var pruned = WeightPruning.Prune(Model(0.5f, -2, 0.125f, 0, 3, -0.25f), Exact with { MaximumWeights = budget });

        Assert.Equal(expected, pruned.Weights.ToRows());
        Assert.Equal([1f, -1f], pruned.Bias.ToArray());
    }

    [Fact]
    public void Prune_TieAtTheBudget_DropsAllOfTheTie()
    {
        var pruned = WeightPruning.Prune(Model(1, -1, 2, 1, -3, -0f), Exact with { MaximumWeights = 3 });

        Assert.Equal([0, 0, 2f, 0, -3f, 0], pruned.Weights.ToRows());
    }

    [Theory]
    [InlineData(4)]
    [InlineData(7)]
    [InlineData(22)]
    public void Prune_FractionBits_RoundToNearest(int bits)
    {
        var random = new Random(6);
        float[] weights = [.. Enumerable.Range(0, 600).Select(_ => (random.NextSingle() - 0.5f) * MathF.Pow(10, random.Next(-6, 4)))];

        var rounded = WeightPruning.Prune(Model(weights), new() { FractionBits = bits, MaximumWeights = 600 }).Weights.ToRows();

        var bound = Math.Pow(2, -(bits + 1));
        Assert.All(weights.Zip(rounded), pair =>
        {
            Assert.True(Math.Abs(pair.Second - pair.First) <= bound * Math.Abs(pair.First) * (1 + 1e-6), $"{pair}");
            Assert.Equal(0, BitConverter.SingleToInt32Bits(pair.Second) & ((1 << (23 - bits)) - 1));
        });
    }

    [Fact]
    public void Prune_AllFractionBits_ChangesNothing()
    {
        float[] weights = [0.1f, -0.3f, 1e-30f, -7.7f];

        Assert.Equal(weights, WeightPruning.Prune(Model(weights), Exact).Weights.ToRows());
    }

    private static LinearMulticlass Model(params float[] weights) =>
        new([1f, -1f], ClassWeights.FromRows(2, weights.Length / 2, weights));
}
