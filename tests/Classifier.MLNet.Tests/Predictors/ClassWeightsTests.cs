using Classifier.MLNet.Columns;
using Classifier.MLNet.Predictors;

namespace Classifier.MLNet.Tests.Predictors;

public sealed class ClassWeightsTests
{
    [Fact]
    public void FromRows_DenseMatrix_ComesBackInBothShapes()
    {
        float[] rows = [0, 1, 0, 2, 3, 0, 0, 4];
        var weights = ClassWeights.FromRows(2, 4, rows);

        Assert.Equal(rows, weights.ToRows());
        var (starts, features, values) = weights.ToSparseRows();
        Assert.Equal([0, 2, 4], starts);
        Assert.Equal([1, 3, 0, 3], features);
        Assert.Equal([1, 2, 3, 4], values);
    }

    [Fact]
    public void FromSparseRows_SameMatrix_KeepsTheSameWeights()
    {
        var dense = ClassWeights.FromRows(2, 4, [0, 1, 0, 2, 3, 0, 0, 4]);
        var sparse = ClassWeights.FromSparseRows(2, 4, [0, 2, 4], [1, 3, 0, 3], [1, 2, 3, 4]);

        Assert.Equal(Ranges(dense), Ranges(sparse));
        Assert.Equal<ushort>(dense.Classes, sparse.Classes);
        Assert.Equal<float>(dense.Values, sparse.Values);
        Assert.Equal([(0, 1), (1, 2), (0, 0), (2, 4)], Ranges(sparse));
        Assert.Equal<ushort>([1, 0, 0, 1], sparse.Classes);
    }

    [Fact]
    public void AddProduct_WeightsFarApart_IsThatOfTheDenseMatrix()
    {
        // Around the words of 64 features in which ranks are counted.
        const int Features = 1000;
        int[] with = [0, 1, 62, 63, 64, 65, 127, 128, 500, 511, 512, 998, 999];
        var rows = new float[2 * Features];
        for (var i = 0; i < with.Length; i++)
            (rows[with[i]], rows[Features + with[i]]) = (i + 1, i % 2 == 0 ? -i : 0);
        var weights = ClassWeights.FromRows(2, Features, rows);

        for (var f = 0; f < Features; f++)
        {
            var sums = new double[2];
            weights.AddProduct(FeatureVector.Sparse(Features, [f], [2f]), sums);
            Assert.Equal([2 * rows[f], 2 * rows[Features + f]], sums);
        }
        Assert.Equal(rows, weights.ToRows());
        Assert.Throws<ArgumentOutOfRangeException>(() => weights.RangeOf(Features));
        Assert.Throws<ArgumentOutOfRangeException>(() => weights.RangeOf(-1));
    }

    private static IEnumerable<(int Start, int End)> Ranges(ClassWeights weights) => Enumerable.Range(0, weights.FeatureCount).Select(weights.RangeOf);

    [Theory]
    [InlineData(new[] { 0, 1 }, new[] { 0 }, new[] { 1f })]
    [InlineData(new[] { 1, 1, 1 }, new[] { 0 }, new[] { 1f })]
    [InlineData(new[] { 0, 2, 1 }, new[] { 0 }, new[] { 1f })]
    [InlineData(new[] { 0, 0, 1 }, new[] { 2 }, new[] { 1f })]
    [InlineData(new[] { 0, 0, 1 }, new[] { -1 }, new[] { 1f })]
    [InlineData(new[] { 0, 0, 2 }, new[] { 1, 1 }, new[] { 1f, 1f })]
    [InlineData(new[] { 0, 0, 2 }, new[] { 1, 0 }, new[] { 1f, 1f })]
    [InlineData(new[] { 0, 0, 1 }, new[] { 0 }, new[] { float.NaN })]
    [InlineData(new[] { 0, 0, 1 }, new[] { 0, 1 }, new[] { 1f })]
    public void FromSparseRows_UnsoundMatrix_IsRefused(int[] starts, int[] features, float[] values) =>
        Assert.Throws<ArgumentException>(() => ClassWeights.FromSparseRows(2, 2, starts, features, values));

    [Fact]
    public void FromRows_InfiniteWeightOrWrongSize_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => ClassWeights.FromRows(1, 2, [1, float.PositiveInfinity]));
        Assert.Throws<ArgumentException>(() => ClassWeights.FromRows(1, 2, [1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => ClassWeights.FromRows(1, int.MaxValue, []));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(20)]
    [InlineData(23)]
    [InlineData(300)]
    public void AddProduct_FullAndSparseFeatures_SumsInAscendingOrderToTheLastBit(int classes)
    {
        const int Features = 200;
        var random = new Random(classes);
        var rows = new float[classes * Features];
        for (var at = 0; at < rows.Length; at++)
            rows[at] = at % Features % 3 == 0 || random.Next(4) == 0 ? Odd(random) : 0;
        int[] slots = [.. Enumerable.Range(0, Features).Where(_ => random.Next(3) > 0)];
        float[] values = [.. slots.Select(_ => Odd(random))];
        var start = Enumerable.Range(0, classes).Select(_ => random.NextDouble()).ToArray();

        // Room for more sums than there are classes, as callers have it.
        double[] sums = [.. start, double.NaN];
        ClassWeights.FromRows(classes, Features, rows).AddProduct(FeatureVector.Sparse(Features, slots, values), sums);

        for (var c = 0; c < classes; c++)
        {
            var expected = start[c];
            for (var i = 0; i < slots.Length; i++)
                expected += (double)values[i] * rows[(c * Features) + slots[i]];
            Assert.Equal(BitConverter.DoubleToInt64Bits(expected), BitConverter.DoubleToInt64Bits(sums[c]));
        }
        Assert.True(double.IsNaN(sums[classes]));
    }

    /// <summary>A number of any size, whose sums depend on their order.</summary>
    private static float Odd(Random random) => (float)((random.NextDouble() - 0.5) * Math.Pow(10, random.Next(-6, 7)));
}
