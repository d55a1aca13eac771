using System.Collections.Immutable;
using Classifier.MLNet.Columns;
using Classifier.MLNet.Predictors;

namespace Classifier.MLNet.Tests.Predictors;

public sealed class LinearMulticlassTests
{
    private const int Features = 40;
    private const int Classes = 5;

    [Fact]
    public void Logits_SmallModel_AreBiasPlusProducts()
    {
        var model = new LinearMulticlass([1, -1], ClassWeights.FromRows(2, 3, [0.5f, 0, 2, 0, -3, 0]));
        var logits = new float[2];

        model.Logits(FeatureVector.Dense([2, 1, 4]), logits);

        Assert.Equal([1 + 1 + 8, -1 - 3], logits);
    }

    [Fact]
    public void Score_SmallModel_IsTheSoftmaxOfTheLogits()
    {
        var model = new LinearMulticlass([0, MathF.Log(3)], ClassWeights.FromRows(2, 1, [0, 0]));
        var scores = new float[2];

        model.Score(FeatureVector.Dense([7]), scores);

        Assert.Equal(0.25f, scores[0], 1e-6f);
        Assert.Equal(0.75f, scores[1], 1e-6f);
    }

    [Fact]
    public void Score_SparseAndDenseFeatures_AreBitForBitAlike()
    {
        var random = new Random(1);
        var model = SampleModels.Linear(random, Classes, Features, 0.5);
        for (var i = 0; i < 100; i++)
        {
            var dense = Enumerable.Range(0, Features).Select(_ => random.Next(3) == 0 ? random.NextSingle() : 0).ToArray();
            var slots = Enumerable.Range(0, Features).Where(slot => dense[slot] != 0).ToArray();
            var fromDense = new float[Classes];
            var fromSparse = new float[Classes];

            model.Score(FeatureVector.Dense(dense), fromDense);
            model.Score(FeatureVector.Sparse(Features, slots, [.. slots.Select(slot => dense[slot])]), fromSparse);

            Assert.Equal(fromDense.Select(BitConverter.SingleToInt32Bits), fromSparse.Select(BitConverter.SingleToInt32Bits));
        }
    }

    [Fact]
    public void Score_MoreClassesThanTheStackHolds_SumsToOne()
    {
        var model = SampleModels.Linear(new Random(2), 300, Features, 0.5);
        var scores = new float[300];

        model.Score(FeatureVector.Dense(new float[Features]), scores);

        Assert.Equal(1, scores.Sum(), 1e-5f);
    }

    [Fact]
    public void Score_ManyTimes_AllocatesNothing()
    {
        var model = SampleModels.Linear(new Random(3), Classes, Features, 0.5);
        var features = new float[Features];
        var scores = new float[Classes];

        Assert.Equal(0, Allocations.Of(() => model.Score(FeatureVector.Dense(features), scores)));
    }

    [Fact]
    public void Score_WrongLengths_AreRefused()
    {
        var model = SampleModels.Linear(new Random(4), Classes, Features, 0.5);

        Assert.Throws<ArgumentException>(() => model.Score(FeatureVector.Dense(new float[Features - 1]), new float[Classes]));
        Assert.Throws<ArgumentException>(() => model.Score(FeatureVector.Dense(new float[Features]), new float[Classes + 1]));
    }

    [Fact]
    public void Constructor_BiasNotFiniteOrOfAnotherCount_IsRefused()
    {
        var weights = ClassWeights.FromRows(1, 1, [1]);

        Assert.Throws<ArgumentException>(() => new LinearMulticlass([float.NaN], weights));
        Assert.Throws<ArgumentException>(() => new LinearMulticlass(ImmutableArray.Create(1f, 2f), weights));
    }
}
