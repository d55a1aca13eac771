using Classifier.Cli.Batch.Inputs;

namespace Classifier.Cli.Batch.Outputs;

/// <summary>What the lines of the output look like.</summary>
/// <param name="IsCsv">CSV, or else JSON lines.</param>
/// <param name="Columns">The columns to write; none for the defaults.</param>
/// <param name="Kept">The names of what is kept of the input.</param>
internal sealed record RowSettings(bool IsCsv, IReadOnlyList<string> Columns, IReadOnlyList<string> Kept)
{
    /// <summary>Whether a file's name says that it holds CSV.</summary>
    public static bool NamesCsv(string path)
    {
        if (path.EndsWith(InputFile.GzipEnding, StringComparison.OrdinalIgnoreCase))
            path = path[..^InputFile.GzipEnding.Length];
        return path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>What writes them.</summary>
    /// <param name="heads">The model's heads.</param>
    /// <exception cref="CannotRunException">There is no such column.</exception>
    public IRowFormat Format(IReadOnlyList<string> heads) => (IsCsv, Columns) switch
    {
        (true, var columns) => new CsvRows(RowColumn.Named(columns.Count == 0 ? RowColumn.Usual(heads) : columns, heads), Kept),
        (false, []) => new JsonRows(),
        (false, var columns) => new FlatJsonRows(RowColumn.Named(columns, heads)),
    };
}
