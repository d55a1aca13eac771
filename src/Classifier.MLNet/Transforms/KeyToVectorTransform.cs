using System.Collections.Immutable;
using Classifier.MLNet.Columns;
using Classifier.MLNet.Scoring;

namespace Classifier.MLNet.Transforms;

/// <summary>
/// Makes vectors of keys: the slot of a key is 1, all others 0 (component <c>KEY2VECT</c>, MapKeyToVector). Of a missing key all slots are 0.
/// </summary>
/// <param name="columns">The columns it makes, in order.</param>
public sealed class KeyToVectorTransform(params ImmutableArray<KeyToVectorColumn> columns) : Transform
{
    /// <summary>The columns it makes, in order.</summary>
    public ImmutableArray<KeyToVectorColumn> Columns { get; } = columns;

    internal override void Bind(ColumnBinder columns) => columns.AddEach(Columns, (column, input) =>
    {
        var keys = Expect.Keys(input).Count;
        if (keys is 0 or > int.MaxValue)
            throw new ArgumentException($"Column '{column.Input}' is of type {input.Type}; {keys} keys cannot become slots.");
        var (count, isBag) = ((int)keys, column.IsBag || input.Type is not VectorType);
        var size = count * (isBag ? 1 : ((VectorType)input.Type).Size);
        if (size > int.MaxValue)
            throw new ArgumentException($"Column '{column.Output}' would have {size} slots.");
        return (new ColumnSchema(column.Output, ColumnType.NumberVector((int)size)), isBag ? new KeyBagKernel(count) : new KeySlotsKernel(count));
    });
}

/// <summary>A column that <see cref="KeyToVectorTransform"/> makes.</summary>
/// <param name="Output">Its name.</param>
/// <param name="Input">The column of keys that it reads.</param>
/// <param name="IsBag">Of a vector of keys: true counts each key in one slot, false gives the key at each place slots of its own. Default false.</param>
public sealed record KeyToVectorColumn(string Output, string Input, bool IsBag = false) : IColumnPair;
