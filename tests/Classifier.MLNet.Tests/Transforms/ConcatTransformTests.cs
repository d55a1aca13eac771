using Classifier.MLNet.Columns;
using Classifier.MLNet.Scoring;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Tests.Transforms;

public sealed class ConcatTransformTests
{
    private static readonly ConcatTransform Join = new(new ConcatColumn("Out", "A", "B"));

    [Fact]
    public void Score_DenseColumns_JoinsThemInOrder()
    {
        using var row = Scored.Row(Join, ["Out"], ("A", [1, 2]), ("B", [3]));

        Assert.True(row.Vector("Out").IsDense);
        Assert.Equal([1, 2, 3], row.Vector("Out").Values.ToArray());
    }

    [Fact]
    public void Score_SparseColumn_ShiftsItsSlots()
    {
        var scorer = new ModelScorer(
            new MLNetModel(Join, [new("A", ColumnType.NumberVector(2)), new("B", ColumnType.NumberVector(4))]), ["Out"]);
        using var row = scorer.Rent();
        row.SetVector("A", FeatureVector.Dense([1, 2]));
        row.SetVector("B", FeatureVector.Sparse(4, [0, 3], [5, 6]));
        row.Score();

        Assert.Equal(6, row.Vector("Out").Length);
        Assert.Equal([0, 1, 2, 5], row.Vector("Out").Indices.ToArray());
        Assert.Equal([1, 2, 5, 6], row.Vector("Out").Values.ToArray());
    }

    [Fact]
    public void Score_OutputsNamedAsInputs_AreMadeFromWhatStoodThereBefore()
    {
        var swap = new ConcatTransform(new ConcatColumn("A", "B"), new ConcatColumn("B", "A"));

        using var row = Scored.Row(swap, ["A", "B"], ("A", [1]), ("B", [2]));

        Assert.Equal([2], row.Vector("A").Values.ToArray());
        Assert.Equal([1], row.Vector("B").Values.ToArray());
    }

    [Fact]
    public void Score_NumberAmongVectors_IsOneSlot()
    {
        var scorer = new ModelScorer(new MLNetModel(Join, [new("A", ColumnType.Number), new("B", ColumnType.NumberVector(2))]), ["Out"]);
        using var row = scorer.Rent();
        row.SetNumber("A", 7);
        row.SetVector("B", FeatureVector.Dense([8, 9]));
        row.Score();

        Assert.Equal(ColumnType.NumberVector(3).Size, ((VectorType)scorer.Outputs[0].Type).Size);
        Assert.Equal([7, 8, 9], row.Vector("Out").Values.ToArray());
    }

    [Fact]
    public void Bind_ColumnsThatDoNotJoin_AreRefused()
    {
        AssertRefused(Join, "'B'", new("A", ColumnType.NumberVector(2)), new("B", ColumnType.Text));
        AssertRefused(Join, "only numbers and texts", new("A", ColumnType.Boolean), new("B", ColumnType.Boolean));
        AssertRefused(Join, "slots", new("A", ColumnType.NumberVector(int.MaxValue)), new("B", ColumnType.Number));
        AssertRefused(new ConcatTransform(new ConcatColumn("Out")), "from nothing");
    }

    private static void AssertRefused(ConcatTransform join, string expected, params ColumnSchema[] given)
    {
        var fault = Assert.Throws<ArgumentException>(() => new ModelScorer(new MLNetModel(join, [.. given]), ["Out"]));
        Assert.Contains(expected, fault.Message, StringComparison.Ordinal);
    }
}
