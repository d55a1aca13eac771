using System.Globalization;

namespace Classifier.Training.Data;

/// <summary>What a crash may leave of the last line of a label table.</summary>
internal static class UnfinishedLine
{
    /// <summary>
    /// Takes off a last line without its line feed, unless it is whole: a cell for every column and, where the date stands last, all of it. Somebody may
    /// have written the table by hand.
    /// </summary>
    /// <returns>The table, and what was taken off; null when nothing was.</returns>
    public static (string Table, string? CutOff) CutOff(string table)
    {
        var start = table.LastIndexOf('\n') + 1;
        var line = table[start..];
        var columns = table.Split('\n', 2)[0].TrimEnd('\r').Split('\t');
        return start == 0 || line.Length == 0 || IsWhole(line.Split('\t'), columns) ? (table, null) : (table[..start], line);
    }

    private static bool IsWhole(string[] cells, string[] columns) =>
        cells.Length == columns.Length
        && (columns[^1] != LabelColumns.Date || cells[^1] == LabelColumns.Nothing || IsDate(cells[^1]));

    private static bool IsDate(string cell) => DateOnly.TryParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
