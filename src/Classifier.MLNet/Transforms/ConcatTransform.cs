using System.Collections.Immutable;
using Classifier.MLNet.Columns;
using Classifier.MLNet.Scoring;

namespace Classifier.MLNet.Transforms;

/// <summary>Joins vector columns end to end (component <c>CONCAT F</c>).</summary>
/// <param name="columns">The columns it makes, in order.</param>
public sealed class ConcatTransform(params ImmutableArray<ConcatColumn> columns) : Transform
{
    /// <summary>The columns it makes, in order.</summary>
    public ImmutableArray<ConcatColumn> Columns { get; } = columns;

    internal override void Bind(ColumnBinder columns)
    {
        // All outputs are made from what stood there before the step.
        var bound = Columns.Select(c => (c.Output, Inputs: c.Inputs.Select(i => columns[i.Column]).ToArray())).ToArray();
        foreach (var (output, inputs) in bound)
        {
            if (inputs.Length == 0)
                throw new ArgumentException($"Column '{output}' is joined from nothing.");
            var item = Expect.Item(inputs[0].Type);
            if (inputs.FirstOrDefault(i => Expect.Item(i.Type) != item) is { } other)
                throw new ArgumentException($"Column '{output}' joins columns of different types: '{other.Schema.Name}' is of type {other.Type}, not {item}.");
            var sizes = inputs.Select(i => i.Type is VectorType v ? v.Size : 1).ToArray();
            var size = sizes.Contains(0) ? 0 : sizes.Sum();
            if (size > int.MaxValue)
                throw new ArgumentException($"Column '{output}' would have {size} slots.");
            columns.Add(new ColumnSchema(output, new VectorType(item, [(int)size])), KernelOf(item, output), inputs);
        }
    }

    private static Kernel KernelOf(ColumnType item, string output) => item switch
    {
        ScalarType { Codec: "Single" } => ConcatKernel.Instance,
        ScalarType { Codec: "TextSpan" } => ConcatTextKernel.Instance,
        _ => throw new ArgumentException($"Column '{output}' joins columns of type {item}; only numbers and texts can be joined."),
    };
}
