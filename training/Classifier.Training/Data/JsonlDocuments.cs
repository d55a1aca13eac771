using System.Text.Json;

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
    public static IReadOnlyList<LabelledDocument> Read(string path, IReadOnlyCollection<string> heads, DataColumns? columns = null)
    {
        var file = Path.GetFileName(path);
        return Read(path, (line, number) => Parse(line, file, number, heads, columns ?? DataColumns.Default));
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
    /// <param name="parse">Makes something of a line and its number, from 1; what is wrong with it is a <see cref="FormatException"/>.</param>
    /// <exception cref="DataException">The file cannot be read, or some lines are not good; all are listed.</exception>
    internal static List<T> Read<T>(string path, Func<ReadOnlyMemory<byte>, int, T> parse)
    {
        var bytes = DataFile.ReadAll(path);
        var all = new List<T>();
        var faults = new List<string>();
        var number = 0;
        foreach (var range in bytes.AsSpan().Split((byte)'\n'))
        {
            number++;
            var line = bytes.AsMemory(range);
            if (line.Span.Trim(" \t\r"u8).IsEmpty)
                continue;
            try
            {
                all.Add(parse(line, number));
            }
            catch (Exception fault) when (fault is JsonException or FormatException)
            {
                faults.Add($"line {number}: {fault.Message}");
            }
        }
        return faults.Count == 0 ? all : throw new DataException(path, faults);
    }

    private static string TextOf(JsonFields fields, DataColumns columns) =>
        fields.Text(columns.Text) ?? throw new FormatException($"there is no '{columns.Text}'");

    private static LabelledDocument Parse(
        ReadOnlyMemory<byte> line, string file, int number, IReadOnlyCollection<string> heads, DataColumns columns)
    {
        using var json = JsonDocument.Parse(line);
        var fields = new JsonFields(json.RootElement);
        var labels = new Dictionary<string, string>();
        var arguable = new Dictionary<string, IReadOnlyList<string>>();
        var shares = new Dictionary<string, IReadOnlyDictionary<string, double>>();
        foreach (var head in heads)
        {
            if (fields.Text(columns.ColumnOf(head)) is { } value)
                labels.Add(head, columns.LabelOf(head, value));
            if (fields.Texts(head + "_also") is { } also)
                arguable.Add(head, also);
            if (fields.Shares(head + "_shares") is { } likely)
                shares.Add(head, labels.ContainsKey(head) ? throw new FormatException($"'{head}_shares' stands beside a label") : likely);
        }
        return new LabelledDocument(
            fields.Text("id") ?? $"{file}:{number}",
            fields.Text("source") ?? file,
            new(fields.Text(columns.Title) ?? "", TextOf(fields, columns)) { PublishedOn = fields.Date("date") },
            labels,
            arguable,
            fields.Number("confidence", 1, 3) ?? 3,
            fields.Positive("weight") ?? 1)
        {
            Shares = shares,
        };
    }
}
