using System.Collections.Immutable;

namespace Classifier.MLNet.Columns;

/// <summary>One row of named columns, immutable. A transform adds columns by returning a new row.</summary>
public sealed class Row
{
    private readonly ImmutableDictionary<string, ColumnValue> _columns;

    private Row(ImmutableDictionary<string, ColumnValue> columns) => _columns = columns;

    /// <summary>A row without columns.</summary>
    public static Row Empty { get; } = new(ImmutableDictionary.Create<string, ColumnValue>(StringComparer.Ordinal));

    /// <summary>The row with a column added; a column of the same name is hidden, as in ML.NET.</summary>
    public Row With(string name, ColumnValue value) => new(_columns.SetItem(name, value));

    /// <summary>The row with a dense vector column added.</summary>
    public Row With(string name, params ImmutableArray<float> values) => With(name, new VectorValue(values));

    /// <summary>The value of a column.</summary>
    /// <typeparam name="T">The kind of value the column must hold.</typeparam>
    /// <exception cref="ArgumentException">The row has no such column, or it holds another kind of value.</exception>
    public T Get<T>(string name) where T : ColumnValue => _columns.GetValueOrDefault(name) switch
    {
        T value => value,
        null => throw new ArgumentException($"The row has no column '{name}'.", nameof(name)),
        var other => throw new ArgumentException(
            $"Column '{name}' holds a {other.GetType().Name}, not a {typeof(T).Name}.", nameof(name)),
    };
}
