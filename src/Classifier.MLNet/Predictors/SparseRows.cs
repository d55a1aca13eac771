namespace Classifier.MLNet.Predictors;

/// <summary>What makes a matrix in compressed rows (CSR) sound.</summary>
internal static class SparseRows
{
    public static void Require(
        int rowCount, int columnCount, ReadOnlySpan<int> starts, ReadOnlySpan<int> columns, ReadOnlySpan<float> values)
    {
        if (starts.Length != rowCount + 1L || starts[0] != 0 || starts[^1] != values.Length || columns.Length != values.Length)
            throw new ArgumentException("The row starts do not cover the weights.");
        for (var row = 0; row < rowCount; row++)
        {
            if (starts[row + 1] < starts[row] || starts[row + 1] > values.Length)
                throw new ArgumentException($"Row {row} of the weights ends before it begins or beyond the weights.");
            RequireRow(columnCount, columns[starts[row]..starts[row + 1]]);
        }
    }

    /// <summary>Requires strictly ascending columns of 0 … <paramref name="columnCount"/> − 1.</summary>
    public static void RequireRow(int columnCount, ReadOnlySpan<int> columns)
    {
        var previous = -1;
        foreach (var column in columns)
        {
            if (column <= previous || column >= columnCount)
                throw new ArgumentException(
                    $"Feature index {column} of a weight is out of order or not below {columnCount}.");
            previous = column;
        }
    }
}
