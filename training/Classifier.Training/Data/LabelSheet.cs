using System.Collections.Immutable;
using System.Text;

namespace Classifier.Training.Data;

/// <summary>
/// A label table cell by cell, with columns that nobody here looks at, so that it can be written again without loss. Ids stand once; every
/// row has a cell for every column.
/// </summary>
/// <param name="Columns">The columns in order; <c>id</c> is one of them.</param>
/// <param name="Rows">The cells of each row by column, in the order of the file.</param>
internal sealed record LabelSheet(ImmutableArray<string> Columns, ImmutableArray<ImmutableDictionary<string, string>> Rows)
{
    /// <summary>Reads a table.</summary>
    /// <param name="path">The file.</param>
    /// <param name="required">Columns that must be there, beside <c>id</c>.</param>
    /// <exception cref="DataException">The file cannot be read, or is no such table; all faults with their lines.</exception>
    public static LabelSheet Read(string path, IEnumerable<string> required) => Parse(Encoding.UTF8.GetString(DataFile.ReadAll(path)), path, required);

    /// <summary>Reads the text of a table.</summary>
    /// <inheritdoc cref="Read"/>
    public static LabelSheet Parse(string text, string path, IEnumerable<string> required)
    {
        var (columns, rows) = LabelLines.Parse(text, path, required, cells =>
        {
            _ = LabelTable.Parse(cells, LabelColumns.Heads(cells.Keys));
            return cells.ToImmutableDictionary();
        });
        return new LabelSheet([.. columns], [.. rows]);
    }

    /// <summary>The same table with these columns as well, at its end, where it does not have them; nothing stands in them.</summary>
    public LabelSheet With(IEnumerable<string> columns)
    {
        string[] added = [.. columns.Except(Columns)];
        return added.Length == 0 ? this : new LabelSheet(
            [.. Columns, .. added], [.. Rows.Select(r => r.AddRange(added.Select(c => KeyValuePair.Create(c, LabelColumns.Nothing))))]);
    }

    /// <summary>The table as it stands in a file: a header and a line for each row, each ended by a line feed.</summary>
    public string Format() => $"{LabelLines.Header(Columns)}{string.Concat(Rows.Select(r => LabelLines.Format(Columns, r)))}";
}
