using Classifier.Modeling.Features;
using Classifier.Training.Numerics;

namespace Classifier.Training.Tests.Numerics;

public class SparseMatrixTests
{
    private static readonly SparseMatrix Matrix = SparseMatrix.From(
        [new(5, [0, 2, 4], [1, 2, 3]), new(5, [], []), new(5, [2, 3], [4, 5])], columns: [0, -1, 1, -1, 2], columnCount: 3);

    [Fact]
    public void From_SlotsWithoutColumn_LeavesThemOut()
    {
        Assert.Equal(3, Matrix.RowCount);
        Assert.Equal([0, 3, 3, 4], Matrix.Starts);
        Assert.Equal([0, 1, 2, 1], Matrix.Columns);
        Assert.Equal([1f, 2f, 3f, 4f], Matrix.Values);
    }

    [Fact]
    public void Transpose_RowsBecomeColumns_InAscendingOrder()
    {
        var transposed = Matrix.Transpose();

        Assert.Equal((3, 3), (transposed.RowCount, transposed.ColumnCount));
        Assert.Equal([0, 1, 3, 4], transposed.Starts);
        Assert.Equal([0, 0, 2, 0], transposed.Columns);
        Assert.Equal([1f, 2f, 4f, 3f], transposed.Values);
    }

    [Fact]
    public void Transpose_Twice_IsTheSame()
    {
        var twice = Matrix.Transpose().Transpose();

        Assert.Equal(Matrix.Starts, twice.Starts);
        Assert.Equal(Matrix.Columns, twice.Columns);
        Assert.Equal(Matrix.Values, twice.Values);
    }
}
