using System.Collections.Immutable;
using Classifier.MLNet.Columns;

namespace Classifier.MLNet.Scoring;

/// <summary>The columns that a step of the chain sees, by name. Steps look up what they read and add what they make.</summary>
internal sealed class ColumnBinder
{
    private Dictionary<string, (int Order, BoundColumn Column)> _visible = new(StringComparer.Ordinal);
    private int _added;

    /// <param name="given">The columns of the rows to come.</param>
    public ColumnBinder(IEnumerable<ColumnSchema> given)
    {
        foreach (var column in given)
            Show(column.Name, new BoundColumn(column, null, []));
    }

    /// <summary>All visible columns that can be computed, in order.</summary>
    public ImmutableArray<ColumnSchema> Columns => [.. Names.Where(name => this[name].Refusal is null).Select(name => this[name].Schema with { Name = name })];

    /// <summary>Names of all visible columns, in order.</summary>
    public IEnumerable<string> Names => _visible.OrderBy(c => c.Value.Order).Select(c => c.Key);

    /// <summary>Whether there is such a column.</summary>
    public bool Has(string name) => _visible.ContainsKey(name);

    /// <summary>The column of a name.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public BoundColumn this[string name] => _visible.TryGetValue(name, out var found)
        ? found.Column
        : throw new ArgumentException($"There is no column '{name}'; there are: {string.Join(", ", Names)}.", nameof(name));

    /// <summary>Adds a column that a kernel makes; one of the same name is hidden, as in ML.NET.</summary>
    /// <exception cref="ArgumentException">It would hold more copies of one column than a row may.</exception>
    public BoundColumn Add(ColumnSchema schema, Kernel kernel, params IReadOnlyList<BoundColumn> inputs)
    {
        var column = new BoundColumn(schema, kernel, inputs);
        if (column.Copies > BoundColumn.MaximumCopies)
            throw new ArgumentException($"Column '{schema.Name}' joins columns so often that it grows beyond bounds.");
        Show(schema.Name, column);
        return column;
    }

    /// <summary>Makes a column visible under a name.</summary>
    public void Show(string name, BoundColumn column) => _visible[name] = (_added++, column);

    /// <summary>Hides a column, if there is one of that name.</summary>
    public void Drop(string name) => _visible.Remove(name);

    /// <summary>Hides all other columns; those that there are stand in the order of their names here afterwards.</summary>
    public void Keep(IEnumerable<string> names)
    {
        var all = _visible;
        _visible = new(StringComparer.Ordinal);
        foreach (var name in names)
            if (all.TryGetValue(name, out var kept))
                Show(name, kept.Column);
    }
}
