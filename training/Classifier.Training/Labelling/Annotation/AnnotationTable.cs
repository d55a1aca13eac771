using System.Globalization;
using Classifier.Training.Data;

namespace Classifier.Training.Labelling.Annotation;

/// <summary>An annotator's table of labels, saved at each step.</summary>
/// <param name="file">The table.</param>
/// <param name="annotator">Who decides; empty for nobody in particular.</param>
/// <param name="time">The clock of the dates.</param>
internal sealed class AnnotationTable(LabelTableFile file, string annotator, TimeProvider time)
{
    // Also those that the recipe does not have: what is said of them stays.
    private readonly IReadOnlyList<string> _heads = LabelColumns.Heads(file.Columns);

    /// <summary>The row of a document; null when it has none.</summary>
    public LabelTable.Row? Find(string id) => file.Rows.TryGetValue(id, out var cells) ? LabelTable.Parse(cells, _heads) : null;

    /// <summary>Keeps a row; one without any label is removed.</summary>
    public void Save(LabelTable.Row row)
    {
        if (row.Labels.Count == 0)
        {
            file.Remove(row.Id);
            return;
        }
        var cells = LabelTable.Cells(row, file.Columns, _heads);
        cells[LabelColumns.DecidedBy] = annotator;
        cells[LabelColumns.Date] = time.GetLocalNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        foreach (var head in _heads)
            cells[LabelColumns.DecidedAt(head)] = LabelColumns.Nothing;
        file.Put(cells);
    }
}
