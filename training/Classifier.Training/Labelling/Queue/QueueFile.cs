using System.Text;
using System.Text.Json;
using Classifier.Modeling.Bundles;
using Classifier.Training.Data;

namespace Classifier.Training.Labelling.Queue;

/// <summary>Queues as JSON lines; of a document, <c>id</c> and <c>text</c> must be there.</summary>
internal static class QueueFile
{
    /// <summary>Reads a queue.</summary>
    /// <exception cref="DataException">
    /// The file cannot be read, a line is no such document, or an id stands twice or could not stand in a table; all faults with their lines, from 1.
    /// </exception>
    public static IReadOnlyList<QueueItem> Read(string path)
    {
        var seen = new HashSet<string>();
        return JsonLines.Read<QueueItem>(path, item =>
            !LabelLines.CanBeId(item.Id) ? ["the id is empty, or holds a tab or the end of a line"]
            : seen.Add(item.Id) ? [] : [$"id {item.Id} stands twice"]);
    }

    /// <summary>Writes a queue as a whole.</summary>
    public static void Write(string path, IEnumerable<QueueItem> items)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        DurableFile.Replace(path, string.Concat(items.Select(i => JsonSerializer.Serialize(i, BundleFiles.Json) + "\n")));
    }
}
