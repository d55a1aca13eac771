using System.Collections.Immutable;
using Classifier.MLNet.Columns;
using Classifier.MLNet.Scoring;

namespace Classifier.MLNet.Transforms;

/// <summary>
/// Replaces keys by their names, which are those of the column that it reads (component <c>KEY2VALT</c>, MapKeyToValue); the name of a missing key
/// is empty. Keys whose names are not text can be read and written, but who asks for their names is refused.
/// </summary>
/// <param name="columns">The columns it makes, in order.</param>
public sealed class KeyToValueTransform(params ImmutableArray<ColumnPair> columns) : Transform
{
    /// <summary>The columns it makes, in order.</summary>
    public ImmutableArray<ColumnPair> Columns { get; } = columns;

    internal override void Bind(ColumnBinder columns) => columns.AddPairs(Columns, input =>
    {
        Expect.Keys(input);
        var names = input.Schema.KeyNames;
        return new Making(Expect.SameShape(input, ColumnType.Text), names.IsEmpty
            ? new RefusedKernel($"The keys of column '{input.Schema.Name}' have no names that are text.")
            : new KeyTextKernel(names));
    });
}
