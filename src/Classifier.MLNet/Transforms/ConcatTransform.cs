using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Classifier.MLNet.Columns;

namespace Classifier.MLNet.Transforms;

/// <summary>Joins vector columns end to end (component <c>CONCAT F</c>).</summary>
/// <param name="columns">The columns it makes, in order.</param>
public sealed class ConcatTransform(params ImmutableArray<ConcatColumn> columns) : Transform
{
    /// <summary>The columns it makes, in order.</summary>
    public ImmutableArray<ConcatColumn> Columns { get; } = columns;

    /// <inheritdoc/>
    public override Row Apply(Row row)
    {
        var result = row;
        foreach (var column in Columns)
            result = result.With(column.Output, Join(row, column.Inputs));
        return result;
    }

    private static VectorValue Join(Row row, ImmutableArray<ConcatInput> inputs)
    {
        var length = 0;
        var values = new List<float>();
        var indices = new List<int>();
        foreach (var input in inputs)
        {
            var part = row.Get<VectorValue>(input.Column).View;
            for (var i = 0; i < part.Values.Length; i++)
            {
                indices.Add(length + (part.IsDense ? i : part.Indices[i]));
                values.Add(part.Values[i]);
            }

            length = checked(length + part.Length);
        }

        return values.Count == length
            ? new VectorValue([.. values])
            : new VectorValue(length, [.. indices], [.. values]);
    }
}
