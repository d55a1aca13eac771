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
    /// <param name="make">Checks an input and says what to make of it; its second argument is the position of the pair.</param>
    public static void AddPairs(this ColumnBinder columns, IEnumerable<ColumnPair> pairs, Func<BoundColumn, int, Making> make)
    {
        var bound = pairs.Select(pair => (pair.Output, Input: columns[pair.Input])).ToArray();
        var makings = bound.Select((b, i) => make(b.Input, i)).ToArray();
        for (var i = 0; i < bound.Length; i++)
            columns.Add(new ColumnSchema(bound[i].Output, makings[i].Type), makings[i].Kernel, bound[i].Input);
    }
}
