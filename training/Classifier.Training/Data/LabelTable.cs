using System.Text;

namespace Classifier.Training.Data;

/// <summary>
/// Labels without texts: a tab-separated table with the columns <c>id</c>, one per head, <c>second_HEAD</c>, <c>alternatives</c>
/// (<c>head:label</c>, comma-separated), <c>confidence</c> (1 to 3) and any others, which are not looked at. A hyphen stands for nothing.
/// </summary>
public static class LabelTable
{
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
    public static IReadOnlyList<Row> Read(string path, IReadOnlyCollection<string> heads) =>
        LabelLines.Parse(Encoding.UTF8.GetString(DataFile.ReadAll(path)), path, heads, cells => Parse(cells, heads)).Rows;

    /// <summary>What the cells of a row say.</summary>
    /// <exception cref="FormatException">An alternative is not <c>head:label</c>, or the confidence is not 1, 2 or 3.</exception>
    internal static Row Parse(IReadOnlyDictionary<string, string> cells, IReadOnlyCollection<string> heads)
    {
        var alternatives = Items(cells, LabelColumns.Alternatives).Select(a => a.Split(':')).ToList();
        if (alternatives.Find(a => a.Length != 2) is { } bad)
            throw new FormatException($"alternative '{string.Join(':', bad)}' is not head:label");
        var byHead = alternatives.ToLookup(a => a[0], a => a[1]);
        return new Row(
            cells[LabelColumns.Id],
            heads.Where(h => cells[h] != LabelColumns.Nothing).ToDictionary(h => h, h => cells[h]),
            heads.ToDictionary(h => h, h => (IReadOnlyList<string>)[.. Items(cells, LabelColumns.Second(h)).Concat(byHead[h]).Distinct()]),
            ConfidenceOf(cells.GetValueOrDefault(LabelColumns.Confidence, LabelColumns.Nothing)));
    }

    /// <summary>
    /// The cells that say the same, for the columns that a table has: the first arguable label of a head stands in its <c>second_HEAD</c>, if there is such a
    /// column, the others among the alternatives.
    /// </summary>
    /// <param name="row">A row whose labels hold no tab, comma or colon.</param>
    /// <param name="columns">The table's columns.</param>
    /// <param name="heads">The heads that the row is about; the alternatives of others are none of its business.</param>
    internal static Dictionary<string, string> Cells(Row row, IReadOnlyCollection<string> columns, IReadOnlyCollection<string> heads)
    {
        var cells = new Dictionary<string, string> { [LabelColumns.Id] = row.Id, [LabelColumns.Confidence] = $"{row.Confidence}" };
        var alternatives = new List<string>();
        foreach (var head in heads)
        {
            cells[head] = row.Labels.GetValueOrDefault(head, LabelColumns.Nothing);
            var arguable = row.Arguable.GetValueOrDefault(head, []);
            var hasSecond = columns.Contains(LabelColumns.Second(head));
            if (hasSecond)
                cells[LabelColumns.Second(head)] = arguable.FirstOrDefault(LabelColumns.Nothing);
            alternatives.AddRange(arguable.Skip(hasSecond ? 1 : 0).Select(label => $"{head}:{label}"));
        }
        cells[LabelColumns.Alternatives] = string.Join(',', alternatives);
        return cells;
    }

    private static int ConfidenceOf(string cell) => cell switch
    {
        LabelColumns.Nothing => 3,
        "1" or "2" or "3" => cell[0] - '0',
        _ => throw new FormatException($"confidence '{cell}' is not 1, 2 or 3"),
    };

    private static string[] Items(IReadOnlyDictionary<string, string> cells, string column) =>
        cells.GetValueOrDefault(column) is { } value && value != LabelColumns.Nothing ? value.Split(',', StringSplitOptions.RemoveEmptyEntries) : [];
}
