using Classifier.MLNet.Columns;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Tests.Transforms;

public sealed class LpNormTransformTests
{
    [Theory]
    [InlineData(VectorNorm.L2, false, new[] { 3f, -4, 0, 0 }, new[] { 0.6f, -0.8f, 0, 0 })]
    [InlineData(VectorNorm.L1, false, new[] { 3f, -5, 0, 0 }, new[] { 0.375f, -0.625f, 0, 0 })]
    [InlineData(VectorNorm.Infinity, false, new[] { 2f, -4, 0, 1 }, new[] { 0.5f, -1, 0, 0.25f })]
    [InlineData(VectorNorm.StandardDeviation, false, new[] { 2f, 6, 2, 6 }, new[] { 1f, 3, 1, 3 })]
    [InlineData(VectorNorm.L2, true, new[] { 1f, 3, 1, 3 }, new[] { -0.5f, 0.5f, -0.5f, 0.5f })]
    [InlineData(VectorNorm.L1, true, new[] { 1f, 3, 1, 3 }, new[] { -0.25f, 0.25f, -0.25f, 0.25f })]
    [InlineData(VectorNorm.Infinity, true, new[] { 0f, 4, 2, 2 }, new[] { -1f, 1, 0, 0 })]
    [InlineData(VectorNorm.StandardDeviation, true, new[] { 2f, 6, 2, 6 }, new[] { -1f, 1, -1, 1 })]
    public void Score_DenseVector_IsDividedByItsNorm(VectorNorm norm, bool zeroMean, float[] given, float[] expected) =>
        Assert.Equal(expected, OneColumn.Dense(Step(norm, zeroMean), given));

    [Fact]
    public void Score_Scale_Multiplies() =>
        Assert.Equal([6, 8], OneColumn.Dense(Step(VectorNorm.L2, scale: 10), 3, 4));

    [Fact]
    public void Score_NormOfZero_DividesNothing() =>
        Assert.Equal([0, 0], OneColumn.Dense(Step(VectorNorm.L2, scale: 10), 0, 0));

    [Fact]
    public void Score_TinyFactor_LeavesTheNumbersAsTheyAre() =>
        Assert.Equal([3e9f, 4e9f], OneColumn.Dense(Step(VectorNorm.L2), 3e9f, 4e9f));

    [Theory]
    [InlineData(VectorNorm.L2, 0.6f, 0.8f)]
    [InlineData(VectorNorm.StandardDeviation, 1.7910669f, 2.3880892f)] // mean 7/6, mean square 25/6
    public void Score_SparseVectorWithoutMean_StaysSparse(VectorNorm norm, float first, float second)
    {
        using var row = OneColumn.Score(Step(norm), FeatureVector.Sparse(6, [1, 4], [3, 4]));

        Assert.False(row.Vector("Out").IsDense);
        Assert.Equal([1, 4], row.Vector("Out").Indices.ToArray());
        Assert.Equal(first, row.Vector("Out").Values[0], 1e-6f);
        Assert.Equal(second, row.Vector("Out").Values[1], 1e-6f);
    }

    [Theory]
    [InlineData(VectorNorm.L2, 2.8284271f)] // the slots given, less the mean of 2: 2 and 2
    [InlineData(VectorNorm.L1, 4)]
    [InlineData(VectorNorm.Infinity, 2)]
    [InlineData(VectorNorm.StandardDeviation, 2)] // absent slots count
    public void Score_SparseVectorWithMean_BecomesDense(VectorNorm norm, float length)
    {
        using var row = OneColumn.Score(Step(norm, zeroMean: true), FeatureVector.Sparse(4, [0, 3], [4, 4]));

        Assert.True(row.Vector("Out").IsDense);
        float[] expected = [2 / length, -2 / length, -2 / length, 2 / length];
        Assert.All(expected.Zip(row.Vector("Out").Values.ToArray()), pair => Assert.Equal(pair.First, pair.Second, 1e-6f));
    }

    [Theory]
    [InlineData(new int[0], new float[0])]
    [InlineData(new[] { 0, 2 }, new[] { 1f, -1f })]
    public void Score_SparseVectorWhoseMeanIsZero_StaysSparse(int[] slots, float[] values)
    {
        using var row = OneColumn.Score(Step(VectorNorm.Infinity, zeroMean: true), FeatureVector.Sparse(4, slots, values));

        Assert.False(row.Vector("Out").IsDense);
        Assert.Equal(slots, row.Vector("Out").Indices.ToArray());
        Assert.Equal(values, row.Vector("Out").Values.ToArray());
    }

    [Fact]
    public void Score_OnceWarm_AllocatesNothing()
    {
        using var row = OneColumn.Score(Step(VectorNorm.StandardDeviation, zeroMean: true), FeatureVector.Sparse(100, [1, 4], [3, 4]));

        Assert.Equal(0, Allocations.Of(row.Score));
    }

    [Theory]
    [InlineData(0f)]
    [InlineData(-1f)]
    [InlineData(float.NaN)]
    [InlineData(float.PositiveInfinity)]
    public void Constructor_ScaleOutOfRange_IsRefused(float scale) => Assert.Throws<ArgumentException>(() => Step(VectorNorm.L2, scale: scale));

    [Fact]
    public void Constructor_UnknownNorm_IsRefused() => Assert.Throws<ArgumentException>(() => Step((VectorNorm)4));

    [Fact]
    public void Bind_ColumnOfVaryingSizeOrOfText_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => OneColumn.Scorer(Step(VectorNorm.L2), ColumnType.NumberVector(0)));
        Assert.Throws<ArgumentException>(() => OneColumn.Scorer(Step(VectorNorm.L2), ColumnType.Text));
    }

    private static LpNormTransform Step(VectorNorm norm, bool zeroMean = false, float scale = 1) =>
        new(new LpNormColumn("Out", "In") { Norm = norm, EnsureZeroMean = zeroMean, Scale = scale });
}
