using System.Text.Json;
using System.Text.Json.Serialization;
using Classifier.Modeling.Bundles;

namespace Classifier.Modeling.Registry;

/// <summary>Reads and extends <c>models/NAME/history.jsonl</c>; lines are only ever added.</summary>
public static class HistoryFile
{
    /// <summary>The file's name, beside the version folders.</summary>
    public const string Name = "history.jsonl";

    private static readonly JsonSerializerOptions Json = new(BundleFiles.Json) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>Reads all entries, oldest first; none when there is no file.</summary>
    /// <exception cref="RegistryException">Lines are no entries; all of them are listed.</exception>
    public static IReadOnlyList<HistoryEntry> Read(string modelFolder)
    {
        var path = Path.Combine(modelFolder, Name);
        if (!File.Exists(path))
            return [];
        using var file = File.OpenRead(path);
        return Read(file, path);
    }

    /// <summary>
    /// Adds an entry and does what it tells of. Nobody else can do so meanwhile; when the work fails, the entry is taken back.
    /// </summary>
    /// <param name="modelFolder">The folder <c>models/NAME</c>.</param>
    /// <param name="prepare">Looks at the entries so far and at how things are, and tells what is to be done; it may throw, and nothing has happened.</param>
    /// <param name="work">Does it.</param>
    /// <exception cref="IOException">Another process is at it, or the file cannot be written.</exception>
    /// <exception cref="RegistryException">The entries so far cannot be read.</exception>
    public static HistoryEntry Add(string modelFolder, Func<IReadOnlyList<HistoryEntry>, HistoryEntry> prepare, Action<HistoryEntry> work)
    {
        var path = Path.Combine(modelFolder, Name);
        // Closed to all others, who are refused rather than made to wait.
        using var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        var before = file.Length;
        try
        {
            var entry = prepare(Read(file, path));
            file.Seek(0, SeekOrigin.End);
            file.Write([.. JsonSerializer.SerializeToUtf8Bytes(entry, Json), (byte)'\n']);
            // First on disk, then done: a crash can leave an entry too many, which verify finds, but no move that nobody recorded.
            file.Flush(flushToDisk: true);
            work(entry);
            return entry;
        }
        catch
        {
            file.SetLength(before);
            if (before == 0)
                File.Delete(path);
            throw;
        }
    }

    private static List<HistoryEntry> Read(Stream file, string path)
    {
        var (entries, faults) = (new List<HistoryEntry>(), new List<string>());
        using var reader = new StreamReader(file, leaveOpen: true);
        for (var number = 1; reader.ReadLine() is { } line; number++)
            try
            {
                if (line.Length > 0)
                    entries.Add(JsonSerializer.Deserialize<HistoryEntry>(line, Json) ?? throw new JsonException("is null"));
            }
            catch (JsonException fault)
            {
                faults.Add($"line {number}: {fault.Message}");
            }
        return faults.Count == 0 ? entries : throw new RegistryException(path, faults);
    }
}
