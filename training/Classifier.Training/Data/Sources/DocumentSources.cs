using Classifier.Training.Data.Checks;

namespace Classifier.Training.Data.Sources;

/// <summary>Reads data files of every kind; the name says which.</summary>
internal static class DocumentSources
{
    /// <summary>What data files may be.</summary>
    public const string Kinds = ".jsonl, .csv, .tsv or .ft (fastText), each also with .gz, or a folder of folders of .txt files";

    private static readonly Dictionary<string, IDocumentReader> Readers = new(StringComparer.OrdinalIgnoreCase)
    {
        [".jsonl"] = new JsonlReader(),
        [".ndjson"] = new JsonlReader(),
        [".csv"] = new TableDocuments(),
        [".tsv"] = new TableDocuments(),
        [".ft"] = new FastTextDocuments(),
        [".fasttext"] = new FastTextDocuments(),
    };

    private static readonly FolderDocuments Folder = new();

    /// <summary>Reads files in order. Whatever is wrong with any of them is a fault.</summary>
    public static DocumentsRead Read(IEnumerable<string> paths, Wanted wanted)
    {
        var read = paths.Select(path => ReadOne(path, wanted)).ToList();
        return new DocumentsRead([.. read.SelectMany(r => r.Documents)], [.. read.SelectMany(r => r.Faults)]);
    }

    /// <summary>Reads one file.</summary>
    /// <exception cref="DataException">It is of no kind that is known, or some of it cannot be read; all faults are listed with their places.</exception>
    public static IReadOnlyList<LabelledDocument> Require(string path, Wanted wanted)
    {
        var read = ReadOne(path, wanted);
        return read.Faults.Count == 0 ? read.Documents : throw new DataException(path, [.. read.Faults.Select(f => $"{f}")]);
    }

    /// <summary>A file's name without <c>.gz</c>.</summary>
    public static string PlainName(string path) => path.EndsWith(".gz", StringComparison.Ordinal) ? path[..^".gz".Length] : path;

    private static DocumentsRead ReadOne(string path, Wanted wanted)
    {
        try
        {
            if (Directory.Exists(path))
                return Folder.Read(path, wanted);
            return Readers.TryGetValue(Path.GetExtension(PlainName(path)), out var reader)
                ? reader.Read(path, wanted) : throw new DataException(path, [$"no kind of data that is known: {Kinds}"]);
        }
        catch (DataException refusal)
        {
            return new DocumentsRead([], [.. refusal.Faults.Select(f => new DataFault(DataFaultKind.Unreadable, new DataPlace(path, 0), f))]);
        }
    }
}
