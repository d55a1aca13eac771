using Classifier.Training.Data.Checks;

namespace Classifier.Training.Data.Sources;

/// <summary>
/// Reads a folder of texts: <c>FOLDER/LABEL/NAME.txt</c>, the layout of VNTC, a document a file and at any depth below its label. Files are UTF-8, or
/// UTF-16 with a byte order mark. The labels are those of the only head, or of the one that the columns file names. A document's id is its path from
/// the folder's own name on, its source the folder's name; other files are not looked at.
/// </summary>
internal sealed class FolderDocuments : IDocumentReader
{
    private const string Pattern = "*.txt";

    /// <inheritdoc/>
    public DocumentsRead Read(string path, Wanted wanted)
    {
        var folder = new DirectoryInfo(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
        if (folder.EnumerateFiles(Pattern).FirstOrDefault() is { } stray)
            throw new DataException(path, [$"{stray.Name} stands in no folder of its label; the layout is {folder.Name}/LABEL/NAME.txt"]);
        var names = Directory.EnumerateFiles(folder.FullName, Pattern, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder.FullName, file).Replace(Path.DirectorySeparatorChar, '/')).Order(StringComparer.Ordinal).ToArray();
        if (names.Length == 0)
            throw new DataException(path, [$"no file {folder.Name}/LABEL/NAME.txt"]);
        var head = HeadOf(path, wanted);
        var read = new (LabelledDocument? Document, List<DataFault> Faults)[names.Length];
        Parallel.For(0, names.Length, i => read[i] = ReadFile(path, folder.Name, names[i], head, wanted.Columns));
        return new DocumentsRead([.. read.Select(r => r.Document).OfType<LabelledDocument>()], [.. read.SelectMany(r => r.Faults)]);
    }

    private static string? HeadOf(string path, Wanted wanted)
    {
        try
        {
            return wanted.Columns.HeadAmong(wanted.Heads);
        }
        catch (FormatException fault)
        {
            throw new DataException(path, [fault.Message]);
        }
    }

    private static (LabelledDocument?, List<DataFault>) ReadFile(string path, string folder, string name, string? head, DataColumns columns)
    {
        var file = Path.Combine(path, name);
        var faults = new List<DataFault>();
        try
        {
            var text = TextDecoding.Decode(DataFile.ReadAll(file), (line, fault) => Add(line, fault));
            var labels = new Dictionary<string, string>();
            if (head is not null)
                labels.Add(head, columns.LabelOf(head, name.Split('/')[0]));
            if (faults.Count == 0)
                return (new LabelledDocument($"{folder}/{name}", folder, new("", text), labels, new Dictionary<string, IReadOnlyList<string>>())
                {
                    Place = new DataPlace(file, 0),
                }, faults);
        }
        catch (FormatException fault)
        {
            Add(0, fault.Message);
        }
        catch (DataException fault)
        {
            Add(0, string.Join("; ", fault.Faults));
        }
        return (null, faults);

        void Add(int line, string fault) => faults.Add(new DataFault(DataFaultKind.Unreadable, new DataPlace(file, line), fault));
    }
}
