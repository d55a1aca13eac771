using System.Collections.Immutable;
using Classifier.MLNet.Scoring;

namespace Classifier.MLNet.Transforms;

/// <summary>Shows columns under other names as well (component <c>COPYCOLT</c>).</summary>
/// <param name="columns">The new names and the columns.</param>
public sealed class CopyColumnsTransform(params ImmutableArray<ColumnPair> columns) : Transform
{
    /// <summary>The new names and the columns.</summary>
    public ImmutableArray<ColumnPair> Columns { get; } = columns;

    internal override void Bind(ColumnBinder columns)
    {
        // All are copies of what stood there before the step.
        var copies = Columns.Select(pair => (pair.Output, Column: columns[pair.Input])).ToArray();
        foreach (var (output, column) in copies)
            columns.Show(output, column);
    }
}
