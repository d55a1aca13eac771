using Classifier.MLNet.Columns;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Scoring;

/// <summary>How a column is made from one other.</summary>
internal readonly record struct Making(ColumnType Type, Kernel Kernel);

/// <summary>Binds steps that make each of their columns from one other.</summary>
internal static class PairBinding
{
    /// <summary>Adds a column for each pair. All are made from what stood there before the step.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="pairs">Names of the columns to make and to read.</param>
    /// <param name="make">Checks an input and says what to make of it.</param>
    public static void AddPairs(this ColumnBinder columns, IReadOnlyCollection<ColumnPair> pairs, Func<BoundColumn, Making> make)
    {
        columns.AddEach(pairs, (pair, input) =>
        {
            var making = make(input);
            return (new ColumnSchema(pair.Output, making.Type), making.Kernel);
        });
    }

    /// <summary>Adds a column for each of a step's own descriptions. All are made from what stood there before the step.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="descriptions">One for each column to make.</param>
    /// <param name="make">Checks the input and says what to make of it.</param>
    public static void AddEach<T>(
        this ColumnBinder columns, IReadOnlyCollection<T> descriptions, Func<T, BoundColumn, (ColumnSchema Schema, Kernel Kernel)> make) where T : IColumnPair
    {
        var bound = descriptions.Select(d => (Input: columns[d.Input], Description: d)).Select(b => (b.Input, Made: make(b.Description, b.Input))).ToArray();
        foreach (var (input, made) in bound)
            columns.Add(made.Schema, made.Kernel, input);
    }
}
