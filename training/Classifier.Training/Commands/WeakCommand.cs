using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Classifier.Modeling.Bundles;
using Classifier.Training.Data;
using Classifier.Training.Weak;

namespace Classifier.Training.Commands;

/// <summary><c>classifier-train weak</c>: measures what hints are worth by the documents that were read, and gives their labels' shares to the others.</summary>
internal static class WeakCommand
{
    private static readonly Option<string> SourcesOption = new("--sources") { Description = "The sources of hints (YAML).", Required = true };

    private static readonly Option<string[]> TextsOption = new("--texts")
    {
        Description = "The files that the sources name (.jsonl or .jsonl.gz).",
        Required = true,
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Option<string[]> DataOption = new("--data")
    {
        Description = "Read documents: JSON lines with id and a column per head. May be given several times; never the held-out ones.",
        Required = true,
    };

    private static readonly Option<string> OutOption = new("--out") { Description = "The JSON lines to write, for a --data of train.", Required = true };

    public static Command Create()
    {
        var command = new Command("weak", "Give unread documents the label shares of read documents with the same hint.")
        {
            SourcesOption, TextsOption, DataOption, OutOption,
        };
        command.SetWork(Run);
        return command;
    }

    private static int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var sources = WeakSourcesFile.Read(parsed.GetRequiredValue(SourcesOption));
        var files = parsed.GetRequiredValue(TextsOption).ToLookup(NameOf);
        var absent = sources.Where(s => !files.Contains(s.File)).Select(s => $"no file '{s.File}' among the texts").ToList();
        if (absent.Count > 0)
            throw new DataException(parsed.GetRequiredValue(SourcesOption), absent);
        string[] heads = [.. sources.Select(s => s.Head).Distinct()];
        var read = parsed.GetRequiredValue(DataOption).SelectMany(p => JsonlDocuments.Read(p, heads)).DistinctBy(d => d.Id).ToList();
        var path = parsed.GetRequiredValue(OutOption);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        using var writer = File.CreateText(path);
        Console.Out.WriteLine("head\tsource\tgroup\tread\tunread\twritten\tbest\tshare");
        foreach (var source in sources)
        {
            var labels = read.Where(d => d.Labels.ContainsKey(source.Head)).ToDictionary(d => d.Id, d => d.Labels[source.Head]);
            foreach (var group in WeakGroup.Of(files[source.File].SelectMany(f => Hinted(f, source.Fields)), labels))
            {
                cancellation.ThrowIfCancellationRequested();
                var chosen = group.IsUsable(source) ? group.Unread.Take(source.MaximumPerGroup).ToList() : [];
                chosen.ForEach(t => writer.Write(Line(source, group, t) + "\n"));
                Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{source.Head}\t{source.File}\t{group.Name}\t{group.Read}\t{group.Unread.Count}\t{chosen.Count}\t{group.Best}\t{group.Shares.GetValueOrDefault(group.Best):F2}"));
            }
        }
        return 0;
    }

    /// <summary>Texts and the values of the fields, between slashes; a hyphen for a field that is absent.</summary>
    private static IEnumerable<(string Text, string Group)> Hinted(string path, IReadOnlyList<string> fields) =>
        JsonlDocuments.ReadTexts(path).Zip(
            JsonlDocuments.ReadFields(path, fields), (text, own) => (text, string.Join('/', fields.Select(f => own.GetValueOrDefault(f, "-")))));

    private static string NameOf(string path) => Path.GetFileName(path).Split('.')[0];

    /// <summary>The id is not the text's alone: one text may be hinted at for two heads, or stand in the held-out documents.</summary>
    private static string Line(WeakSource source, WeakGroup group, (string Id, string Text) text) => JsonSerializer.Serialize(
        new Dictionary<string, object>
        {
            ["id"] = $"{text.Id}-{source.File}-{source.Head}",
            ["source"] = source.File,
            ["weight"] = source.Weight,
            [source.Head + "_shares"] = group.Shares,
            ["text"] = text.Text,
        },
        BundleFiles.Json);
}
