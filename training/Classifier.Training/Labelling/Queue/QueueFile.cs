using System.Text;
using System.Text.Json;
using Classifier.Modeling.Bundles;
using Classifier.Training.Data;

namespace Classifier.Training.Labelling.Queue;

/// <summary>Queues as JSON lines; of a document, <c>id</c> and <c>text</c> must be there.</summary>
internal static class QueueFile
{
    /// <summary>Reads a queue.</summary>
    /// <exception cref="DataException">The file cannot be read, a line is no such document, or an id stands twice; all faults with their lines, from 1.</exception>
    public static IReadOnlyList<QueueItem> Read(string path)
    {
        var items = new List<QueueItem>();
        var faults = new List<string>();
        var seen = new HashSet<string>();
        foreach (var (i, line) in Encoding.UTF8.GetString(DataFile.ReadAll(path)).Split('\n').Index())
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            try
            {
                var item = JsonSerializer.Deserialize<QueueItem>(line, BundleFiles.Json) ?? throw new JsonException("null is no document");
                if (seen.Add(item.Id))
                    items.Add(item);
                else
                    faults.Add($"line {i + 1}: id {item.Id} stands twice");
            }
            catch (JsonException fault)
            {
                faults.Add($"line {i + 1}: {fault.Message}");
            }
        }
        return faults.Count == 0 ? items : throw new DataException(path, faults);
    }

    /// <summary>Writes a queue as a whole.</summary>
    public static void Write(string path, IEnumerable<QueueItem> items)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        DurableFile.Replace(path, Encoding.UTF8.GetBytes(string.Concat(items.Select(i => JsonSerializer.Serialize(i, BundleFiles.Json) + "\n"))));
    }
}
