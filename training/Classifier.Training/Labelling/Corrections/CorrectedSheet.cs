using System.Collections.Immutable;
using Classifier.Training.Data;

namespace Classifier.Training.Labelling.Corrections;

/// <summary>A label table after corrections: of each head of a document the newest label stands, so that the same corrections again change nothing.</summary>
/// <param name="Sheet">The table.</param>
/// <param name="Outcomes">How many corrections came to what.</param>
/// <param name="Conflicts">Where labels differed, in the order of time.</param>
internal sealed record CorrectedSheet(
    LabelSheet Sheet, IReadOnlyDictionary<CorrectionOutcome, int> Outcomes, IReadOnlyList<CorrectionConflict> Conflicts)
{
    /// <summary>
    /// Puts corrections into a table, whatever their order; documents that it does not have are added at its end, by the time of their first one.
    /// </summary>
    /// <param name="sheet">The table.</param>
    /// <param name="heads">Its heads that may be corrected, each of which gets a column for the time of its label.</param>
    /// <param name="corrections">The corrections, of these heads.</param>
    public static CorrectedSheet Of(LabelSheet sheet, IEnumerable<string> heads, IReadOnlyList<Correction> corrections)
    {
        var wide = sheet.With([
            LabelColumns.Alternatives, LabelColumns.Confidence, LabelColumns.DecidedBy, LabelColumns.Date,
            .. heads.Select(LabelColumns.DecidedAt), LabelColumns.Comment]);
        var all = LabelColumns.Heads(sheet.Columns);
        var empty = wide.Columns.ToImmutableDictionary(c => c, _ => LabelColumns.Nothing);
        var rows = wide.Rows.Select(r => new CorrectedRow(r, all)).ToList();
        var places = rows.Index().ToDictionary(r => r.Item.Cells[LabelColumns.Id], r => r.Index);
        var outcomes = Enum.GetValues<CorrectionOutcome>().ToDictionary(o => o, _ => 0);
        var conflicts = new List<CorrectionConflict>();
        foreach (var correction in corrections.OrderBy(c => c.At).ThenBy(c => c.Who, StringComparer.Ordinal).ThenBy(c => c.Label, StringComparer.Ordinal))
        {
            if (places.TryAdd(correction.Id, rows.Count))
                rows.Add(new CorrectedRow(empty.SetItem(LabelColumns.Id, correction.Id), all));
            var row = rows[places[correction.Id]];
            var outcome = Outcome(row, correction);
            outcomes[outcome]++;
            var by = correction.Who.Length > 0 ? correction.Who : LabelColumns.Nothing;
            if (row.LabelOf(correction.Head) is { } label && label != correction.Label)
                conflicts.Add(outcome == CorrectionOutcome.Taken
                    ? new(correction.Id, correction.Head, correction.Label, by, label, row.DecidedBy)
                    : new(correction.Id, correction.Head, label, row.DecidedBy, correction.Label, by));
            if (outcome == CorrectionOutcome.Taken)
                rows[places[correction.Id]] = row.With(correction);
        }
        return new CorrectedSheet(
            outcomes[CorrectionOutcome.Taken] == 0 ? sheet : wide with { Rows = [.. rows.Select(r => r.Cells)] }, outcomes, conflicts);
    }

    private static CorrectionOutcome Outcome(CorrectedRow row, Correction correction)
    {
        if (row.TimeOf(correction.Head) is not { } time)
            return CorrectionOutcome.Taken;
        var isSame = row.LabelOf(correction.Head) == correction.Label;
        return correction.At > time ? CorrectionOutcome.Taken : isSame ? CorrectionOutcome.AlreadyThere : CorrectionOutcome.Older;
    }
}
