using Classifier.Training.Data;

namespace Classifier.Training.Labelling.Agreement;

/// <summary>One annotator's table.</summary>
/// <param name="Name">The file, as it was given.</param>
/// <param name="Rows">The rows by id, in the order of the file.</param>
internal sealed record Annotator(string Name, IReadOnlyDictionary<string, LabelTable.Row> Rows)
{
    /// <summary>Reads a table.</summary>
    public static Annotator Read(string path, IReadOnlyCollection<string> heads) => new(path, LabelTable.Read(path, heads).ToDictionary(r => r.Id));

    /// <summary>The label of a document; null when it has none.</summary>
    public string? LabelOf(string id, string head) => Rows.GetValueOrDefault(id)?.Labels.GetValueOrDefault(head);
}
