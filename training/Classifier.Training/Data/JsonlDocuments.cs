using System.Text.Json;
using Classifier.Training.Data.Checks;
using Classifier.Training.Data.Sources;

namespace Classifier.Training.Data;

/// <summary>
/// Reads labelled documents from JSON lines in UTF-8, gzip or plain: <c>id</c>, <c>text</c>, optional <c>title</c>, <c>date</c>
/// (YYYY-MM-DD), <c>source</c>, <c>confidence</c> (1 to 3) and <c>weight</c> (above 0), for every head a column of its name with the
/// label and optionally <c>HEAD_also</c> with a list of arguable labels. A document that nobody read may have <c>HEAD_shares</c> instead:
/// an object of labels and how likely they are. Null stands for absent; other fields are not looked at.
/// </summary>
public static class JsonlDocuments
{
    /// <summary>Reads a file; every line must be good, empty lines count for nothing.</summary>
    /// <param name="path">A <c>.jsonl</c> or <c>.jsonl.gz</c> file.</param>
    /// <param name="heads">The heads whose labels to take.</param>
    /// <param name="columns">Other names for the fields; null for those above.</param>
    /// <exception cref="DataException">
    /// The file cannot be read, or some lines are not such documents; the message lists them by number, from 1, with the field.
    /// </exception>
    public static IReadOnlyList<LabelledDocument> Read(string path, IReadOnlyCollection<string> heads, DataColumns? columns = null) =>
        Require(path, Read(path, new Wanted(heads, columns ?? DataColumns.Default)));

    /// <summary>Reads a file; a line that is no such document is a fault.</summary>
    /// <exception cref="DataException">The file cannot be read.</exception>
    internal static DocumentsRead Read(string path, Wanted wanted)
    {
        var (documents, faults) = Lines(path, (line, place) =>
        {
            using var json = JsonDocument.Parse(line);
            return DocumentFields.Parse(new JsonFields(json.RootElement), place, wanted);
        });
        return new DocumentsRead(documents, faults);
    }

    /// <summary>Reads the field with the text alone, whatever else a line holds.</summary>
    /// <inheritdoc cref="Read(string, IReadOnlyCollection{string}, DataColumns)"/>
    public static IReadOnlyList<string> ReadTexts(string path, DataColumns? columns = null) => Read(path, (line, _) =>
    {
        using var json = JsonDocument.Parse(line);
        return TextOf(new JsonFields(json.RootElement), columns ?? DataColumns.Default);
    });

    /// <summary>Reads some fields of each document, whatever else a line holds; a field that is absent is left out.</summary>
    /// <inheritdoc cref="Read(string, IReadOnlyCollection{string}, DataColumns)"/>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> ReadFields(string path, IReadOnlyCollection<string> names) =>
        Read(path, IReadOnlyDictionary<string, string> (line, _) =>
        {
            using var json = JsonDocument.Parse(line);
            var fields = new JsonFields(json.RootElement);
            return names.Select(name => (Name: name, Value: fields.Scalar(name))).Where(f => f.Value is not null).ToDictionary(f => f.Name, f => f.Value!);
        });

    /// <summary>Reads a file of JSON lines of any kind.</summary>
    /// <param name="path">A <c>.jsonl</c> or <c>.jsonl.gz</c> file.</param>
    /// <param name="parse">Makes something of a line and its place; what is wrong with it is a <see cref="FormatException"/>.</param>
    /// <exception cref="DataException">The file cannot be read, or some lines are not good; all are listed.</exception>
    internal static List<T> Read<T>(string path, Func<ReadOnlyMemory<byte>, DataPlace, T> parse)
    {
        var (all, faults) = Lines(path, parse);
        return faults.Count == 0 ? all : throw Refusal(path, faults);
    }

    private static IReadOnlyList<LabelledDocument> Require(string path, DocumentsRead read) =>
        read.Faults.Count == 0 ? read.Documents : throw Refusal(path, read.Faults);

    private static DataException Refusal(string path, IEnumerable<DataFault> faults) =>
        new(path, [.. faults.Select(f => $"line {f.Place!.Line}: {f.Message}")]);

    /// <summary>The same, with what is wrong instead of an exception.</summary>
    /// <exception cref="DataException">The file cannot be read.</exception>
    internal static (List<T> All, List<DataFault> Faults) Lines<T>(string path, Func<ReadOnlyMemory<byte>, DataPlace, T> parse)
    {
        var bytes = DataFile.ReadAll(path);
        var all = new List<T>();
        var faults = new List<DataFault>();
        var number = 0;
        foreach (var range in bytes.AsSpan().Split((byte)'\n'))
        {
            number++;
            var line = bytes.AsMemory(range);
            if (line.Span.Trim(" \t\r"u8).IsEmpty)
                continue;
            var place = new DataPlace(path, number);
            try
            {
                all.Add(parse(line, place));
            }
            catch (Exception fault) when (fault is JsonException or FormatException)
            {
                faults.Add(new DataFault(DataFaultKind.Unreadable, place, fault.Message));
            }
        }
        return (all, faults);
    }

    private static string TextOf(JsonFields fields, DataColumns columns) =>
        fields.Text(columns.Text) ?? throw new FormatException($"there is no '{columns.Text}'");
}
