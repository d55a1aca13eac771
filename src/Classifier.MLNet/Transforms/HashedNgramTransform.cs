using System.Collections.Immutable;
using Classifier.MLNet.Columns;
using Classifier.MLNet.Scoring;

namespace Classifier.MLNet.Transforms;

/// <summary>Counts n-grams of keys in the slots that they hash to (component <c>HASHGRAM</c>, ProduceHashedNgrams).</summary>
/// <param name="columns">The columns it makes, in order.</param>
public sealed class HashedNgramTransform(params ImmutableArray<HashedNgramColumn> columns) : Transform
{
    /// <summary>The columns it makes, in order.</summary>
    public ImmutableArray<HashedNgramColumn> Columns { get; } = columns;

    internal override void Bind(ColumnBinder columns)
    {
        var bound = Columns.Select(c => (Column: c, Inputs: c.Inputs.Select(i => columns[i]).ToArray())).ToArray();
        foreach (var (column, inputs) in bound)
        {
            var kernel = new HashedNgramKernel(column, [.. inputs.Select(Expect.KeyLimit)]);
            columns.Add(new ColumnSchema(column.Output, ColumnType.NumberVector(1 << column.Bits)), kernel, inputs);
        }
    }
}
