using System.Collections.Immutable;
using Classifier.MLNet.Columns;

namespace Classifier.MLNet.Scoring;

/// <summary>The columns that a step of the chain sees, by name. Steps look up what they read and add what they make.</summary>
internal sealed class ColumnBinder
{
    private readonly OrderedDictionary<string, BoundColumn> _visible = new(StringComparer.Ordinal);

    /// <param name="given">The columns of the rows to come.</param>
    public ColumnBinder(IEnumerable<ColumnSchema> given)
    {
        foreach (var column in given)
            _visible[column.Name] = new BoundColumn(column, null, []);
    }

    /// <summary>All visible columns, in order.</summary>
    public ImmutableArray<ColumnSchema> Columns => [.. _visible.Select(c => c.Value.Schema with { Name = c.Key })];

    /// <summary>Names of all visible columns, in order.</summary>
    public IEnumerable<string> Names => _visible.Keys;

    /// <summary>Whether there is such a column.</summary>
    public bool Has(string name) => _visible.ContainsKey(name);

    /// <summary>The column of a name.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public BoundColumn this[string name] => _visible.TryGetValue(name, out var column)
        ? column
        : throw new ArgumentException($"There is no column '{name}'; there are: {string.Join(", ", Names)}.", nameof(name));

    /// <summary>Adds a column that a kernel makes; one of the same name is hidden, as in ML.NET.</summary>
    public BoundColumn Add(ColumnSchema schema, Kernel kernel, params IReadOnlyList<BoundColumn> inputs)
    {
        var column = new BoundColumn(schema, kernel, inputs);
        Show(schema.Name, column);
        return column;
    }

    /// <summary>Makes a column visible under a name.</summary>
    public void Show(string name, BoundColumn column)
    {
        _visible.Remove(name);
        _visible.Add(name, column);
    }

    /// <summary>Hides a column.</summary>
    public void Drop(string name) => _visible.Remove(name);
}
