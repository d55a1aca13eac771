using Classifier.MLNet.Columns;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Tests.Transforms;

public sealed class AffineNormTransformTests
{
    private static readonly AffineNormalizer Moves = new(5, [1, 3], [2, 0.5f], [1, -4]);

    [Fact]
    public void Score_DenseVector_ChangesItsSlots()
    {
        Assert.Equal([7, 0, 7, 5.5f, 7], OneColumn.Dense(Step(Moves), 7, 1, 7, 7, 7));
        Assert.Equal([14, -8], OneColumn.Dense(Step(new AffineNormalizer([2, -1], [])), 7, 8));
        Assert.Equal([12, -5], OneColumn.Dense(Step(new AffineNormalizer([2, -1], [1, 3])), 7, 8));
    }

    [Theory]
    [InlineData(new int[0], new float[0], new[] { 1, 3 }, new[] { -2f, 2 })]
    [InlineData(new[] { 0, 2, 4 }, new[] { 7f, 7, 7 }, new[] { 0, 1, 2, 3, 4 }, new[] { 7f, -2, 7, 2, 7 })]
    [InlineData(new[] { 1, 4 }, new[] { 1f, 9 }, new[] { 1, 3, 4 }, new[] { 0f, 2, 9 })]
    [InlineData(new[] { 3 }, new[] { 2f }, new[] { 1, 3 }, new[] { -2f, 3 })]
    public void Score_SparseVector_GetsTheSlotsThatOffsetsMove(int[] slots, float[] values, int[] expectedSlots, float[] expected)
    {
        using var row = OneColumn.Score(Step(Moves), FeatureVector.Sparse(5, slots, values));

        Assert.Equal(expectedSlots, row.Vector("Out").Indices.ToArray());
        Assert.Equal(expected, row.Vector("Out").Values.ToArray());
    }

    [Fact]
    public void Score_SparseVectorWithoutOffsets_KeepsItsSlots()
    {
        using var row = OneColumn.Score(Step(new AffineNormalizer([2, 3, 4], [0, 0, 0])), FeatureVector.Sparse(3, [1], [5]));

        Assert.Equal([1], row.Vector("Out").Indices.ToArray());
        Assert.Equal([15], row.Vector("Out").Values.ToArray());
    }

    [Fact]
    public void Score_RandomVectors_AreTheSameDenseAndSparse()
    {
        var random = new Random(5);
        for (var round = 0; round < 200; round++)
        {
            int[] changed = [.. Enumerable.Range(0, 12).Where(_ => random.Next(2) == 0)];
            float[] scales = [.. changed.Select(_ => random.Next(-2, 3))];
            float[] offsets = [.. changed.Select(_ => random.Next(-1, 2))];
            var step = Step(new AffineNormalizer(13, [.. changed], [.. scales], [.. offsets]));
            int[] slots = [.. Enumerable.Range(0, 13).Where(_ => random.Next(3) == 0)];
            float[] values = [.. slots.Select(_ => random.Next(1, 9))];
            var dense = new float[13];
            for (var i = 0; i < slots.Length; i++)
                dense[slots[i]] = values[i];

            using var row = OneColumn.Score(step, FeatureVector.Sparse(13, slots, values));
            var sparse = FeatureVector.Sparse(13, row.Vector("Out").Indices, row.Vector("Out").Values);
            for (var slot = 0; slot < 13; slot++)
            {
                var at = Array.IndexOf(changed, slot);
                var expected = at < 0 ? dense[slot] : (dense[slot] - offsets[at]) * scales[at];
                Assert.Equal(expected, sparse[slot]);
                Assert.Equal(expected, OneColumn.Dense(step, dense)[slot]);
            }
        }
    }

    [Fact]
    public void Score_Number_IsMovedAndStretched()
    {
        var step = new AffineNormTransform(new AffineNormColumn("Out", "In", new AffineNormalizer([2], [1])) { Dimensions = [] });
        using var row = OneColumn.Scorer(step, ColumnType.Number).Rent();
        row.SetNumber("In", 4);
        row.Score();

        Assert.Equal(6, row.Number("Out"));
    }

    [Fact]
    public void Constructor_OffsetWhereTheScaleIsZero_BecomesZero()
    {
        Assert.Equal<float>([0, 3], new AffineNormalizer([0, 1], [float.NaN, 3]).Offsets);
        Assert.Empty(new AffineNormalizer([0], [5]).Offsets);
    }

    [Fact]
    public void Constructor_UnsoundNormalizer_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => new AffineNormalizer([], []));
        Assert.Throws<ArgumentException>(() => new AffineNormalizer([float.NaN], []));
        Assert.Throws<ArgumentException>(() => new AffineNormalizer([1], [float.NaN]));
        Assert.Throws<ArgumentException>(() => new AffineNormalizer([1, 1], [1]));
        Assert.Throws<ArgumentException>(() => new AffineNormalizer(2, [0, 1], [1, 1], []));
        Assert.Throws<ArgumentException>(() => new AffineNormalizer(3, [1, 0], [1, 1], []));
        Assert.Throws<ArgumentException>(() => new AffineNormalizer(3, [3], [1], []));
        Assert.Throws<ArgumentException>(() => new AffineNormalizer(3, [0], [], []));
        Assert.Throws<ArgumentException>(() => new AffineNormalizer(0, [], [], []));
    }

    [Theory]
    [InlineData(new int[0])]
    [InlineData(new[] { 4 })]
    [InlineData(new[] { 5, 0 })]
    [InlineData(new[] { -1, -5 })]
    [InlineData(new[] { 65536, 65536, 65536, 65536 })]
    public void Constructor_DimensionsOfAnotherSize_AreRefused(int[] dimensions) =>
        Assert.Throws<ArgumentException>(() => new AffineNormTransform(new AffineNormColumn("Out", "In", Moves) { Dimensions = [.. dimensions] }));

    [Fact]
    public void Bind_ColumnOfAnotherType_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => OneColumn.Scorer(Step(Moves), ColumnType.NumberVector(4)));
        Assert.Throws<ArgumentException>(() => OneColumn.Scorer(Step(Moves), ColumnType.Number));
        Assert.Throws<ArgumentException>(() => OneColumn.Scorer(Step(new AffineNormalizer([1], [])), ColumnType.Number));
        Assert.Throws<ArgumentException>(() => OneColumn.Scorer(Step(Moves), ColumnType.Text));
    }

    private static AffineNormTransform Step(AffineNormalizer normalizer) => new(new AffineNormColumn("Out", "In", normalizer));
}
