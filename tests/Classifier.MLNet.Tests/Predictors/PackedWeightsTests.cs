using Classifier.MLNet.Predictors;

namespace Classifier.MLNet.Tests.Predictors;

public sealed class PackedWeightsTests
{
    [Theory]
    [InlineData(7, 19, 0.1)]
    [InlineData(1, 1, 1)]
    [InlineData(30, 300, 0.9)]
    [InlineData(2, 2000, 0.02)]
    public void AddProduct_SeveralModels_IsThatOfEach(int first, int second, double density)
    {
        const int Features = 700;
        var random = new Random(first);
        ClassWeights[] models = [Weights(random, first, Features, density), Weights(random, second, Features, density)];
        int[] slots = [.. Enumerable.Range(0, 900).Select(_ => random.Next(Features))];
        float[] values = [.. slots.Select(_ => random.NextSingle())];

        var sums = new double[first + second];
        PackedWeights.Of(models)!.AddProduct(slots, values, sums);

        double[] expected = [.. models.SelectMany(m => Product(m, slots, values))];
        Assert.Equal(expected, sums);
    }

    [Fact]
    public void AddProduct_UnpackedWeights_IsTheSame()
    {
        var random = new Random(3);
        var weights = Weights(random, 5, 400, 0.3);
        int[] slots = [.. Enumerable.Range(0, 300).Select(_ => random.Next(400))];
        float[] values = [.. slots.Select(_ => random.NextSingle())];

        var (packed, plain) = (new double[5], new double[5]);
        PackedWeights.Of([weights])!.AddProduct(slots, values, packed);
        weights.AddProduct(slots, values, plain);

        Assert.Equal(plain, packed);
    }

    [Fact]
    public void Of_WeightsThatWouldLoseBits_IsNull()
    {
        Assert.NotNull(PackedWeights.Of([ClassWeights.FromRows(1, 2, [1.5f, -0.0078125f])]));
        Assert.Null(PackedWeights.Of([ClassWeights.FromRows(1, 2, [1.5f, 0.1f])]));
    }

    [Fact]
    public void Of_MoreClassesThanFit_IsNull()
    {
        var model = ClassWeights.FromRows(PackedWeights.MaximumClasses, 1, [.. Enumerable.Repeat(1f, PackedWeights.MaximumClasses)]);

        Assert.NotNull(PackedWeights.Of([model]));
        Assert.Null(PackedWeights.Of([model, ClassWeights.FromRows(1, 1, [1])]));
    }

    [Fact]
    public void Of_ModelsOfOtherFeatures_IsRefused() =>
        Assert.Throws<ArgumentException>(() => PackedWeights.Of([ClassWeights.FromRows(1, 1, [1]), ClassWeights.FromRows(1, 2, [1, 1])]));

    private static ClassWeights Weights(Random random, int classes, int features, double density)
    {
        var rows = new float[classes * features];
        for (var at = 0; at < rows.Length; at++)
            rows[at] = random.NextDouble() < density ? (random.Next(-120, 120) + 0.5f) / 16 : 0;
        return ClassWeights.FromRows(classes, features, rows);
    }

    private static double[] Product(ClassWeights weights, int[] slots, float[] values)
    {
        var rows = weights.ToRows();
        var sums = new double[weights.ClassCount];
        for (var i = 0; i < slots.Length; i++)
            for (var c = 0; c < sums.Length; c++)
                sums[c] += (double)values[i] * rows[(c * weights.FeatureCount) + slots[i]];
        return sums;
    }
}
