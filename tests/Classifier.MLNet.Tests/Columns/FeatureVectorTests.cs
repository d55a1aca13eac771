using Classifier.MLNet.Columns;

namespace Classifier.MLNet.Tests.Columns;

public sealed class FeatureVectorTests
{
    [Fact]
    public void Indexer_SparseVector_IsZeroWhereNothingIsGiven()
    {
        var vector = FeatureVector.Sparse(5, [1, 3], [7, 8]);

        Assert.Equal([0, 7, 0, 8, 0], new[] { vector[0], vector[1], vector[2], vector[3], vector[4] });
    }

    [Theory]
    [InlineData(new[] { 1, 1 }, 2)]
    [InlineData(new[] { 2, 1 }, 2)]
    [InlineData(new[] { -1, 1 }, 2)]
    [InlineData(new[] { 1, 5 }, 2)]
    [InlineData(new[] { 1 }, 2)]
    public void Sparse_UnsoundIndices_AreRefused(int[] indices, int values) =>
        Assert.Throws<ArgumentException>(() => FeatureVector.Sparse(5, indices, new float[values]).Length);
}
