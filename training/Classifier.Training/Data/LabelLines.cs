namespace Classifier.Training.Data;

/// <summary>The lines of a label table: cells between tabs, the first line names the columns.</summary>
internal static class LabelLines
{
    /// <summary>Reads the rows of a table; empty lines count for nothing.</summary>
    /// <param name="text">The table.</param>
    /// <param name="path">What to call it in faults.</param>
    /// <param name="required">Columns that must be there, beside <c>id</c>.</param>
    /// <param name="parse">Makes something of a row's cells; a <see cref="FormatException"/> is a fault of the line.</param>
    /// <exception cref="DataException">A column or a cell is missing, or a column or an id stands twice; all faults with their lines, from 1.</exception>
    public static (string[] Columns, IReadOnlyList<T> Rows) Parse<T>(
        string text, string path, IEnumerable<string> required, Func<IReadOnlyDictionary<string, string>, T> parse)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var header = lines[0].Split('\t');
        var faults = HeaderFaults(header, required).Select(f => $"line 1: {f}").ToList();
        if (faults.Count > 0)
            throw new DataException(path, faults);
        var rows = new List<T>();
        var seen = new HashSet<string>();
        for (var i = 1; i < lines.Length; i++)
        {
            if (lines[i].Length == 0)
                continue;
            try
            {
                var cells = Cells(header, lines[i]);
                var row = parse(cells);
                var id = cells[LabelColumns.Id];
                rows.Add(seen.Add(id) ? row : throw new FormatException($"id {id} stands twice"));
            }
            catch (FormatException fault)
            {
                faults.Add($"line {i + 1}: {fault.Message}");
            }
        }
        return faults.Count == 0 ? (header, rows) : throw new DataException(path, faults);
    }

    /// <summary>The first line, with its line feed.</summary>
    public static string Header(IEnumerable<string> columns) => $"{string.Join('\t', columns)}\n";

    /// <summary>The line of a row, with its line feed: a hyphen for what is absent or empty, a space for a tab or the end of a line.</summary>
    public static string Format(IEnumerable<string> columns, IReadOnlyDictionary<string, string> cells) =>
        $"{string.Join('\t', columns.Select(c => cells.TryGetValue(c, out var cell) ? OnOneLine(cell) : LabelColumns.Nothing))}\n";

    /// <summary>Whether a text can stand in the column of ids as it is.</summary>
    public static bool CanBeId(string text) => OnOneLine(text) == text && text != LabelColumns.Nothing;

    private static string OnOneLine(string cell)
    {
        var kept = string.Concat(cell.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c)).Trim();
        return kept.Length == 0 ? LabelColumns.Nothing : kept;
    }

    private static IEnumerable<string> HeaderFaults(string[] header, IEnumerable<string> required) => required.Append(LabelColumns.Id)
        .Where(column => !header.Contains(column)).Select(column => $"there is no column '{column}'")
        .Concat(header.GroupBy(column => column).Where(g => g.Count() > 1).Select(g => $"column '{g.Key}' stands twice"));

    private static Dictionary<string, string> Cells(string[] header, string line)
    {
        var cells = line.Split('\t');
        return cells.Length == header.Length
            ? header.Zip(cells).ToDictionary(p => p.First, p => p.Second)
            : throw new FormatException($"{cells.Length} cells, not {header.Length}");
    }
}
