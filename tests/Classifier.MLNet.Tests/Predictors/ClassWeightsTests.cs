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

        Assert.Equal<int>(dense.FeatureStarts, sparse.FeatureStarts);
        Assert.Equal<int>(dense.Classes, sparse.Classes);
        Assert.Equal<float>(dense.Values, sparse.Values);
        Assert.Equal<int>([0, 1, 2, 2, 4], sparse.FeatureStarts);
        Assert.Equal<int>([1, 0, 0, 1], sparse.Classes);
    }

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
}
