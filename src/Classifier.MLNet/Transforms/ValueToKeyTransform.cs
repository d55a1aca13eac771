using System.Collections.Immutable;
using Classifier.MLNet.Columns;
using Classifier.MLNet.Scoring;

namespace Classifier.MLNet.Transforms;

/// <summary>
/// Replaces values by their keys in a vocabulary (component <c>TERMTRNF</c>, MapValueToKey); other values become 0, which is missing.
/// </summary>
/// <remarks>
/// Rows to be scored often lack the label, which most models map too. So a column that is not there matters to those alone who ask for its keys.
/// </remarks>
/// <param name="columns">The columns it makes, in order.</param>
public sealed class ValueToKeyTransform(params ImmutableArray<ValueToKeyColumn> columns) : Transform
{
    /// <summary>The columns it makes, in order.</summary>
    public ImmutableArray<ValueToKeyColumn> Columns { get; } = columns;

    internal override void Bind(ColumnBinder columns)
    {
        // All outputs are made from what stood there before the step.
        var bound = Columns.Select(c => (Column: c, Input: columns.Has(c.Input) ? columns[c.Input] : null)).ToArray();
        foreach (var (column, input) in bound)
        {
            var vocabulary = column.Vocabulary;
            var key = ColumnType.Key(Math.Max(1, vocabulary.Count));
            var schema = new ColumnSchema(column.Output, key) { KeyNames = vocabulary is TextVocabulary text ? text.Texts : [] };
            if (input is null)
            {
                columns.Add(schema, new RefusedKernel($"There is no column '{column.Input}' to make '{column.Output}' of."));
                continue;
            }
            if (vocabulary is not OpaqueVocabulary && Expect.Item(input.Type) != vocabulary.ValueType)
                throw new ArgumentException($"Column '{column.Input}' is of type {input.Type}; it is mapped to keys as {vocabulary.ValueType}.");
            columns.Add(schema with { Type = Expect.SameShape(input, key) }, vocabulary.KernelFor(input.Type), input);
        }
    }
}

/// <summary>A column that <see cref="ValueToKeyTransform"/> makes.</summary>
/// <param name="Output">Its name.</param>
/// <param name="Input">The column that it reads: values, or vectors of them.</param>
/// <param name="Vocabulary">The values that have keys.</param>
public sealed record ValueToKeyColumn(string Output, string Input, KeyVocabulary Vocabulary) : IColumnPair
{
    /// <summary>Whether ML.NET shows the names of the keys as text, whatever the values are. Default false.</summary>
    public bool HasTextNames { get; init; }
}
