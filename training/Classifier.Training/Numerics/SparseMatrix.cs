using Classifier.Modeling.Features;

namespace Classifier.Training.Numerics;

/// <summary>A matrix in compressed rows: row r holds <c>Values[k]</c> at <c>Columns[k]</c> for k from <c>Starts[r]</c> to <c>Starts[r + 1] − 1</c>.</summary>
public sealed class SparseMatrix
{
    private SparseMatrix(int columnCount, int[] starts, int[] columns, float[] values) =>
        (ColumnCount, Starts, Columns, Values) = (columnCount, starts, columns, values);

    /// <summary>Number of columns.</summary>
    public int ColumnCount { get; }

    /// <summary>Number of rows.</summary>
    public int RowCount => Starts.Length - 1;

    /// <summary>Where each row begins; rows + 1 numbers.</summary>
    public int[] Starts { get; }

    /// <summary>Column of each value, ascending within a row.</summary>
    public int[] Columns { get; }

    /// <summary>The values.</summary>
    public float[] Values { get; }

    /// <summary>The columns of a row's values.</summary>
    public ReadOnlySpan<int> ColumnsOf(int row) => Columns.AsSpan(Starts[row], Starts[row + 1] - Starts[row]);

    /// <summary>A row's values.</summary>
    public ReadOnlySpan<float> ValuesOf(int row) => Values.AsSpan(Starts[row], Starts[row + 1] - Starts[row]);

    /// <summary>One row per vector, the column of a slot being <paramref name="columns"/>[slot]; slots whose column is negative are left out.</summary>
    public static SparseMatrix From(IReadOnlyList<SparseVector> vectors, int[] columns, int columnCount)
    {
        var starts = new int[vectors.Count + 1];
        Parallel.For(0, vectors.Count, r => starts[r + 1] = Kept(vectors[r].Indices));
        for (var r = 0; r < vectors.Count; r++)
            starts[r + 1] += starts[r];
        var (at, values) = (new int[starts[^1]], new float[starts[^1]]);
        Parallel.For(0, vectors.Count, r =>
        {
            var k = starts[r];
            for (var i = 0; i < vectors[r].Indices.Length; i++)
                if (columns[vectors[r].Indices[i]] is >= 0 and var column)
                    (at[k], values[k++]) = (column, vectors[r].Values[i]);
        });
        return new SparseMatrix(columnCount, starts, at, values);

        int Kept(int[] slots)
        {
            var count = 0;
            foreach (var slot in slots)
                count += columns[slot] >= 0 ? 1 : 0;
            return count;
        }
    }

    /// <summary>The same matrix by columns: row c of the result is column c of this.</summary>
    public SparseMatrix Transpose()
    {
        var starts = new int[ColumnCount + 1];
        foreach (var column in Columns)
            starts[column + 1]++;
        for (var c = 0; c < ColumnCount; c++)
            starts[c + 1] += starts[c];
        var next = starts[..ColumnCount];
        var (rows, values) = (new int[Columns.Length], new float[Columns.Length]);
        for (var r = 0; r < RowCount; r++)
            for (var k = Starts[r]; k < Starts[r + 1]; k++)
            {
                var to = next[Columns[k]]++;
                (rows[to], values[to]) = (r, Values[k]);
            }
        return new SparseMatrix(RowCount, starts, rows, values);
    }
}
