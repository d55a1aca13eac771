namespace Classifier.Training.Runs;

/// <summary>Rows of cells as columns of plain text, two spaces apart.</summary>
internal static class TextTable
{
    /// <summary>Lines without blanks at their ends, each with a line feed.</summary>
    /// <param name="rows">Rows of one length, the header among them.</param>
    public static string Format(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var widths = rows.Count == 0 ? [] : Enumerable.Range(0, rows[0].Count).Select(c => rows.Max(r => r[c].Length)).ToArray();
        return string.Concat(rows.Select(row => string.Join("  ", row.Select((cell, c) => cell.PadRight(widths[c]))).TrimEnd() + "\n"));
    }
}
