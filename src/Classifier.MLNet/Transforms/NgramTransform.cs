using System.Collections.Immutable;
using Classifier.MLNet.Columns;
using Classifier.MLNet.Scoring;

namespace Classifier.MLNet.Transforms;

/// <summary>Counts the known n-grams of vectors of keys (component <c>NGRAMTRN</c>, ProduceNgrams).</summary>
/// <param name="columns">The columns it makes, in order.</param>
public sealed class NgramTransform(params ImmutableArray<NgramColumn> columns) : Transform
{
    /// <summary>The columns it makes, in order.</summary>
    public ImmutableArray<NgramColumn> Columns { get; } = columns;

    internal override void Bind(ColumnBinder columns) => columns.AddEach(Columns, (column, input) =>
        (new ColumnSchema(column.Output, ColumnType.NumberVector(column.SlotCount)), new NgramKernel(column, Expect.KeyLimit(input))));
}
