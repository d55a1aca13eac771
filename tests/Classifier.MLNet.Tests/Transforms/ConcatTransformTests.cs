using Classifier.MLNet.Columns;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Tests.Transforms;

public sealed class ConcatTransformTests
{
    private static readonly ConcatTransform Join = new(new ConcatColumn("Out", "A", "B"));

    [Fact]
    public void Apply_DenseColumns_JoinsThemInOrder()
    {
        var joined = Join.Apply(Row.Empty.With("A", [1, 2]).With("B", [3])).Get<VectorValue>("Out").View;

        Assert.True(joined.IsDense);
        Assert.Equal([1, 2, 3], joined.Values.ToArray());
    }

    [Fact]
    public void Apply_SparseColumn_ShiftsItsSlots()
    {
        var row = Row.Empty.With("A", [1, 2]).With("B", new VectorValue(4, [0, 3], [5, 6]));
        var joined = Join.Apply(row).Get<VectorValue>("Out").View;

        Assert.Equal(6, joined.Length);
        Assert.Equal([0, 1, 2, 5], joined.Indices.ToArray());
        Assert.Equal([1, 2, 5, 6], joined.Values.ToArray());
    }
}
