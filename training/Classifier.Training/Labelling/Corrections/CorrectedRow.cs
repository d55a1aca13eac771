using System.Collections.Immutable;
using System.Globalization;
using Classifier.Training.Data;

namespace Classifier.Training.Labelling.Corrections;

/// <summary>A row of a label table that can be corrected head by head. Immutable.</summary>
/// <param name="Cells">Its cells; the table has a column for the time of each head that may be corrected.</param>
/// <param name="Heads">The heads of the table, with whatever else has a column of its own.</param>
internal sealed record CorrectedRow(ImmutableDictionary<string, string> Cells, IReadOnlyList<string> Heads)
{
    /// <summary>The label of a head; null when there is none.</summary>
    public string? LabelOf(string head) => this[head] is var label and not LabelColumns.Nothing ? label : null;

    /// <summary>
    /// Since when a head has its label: its last correction, else the row's date, at midnight, so that a correction of the same day counts as later.
    /// Null when there is no label, or nobody knows.
    /// </summary>
    public DateTimeOffset? TimeOf(string head) =>
        LabelOf(head) is null ? null : CorrectionFile.TimeOf(this[LabelColumns.DecidedAt(head)]) ?? CorrectionFile.TimeOf(this[LabelColumns.Date]);

    /// <summary>Who decided last; a hyphen when nobody is named.</summary>
    public string DecidedBy => this[LabelColumns.DecidedBy];

    private string this[string column] => Cells.GetValueOrDefault(column, LabelColumns.Nothing);

    /// <summary>The row with a correction, which is newer than what it has of the head.</summary>
    public CorrectedRow With(Correction correction)
    {
        var row = LabelTable.Parse(Cells, Heads);
        var said = row with
        {
            Labels = new Dictionary<string, string>(row.Labels) { [correction.Head] = correction.Label },
            Arguable = new Dictionary<string, IReadOnlyList<string>>(row.Arguable)
            {
                [correction.Head] = [.. row.Arguable[correction.Head].Where(l => l != correction.Label)],
            },
        };
        var cells = Cells.SetItems(LabelTable.Cells(said, Cells.Keys.ToList(), Heads)).SetItem(LabelColumns.Confidence, this[LabelColumns.Confidence]);
        // The other heads are as old as before, whatever the row's date says from now on.
        foreach (var column in Heads.Where(h => h != correction.Head && LabelOf(h) is not null).Select(LabelColumns.DecidedAt))
            if (Cells.GetValueOrDefault(column) == LabelColumns.Nothing)
                cells = cells.SetItem(column, this[LabelColumns.Date]);
        var time = correction.At.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);
        cells = cells.SetItem(LabelColumns.DecidedAt(correction.Head), time);
        if (Heads.Any(h => h != correction.Head && TimeOf(h) > correction.At))
            return this with { Cells = cells };
        return this with
        {
            Cells = cells
                .SetItem(LabelColumns.Date, correction.At.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
                .SetItem(LabelColumns.DecidedBy, correction.Who.Length > 0 ? correction.Who : LabelColumns.Nothing)
                .SetItem(LabelColumns.Comment, correction.Comment.Length > 0 ? correction.Comment : this[LabelColumns.Comment]),
        };
    }
}
