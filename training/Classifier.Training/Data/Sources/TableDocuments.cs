using Classifier.Training.Data.Checks;
using CsvHelper;

namespace Classifier.Training.Data.Sources;

/// <summary>
/// Reads tables with a header, <c>.csv</c> and <c>.tsv</c> as RFC 4180 quotes them, in UTF-8 or in UTF-16 with a byte order mark. Columns are those
/// of <see cref="JsonlDocuments"/> or of a columns file; lists (<c>HEAD_also</c>) are separated by commas within their cell; an empty cell is absent.
/// </summary>
internal sealed class TableDocuments : IDocumentReader
{
    /// <inheritdoc/>
    public DocumentsRead Read(string path, Wanted wanted)
    {
        var faults = new List<DataFault>();
        var text = TextDecoding.Decode(DataFile.ReadAll(path), (line, fault) => Add(line, fault));
        if (faults.Count > 0)
            return new DocumentsRead([], faults);
        using var reader = CsvReader.FromText(text, new CsvReaderOptions
        {
            Separator = SeparatorOf(path, wanted.Columns),
            TrackLineNumbers = true,
            FieldCountMismatch = CsvFieldCountHandling.Skip,
            // A quotation mark within a cell that does not begin with one is text, as those who write tables by hand mean it.
            OnMalformedRecord = bad =>
            {
                if (FaultOf(bad.Reason) is { } fault)
                    Add((int)bad.LineNumber, fault);
            },
        });
        string[] header = [.. reader.Headers];
        foreach (var fault in HeaderFaults(header, wanted))
            Add(1, fault);
        if (faults.Count > 0)
            return new DocumentsRead([], faults);
        var documents = new List<LabelledDocument>();
        while (reader.Read())
            try
            {
                documents.Add(DocumentFields.Parse(new TableFields(header, reader.Current.ToArray()), new DataPlace(path, (int)reader.LineNumber), wanted));
            }
            catch (FormatException fault)
            {
                Add((int)reader.LineNumber, fault.Message);
            }
        return new DocumentsRead(documents, faults);

        void Add(int line, string fault) => faults.Add(new DataFault(DataFaultKind.Unreadable, new DataPlace(path, line), fault));
    }

    private static char SeparatorOf(string path, DataColumns columns) => columns.Delimiter.Length > 0
        ? columns.Delimiter[0] : DocumentSources.PlainName(path).EndsWith(".tsv", StringComparison.OrdinalIgnoreCase) ? '\t' : ',';

    private static string? FaultOf(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.StrayQuote => null,
        CsvMalformedReason.FieldCountMismatch => "another number of cells than the header has; put cells with a delimiter or a line break in quotation marks",
        CsvMalformedReason.UnterminatedQuote => "a quotation mark is not closed before the end of the file",
        _ => "text behind a closing quotation mark; quotation marks within a quoted cell are doubled",
    };

    private static IEnumerable<string> HeaderFaults(string[] header, Wanted wanted)
    {
        if (header.Length == 0)
        {
            yield return "there is no header";
            yield break;
        }
        if (!header.Contains(wanted.Columns.Text))
            yield return $"there is no column '{wanted.Columns.Text}' among {string.Join(", ", header.Select(h => $"'{h}'"))}; "
                + "a columns file can name another, or the delimiter";
        foreach (var twice in header.GroupBy(h => h).Where(g => g.Count() > 1))
            yield return $"column '{twice.Key}' stands twice";
        // A head may be absent, as in documents that say nothing of it; with none at all the columns are named wrongly.
        if (wanted.Heads.Count > 0 && !wanted.Heads.Any(h => header.Contains(wanted.Columns.ColumnOf(h)) || header.Contains(h + "_shares")))
            yield return $"there is no column with labels: {string.Join(", ", wanted.Heads.Select(h => $"'{wanted.Columns.ColumnOf(h)}'"))}";
    }
}
