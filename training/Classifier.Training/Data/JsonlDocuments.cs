using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Classifier.Text.Documents;

namespace Classifier.Training.Data;

/// <summary>
/// Reads labelled documents from JSON lines, gzip or plain: <c>id</c>, <c>text</c>, optional <c>title</c>, <c>date</c> (YYYY-MM-DD) and
/// <c>source</c>, for every head a column of its name with the label and optionally <c>HEAD_also</c> with a list of arguable labels.
/// </summary>
public static class JsonlDocuments
{
    /// <summary>Reads a file; every line must be good.</summary>
    /// <param name="path">A <c>.jsonl</c> or <c>.jsonl.gz</c> file.</param>
    /// <param name="heads">The heads whose labels to take.</param>
    /// <exception cref="DataException">Some lines are not such documents; the message lists them by number.</exception>
    public static IReadOnlyList<LabelledDocument> Read(string path, IReadOnlyCollection<string> heads)
    {
        var documents = new List<LabelledDocument>();
        var faults = new List<string>();
        var number = 0;
        foreach (var line in Lines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            try
            {
                documents.Add(Parse(line, Path.GetFileName(path), number, heads));
            }
            catch (Exception fault) when (fault is JsonException or FormatException or InvalidOperationException)
            {
                faults.Add($"line {number}: {fault.Message}");
            }
        }
        return faults.Count == 0 ? documents : throw new DataException(path, faults);
    }

    private static LabelledDocument Parse(string line, string file, int number, IReadOnlyCollection<string> heads)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        var labels = new Dictionary<string, string>();
        var arguable = new Dictionary<string, IReadOnlyList<string>>();
        foreach (var head in heads)
        {
            if (Optional(root, head) is { } label)
                labels.Add(head, label);
            if (root.TryGetProperty(head + "_also", out var also))
                arguable.Add(head, [.. also.EnumerateArray().Select(e => e.GetString() ?? "")]);
        }
        var document = new Document(Optional(root, "title") ?? "", Optional(root, "text") ?? throw new FormatException("no 'text'"))
        {
            PublishedOn = Optional(root, "date") is { } date
                ? DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
        };
        return new LabelledDocument(
            Optional(root, "id") ?? $"{file}:{number}", Optional(root, "source") ?? file, document, labels, arguable);
    }

    private static string? Optional(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value.GetString() : null;

    private static IEnumerable<string> Lines(string path)
    {
        using var file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            yield return line;
    }
}
