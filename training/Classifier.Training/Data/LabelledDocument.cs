using Classifier.Text.Documents;

namespace Classifier.Training.Data;

/// <summary>A document with what its annotators said of it.</summary>
/// <param name="Id">Unique in a data set.</param>
/// <param name="Source">Where it came from; documents of one source may share habits.</param>
/// <param name="Document">The text.</param>
/// <param name="Labels">Per head, the label; a head without a label is left out.</param>
/// <param name="Arguable">Per head, other labels that an annotator gave or would accept.</param>
/// <param name="Confidence">How sure the annotator was: 1 guessed, 2 fairly sure, 3 sure.</param>
/// <param name="Weight">How much it counts in training; above 0.</param>
public sealed record LabelledDocument(
    string Id,
    string Source,
    Document Document,
    IReadOnlyDictionary<string, string> Labels,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Arguable,
    int Confidence = 3,
    double Weight = 1)
{
    /// <summary>
    /// Per head without a label, what is known of it instead: how likely each label is, as measured on documents of the same kind that were read.
    /// Above 0 each, 1 in sum. The text model learns from it; nothing is measured on it.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, double>> Shares { get; init; } =
        new Dictionary<string, IReadOnlyDictionary<string, double>>();

    /// <summary>Other fields of its line that were asked for, by name; one that is absent is left out.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = new Dictionary<string, string>();

    /// <summary>Where it was read; null when it was not read from a file.</summary>
    public DataPlace? Place { get; init; }

    /// <summary>The name of the data file it stands in, or of the folder of texts; empty when it was not read from a file.</summary>
    internal string FileName => Place switch
    {
        null => "",
        { Line: 0 } => Source,
        _ => Path.GetFileName(Place.File),
    };
}
