using Classifier.MLNet.Predictors;
using Classifier.Modeling.Features;
using Classifier.Training.Trainers;

namespace Classifier.Training.Tests.Trainers;

public class LbfgsMaximumEntropyTests
{
    private const int Classes = 3;
    private const int Slots = 12;
    private const double L2 = 0.3;

    private static readonly MaximumEntropyOptions Tight =
        new() { L2Regularization = L2, OptimizationTolerance = 1e-15, MaximumNumberOfIterations = 2000 };

    [Fact]
    public void Train_Result_HasNoGradientLeft()
    {
        var (vectors, labels, weights) = Data(80, seed: 8);

        var model = Train(vectors, labels, weights);

        // In terms of the scaled features x·s and weights w/s of training: Σ (p − y)·x·s + λ·w/s = 0, and Σ (p − y) = 0 for the biases.
        var errors = vectors.Select((v, i) => Errors(model, v, labels[i], weights[i])).ToList();
        for (var c = 0; c < Classes; c++)
        {
            Assert.Equal(0, errors.Sum(e => e[c]), 1e-4);
            for (var slot = 0; slot < Slots; slot++)
            {
                var scale = Scale(vectors, slot);
                var data = vectors.Select((v, i) => errors[i][c] * v.View[slot] * scale).Sum();
                Assert.Equal(0, data + (L2 * Weight(model, c, slot) / scale), 1e-3);
            }
        }
    }

    [Fact]
    public void Train_OneSlotInEveryDocument_SplitsByTheBiasAlone()
    {
        // The same features everywhere: the weights of a class are drawn to 0 and the biases are the log shares of the classes.
        var vectors = Enumerable.Repeat(new SparseVector(4, [1], [1]), 8).ToList();

        var model = LbfgsMaximumEntropy.Train(
            vectors, TargetWeights.Of([0, 0, 0, 0, 0, 0, 1, 1], [1, 1, 1, 1, 1, 1, 1, 1], 2), Tight with { L2Regularization = 100 }, null, CancellationToken.None);

        Assert.Equal(0.75f, Probabilities(model, vectors[0])[0], 1e-4);
        Assert.Equal(Math.Log(3), model.Bias[0] - model.Bias[1], 0.05);
    }

    [Fact]
    public void Train_SlotOfOneDocument_HasNoWeight()
    {
        var vectors = new List<SparseVector> { new(4, [0, 2], [1, 1]), new(4, [0, 1], [1, 1]), new(4, [0, 1], [1, 1]), new(4, [0], [1]) };

        var model = LbfgsMaximumEntropy.Train(vectors, TargetWeights.Of([0, 1, 1, 0], [1, 1, 1, 1], 2), Tight, null, CancellationToken.None);

        Assert.Equal(0, Weight(model, 0, 2));
        Assert.Equal(0, Weight(model, 0, 3));
        Assert.True(Weight(model, 1, 1) > 0);
    }

    [Fact]
    public void Train_WeightTwo_CountsLikeTwoDocuments()
    {
        var (vectors, labels, _) = Data(40, seed: 9);

        // Every document twice, so that no inverse document frequency changes its share.
        var repeated = Train([.. vectors, .. vectors], [.. labels, .. labels], [.. Enumerable.Repeat(1.0, 80)]);
        var weighted = Train([.. vectors, .. vectors], [.. labels, .. labels], [.. Enumerable.Repeat(1.5, 40), .. Enumerable.Repeat(0.5, 40)]);

        foreach (var vector in vectors)
            Assert.Equal(Probabilities(repeated, vector), Probabilities(weighted, vector), (a, b) => Math.Abs(a - b) < 1e-4);
    }

    [Fact]
    public void Train_Twice_IsTheSameToTheBit()
    {
        var (vectors, labels, weights) = Data(200, seed: 10);

        var (one, other) = (Train(vectors, labels, weights), Train(vectors, labels, weights));

        Assert.Equal(one.Bias.ToArray(), other.Bias.ToArray());
        Assert.Equal(one.Weights.Values.ToArray(), other.Weights.Values.ToArray());
    }

    private static LinearMulticlass Train(IReadOnlyList<SparseVector> vectors, IReadOnlyList<int> labels, IReadOnlyList<double> weights) =>
        LbfgsMaximumEntropy.Train(vectors, TargetWeights.Of(labels, weights, Classes), Tight, null, CancellationToken.None);

    internal static (List<SparseVector> Vectors, int[] Labels, double[] Weights) Data(int count, int seed)
    {
        var random = new Random(seed);
        var labels = Enumerable.Range(0, count).Select(_ => random.Next(Classes)).ToArray();
        var vectors = labels.Select(label =>
        {
            var slots = Enumerable.Range(0, Slots).Where(s => random.NextDouble() < (s % Classes == label ? 0.6 : 0.3)).ToArray();
            return new SparseVector(Slots, slots, [.. slots.Select(_ => 0.2f + random.NextSingle())]);
        }).ToList();
        return (vectors, labels, [.. labels.Select(_ => 0.5 + random.NextDouble())]);
    }

    private static double Scale(List<SparseVector> vectors, int slot) =>
        Math.Log((1.0 + vectors.Count) / (1 + vectors.Count(v => v.Indices.Contains(slot)))) + 1;

    private static double[] Errors(LinearMulticlass model, SparseVector vector, int label, double weight) =>
        [.. Probabilities(model, vector).Select((p, c) => weight * (p - (c == label ? 1 : 0)))];

    internal static float[] Probabilities(LinearMulticlass model, SparseVector vector)
    {
        var scores = new float[model.ClassCount];
        model.Score(vector.View, scores);
        return scores;
    }

    internal static float Weight(LinearMulticlass model, int c, int slot) => model.Weights.ToRows()[(c * model.FeatureCount) + slot];
}
