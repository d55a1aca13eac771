using Classifier.MLNet.Predictors;
using Classifier.Modeling.Features;
using Classifier.Training.Trainers;

namespace Classifier.Training.Tests.Trainers;

public class SdcaMaximumEntropyTests
{
    private const int Count = 80;
    private const double PenaltyOfSum = 0.3;

    // Ends where L-BFGS ends: the same penalty, none on the bias, and no gap left.
    private static readonly SdcaOptions Tight =
        new() { L2Regularization = PenaltyOfSum / Count, ConvergenceTolerance = 0, MaximumNumberOfIterations = 300, BiasLearningRate = 1 };

    private static readonly (List<SparseVector> Vectors, int[] Labels, double[] Weights) Data = LbfgsMaximumEntropyTests.Data(Count, seed: 8);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Train_ToTheEnd_IsTheModelOfLbfgs(bool shuffle)
    {
        // Soft targets: a fifth of every third document's weight is for the next class.
        var shares = new double[Count * 3];
        for (var i = 0; i < Count; i++)
        {
            var other = i % 3 == 0 ? 0.2 : 0;
            shares[(i * 3) + Data.Labels[i]] = Data.Weights[i] * (1 - other);
            shares[(i * 3) + ((Data.Labels[i] + 1) % 3)] += Data.Weights[i] * other;
        }
        var targets = new TargetWeights(3, shares);
        var wanted = LbfgsMaximumEntropy.Train(
            Data.Vectors, targets, new() { L2Regularization = PenaltyOfSum, OptimizationTolerance = 1e-15, MaximumNumberOfIterations = 2000 }, null, CancellationToken.None);

        var model = SdcaMaximumEntropy.Train(Data.Vectors, targets, Tight with { Shuffle = shuffle, MaximumNumberOfIterations = shuffle ? 300 : 3000 }, 1, null, CancellationToken.None);

        foreach (var vector in Data.Vectors)
            Assert.Equal(
                LbfgsMaximumEntropyTests.Probabilities(wanted, vector), LbfgsMaximumEntropyTests.Probabilities(model, vector),
                (a, b) => Math.Abs(a - b) < 2e-3);
    }

    [Fact]
    public void Train_Passes_CloseTheGapOverTheLoss()
    {
        var passes = new List<(double Loss, double Gap)>();

        Train(Tight with { BiasLearningRate = 0, MaximumNumberOfIterations = 150 }, (_, loss, gap) => passes.Add((loss, gap)));

        Assert.Equal(150, passes.Count);
        Assert.True(passes[0].Gap > 0.2 && passes[^1].Gap is >= -1e-5 and < 1e-3, $"{passes[0]} {passes[^1]}");
        // Loss and gap are summed while the weights move: they bound the least loss nearly, not to the last digit.
        Assert.All(passes.Skip(1), p => Assert.True(p.Loss * (1 - p.Gap) <= passes[^1].Loss * 1.04, $"{p} {passes[^1]}"));
    }

    [Fact]
    public void Train_Tolerance_StopsAtTheFirstPassBelowIt()
    {
        var gaps = new List<double>();

        Train(Tight with { BiasLearningRate = 0, ConvergenceTolerance = 0.05 }, (_, _, gap) => gaps.Add(gap));

        Assert.True(gaps.Count is > 1 and < 100, $"{gaps.Count} passes");
        Assert.True(gaps[^1] < 0.05);
        Assert.All(gaps[..^1], gap => Assert.True(gap >= 0.05));
    }

    [Fact]
    public void Train_L1_LeavesOutWeightsAndKeepsTheGapClosed()
    {
        var gap = double.NaN;

        var sparse = Train(Tight with { L1Regularization = 10, BiasLearningRate = 0 }, (_, _, g) => gap = g);

        Assert.InRange(NonZero(sparse), 1, NonZero(Train(Tight)) / 2);
        Assert.InRange(gap, -1e-5, 1e-3);
    }

    [Fact]
    public void Train_Seed_DecidesTheOrderAndNothingElse()
    {
        var early = Tight with { MaximumNumberOfIterations = 2 };

        Assert.Equal(Train(early).Weights.Values.ToArray(), Train(early).Weights.Values.ToArray());
        Assert.NotEqual(Train(early).Weights.Values.ToArray(), Train(early, seed: 2).Weights.Values.ToArray());
        Assert.Equal(
            Train(early with { Shuffle = false }).Weights.Values.ToArray(), Train(early with { Shuffle = false }, seed: 2).Weights.Values.ToArray());
    }

    [Fact]
    public void Train_Cancelled_Stops()
    {
        using var stop = new CancellationTokenSource();

        Assert.Throws<OperationCanceledException>(() => SdcaMaximumEntropy.Train(
            Data.Vectors, TargetWeights.Of(Data.Labels, Data.Weights, 3), Tight, 1, (_, _, _) => stop.Cancel(), stop.Token));
    }

    private static int NonZero(LinearMulticlass model) => model.Weights.ToRows().Count(w => w != 0);

    private static LinearMulticlass Train(SdcaOptions options, Action<int, double, double>? iterated = null, int seed = 1) =>
        SdcaMaximumEntropy.Train(Data.Vectors, TargetWeights.Of(Data.Labels, Data.Weights, 3), options, seed, iterated, CancellationToken.None);
}
