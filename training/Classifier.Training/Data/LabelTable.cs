namespace Classifier.Training.Data;

/// <summary>
/// Labels without texts: a tab-separated table with the columns <c>id</c>, one per head, <c>second_HEAD</c>, <c>alternatives</c>
/// (<c>head:label</c>, comma-separated), <c>confidence</c>, <c>decided_by</c>, <c>date</c>. A hyphen stands for nothing.
/// </summary>
public static class LabelTable
{
    private const string Nothing = "-";

    /// <summary>One document's labels.</summary>
    /// <param name="Id"><see cref="TextId"/> of its text.</param>
    /// <param name="Labels">Label per head.</param>
    /// <param name="Arguable">Second and alternative labels per head.</param>
    public sealed record Row(string Id, IReadOnlyDictionary<string, string> Labels, IReadOnlyDictionary<string, IReadOnlyList<string>> Arguable);

    /// <summary>Reads a table.</summary>
    /// <param name="path">The file; its first line names the columns.</param>
    /// <param name="heads">The heads to take.</param>
    /// <exception cref="DataException">A column or a cell is missing, or an id stands twice; all faults with their lines.</exception>
    public static IReadOnlyList<Row> Read(string path, IReadOnlyCollection<string> heads)
    {
        var lines = File.ReadAllLines(path);
        var header = lines.Length == 0 ? [] : lines[0].Split('\t');
        var missing = heads.Append("id").Where(c => !header.Contains(c)).Select(c => $"line 1: there is no column '{c}'").ToArray();
        if (missing.Length > 0)
            throw new DataException(path, missing);
        var (rows, faults, seen) = (new List<Row>(), new List<string>(), new HashSet<string>());
        for (var i = 1; i < lines.Length; i++)
        {
            var cells = lines[i].Split('\t');
            if (cells.Length != header.Length)
                faults.Add($"line {i + 1}: {cells.Length} cells, not {header.Length}");
            else if (Parse(header.Zip(cells).ToDictionary(p => p.First, p => p.Second), heads) is var row && !seen.Add(row.Id))
                faults.Add($"line {i + 1}: id {row.Id} stands twice");
            else
                rows.Add(row);
        }
        return faults.Count == 0 ? rows : throw new DataException(path, faults);
    }

    private static Row Parse(Dictionary<string, string> cells, IReadOnlyCollection<string> heads)
    {
        var alternatives = Cell(cells, "alternatives").Select(a => a.Split(':', 2)).Where(a => a.Length == 2)
            .ToLookup(a => a[0], a => a[1]);
        return new Row(
            cells["id"],
            heads.Where(h => cells[h] != Nothing).ToDictionary(h => h, h => cells[h]),
            heads.ToDictionary(h => h, h => (IReadOnlyList<string>)[.. Cell(cells, "second_" + h).Concat(alternatives[h]).Distinct()]));
    }

    private static string[] Cell(Dictionary<string, string> cells, string column) =>
        cells.GetValueOrDefault(column) is { } value && value != Nothing ? value.Split(',', StringSplitOptions.RemoveEmptyEntries) : [];
}
