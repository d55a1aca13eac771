using System.Text;

namespace Classifier.Training.Data;

/// <summary>
/// Labels without texts: a tab-separated table with the columns <c>id</c>, one per head, <c>second_HEAD</c>, <c>alternatives</c>
/// (<c>head:label</c>, comma-separated), <c>confidence</c> (1 to 3) and any others, which are not looked at. A hyphen stands for nothing.
/// </summary>
public static class LabelTable
{
    private const string Nothing = "-";

    /// <summary>One document's labels.</summary>
    /// <param name="Id"><see cref="TextId"/> of its text.</param>
    /// <param name="Labels">Label per head; a head without one is left out.</param>
    /// <param name="Arguable">Second and alternative labels per head; empty when there are none.</param>
    /// <param name="Confidence">How sure the annotator was: 1 guessed, 2 fairly sure, 3 sure.</param>
    public sealed record Row(
        string Id, IReadOnlyDictionary<string, string> Labels, IReadOnlyDictionary<string, IReadOnlyList<string>> Arguable, int Confidence = 3);

    /// <summary>Reads a table.</summary>
    /// <param name="path">The file; its first line names the columns.</param>
    /// <param name="heads">The heads to take.</param>
    /// <exception cref="DataException">
    /// The file cannot be read, a column or a cell is missing or stands twice, an alternative is not <c>head:label</c>, or an id stands
    /// twice; all faults with their lines, from 1.
    /// </exception>
    public static IReadOnlyList<Row> Read(string path, IReadOnlyCollection<string> heads)
    {
        var lines = Encoding.UTF8.GetString(DataFile.ReadAll(path)).ReplaceLineEndings("\n").Split('\n');
        var header = lines[0].Split('\t');
        var faults = HeaderFaults(header, heads).Select(f => $"line 1: {f}").ToList();
        if (faults.Count > 0)
            throw new DataException(path, faults);
        var rows = new List<Row>();
        var seen = new HashSet<string>();
        for (var i = 1; i < lines.Length; i++)
        {
            if (lines[i].Length == 0)
                continue;
            try
            {
                var row = Parse(Cells(header, lines[i]), heads);
                rows.Add(seen.Add(row.Id) ? row : throw new FormatException($"id {row.Id} stands twice"));
            }
            catch (FormatException fault)
            {
                faults.Add($"line {i + 1}: {fault.Message}");
            }
        }
        return faults.Count == 0 ? rows : throw new DataException(path, faults);
    }

    private static IEnumerable<string> HeaderFaults(string[] header, IReadOnlyCollection<string> heads) => heads.Append("id")
        .Where(column => !header.Contains(column)).Select(column => $"there is no column '{column}'")
        .Concat(header.GroupBy(column => column).Where(g => g.Count() > 1).Select(g => $"column '{g.Key}' stands twice"));

    private static Dictionary<string, string> Cells(string[] header, string line)
    {
        var cells = line.Split('\t');
        return cells.Length == header.Length
            ? header.Zip(cells).ToDictionary(p => p.First, p => p.Second)
            : throw new FormatException($"{cells.Length} cells, not {header.Length}");
    }

    private static Row Parse(Dictionary<string, string> cells, IReadOnlyCollection<string> heads)
    {
        var alternatives = Items(cells, "alternatives").Select(a => a.Split(':')).ToList();
        if (alternatives.Find(a => a.Length != 2) is { } bad)
            throw new FormatException($"alternative '{string.Join(':', bad)}' is not head:label");
        var byHead = alternatives.ToLookup(a => a[0], a => a[1]);
        return new Row(
            cells["id"],
            heads.Where(h => cells[h] != Nothing).ToDictionary(h => h, h => cells[h]),
            heads.ToDictionary(h => h, h => (IReadOnlyList<string>)[.. Items(cells, "second_" + h).Concat(byHead[h]).Distinct()]),
            Confidence(cells.GetValueOrDefault("confidence", Nothing)));
    }

    private static int Confidence(string cell) => cell switch
    {
        Nothing => 3,
        "1" or "2" or "3" => cell[0] - '0',
        _ => throw new FormatException($"confidence '{cell}' is not 1, 2 or 3"),
    };

    private static string[] Items(Dictionary<string, string> cells, string column) =>
        cells.GetValueOrDefault(column) is { } value && value != Nothing ? value.Split(',', StringSplitOptions.RemoveEmptyEntries) : [];
}
