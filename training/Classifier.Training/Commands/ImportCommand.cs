using System.CommandLine;
using System.Text.Json;
using Classifier.Modeling.Bundles;
using Classifier.Training.Data;
using Classifier.Training.Labelling.Corrections;
using Classifier.Training.Recipes;

namespace Classifier.Training.Commands;

/// <summary><c>classifier-train import</c>: takes corrections into a table of labels, and joins one with texts kept elsewhere.</summary>
internal static class ImportCommand
{
    private static readonly Option<string> LabelsOption = new("--labels") { Description = "The label table (tab-separated, with a header).", Required = true };

    private static readonly Option<string[]> TextsOption = new("--texts")
    {
        Description = "Files or folders of .jsonl and .jsonl.gz whose lines have a 'text'.",
        DefaultValueFactory = _ => [],
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Option<string[]> HeadsOption = new("--heads")
    {
        Description = "With --texts: the heads to take, columns of the table. Default: those of --recipe.",
        DefaultValueFactory = _ => [],
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Option<int> MaximumOption = new("--maximum-characters")
    {
        Description = "Texts are cut to this length.",
        DefaultValueFactory = _ => 12_000,
    };

    private static readonly Option<string?> OutOption = new("--out") { Description = "The JSON lines to write, ready for train." };

    private static readonly Option<string?> CorrectionsOption = new("--corrections")
    {
        Description = "Corrections exported from the service (JSON lines), to be taken into the label table first: the newest label of each head stands.",
    };

    private static readonly Option<string?> RecipeOption = new("--recipe")
    {
        Description = "The recipe (YAML) whose heads and labels corrections may name; a table that is not there yet needs it.",
    };

    public static Command Create()
    {
        var command = new Command("import", "Join a table of labels by document id with the texts it is about; take corrections into it.")
        {
            LabelsOption, TextsOption, HeadsOption, MaximumOption, OutOption, CorrectionsOption, RecipeOption,
        };
        command.Validators.Add(result =>
        {
            var hasTexts = result.GetValue(TextsOption) is { Length: > 0 };
            if (hasTexts != result.GetValue(OutOption) is not null || (!hasTexts && result.GetValue(CorrectionsOption) is null))
                result.AddError("give --texts and --out together, or --corrections, or all three");
            else if (hasTexts && result.GetValue(HeadsOption) is not { Length: > 0 } && result.GetValue(RecipeOption) is null)
                result.AddError("name the --heads to take, or a --recipe");
        });
        command.SetWork(Run);
        return command;
    }

    private static int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var recipe = parsed.GetValue(RecipeOption) is { } recipePath ? RecipeFile.Read(recipePath) : null;
        if (parsed.GetValue(CorrectionsOption) is { } corrections)
            Console.Out.Write(CorrectionImport.Run(corrections, parsed.GetRequiredValue(LabelsOption), recipe));
        if (parsed.GetValue(OutOption) is not { } path)
            return 0;
        string[] named = parsed.GetRequiredValue(HeadsOption);
        return Join(parsed, named.Length > 0 ? named : [.. recipe!.Heads.Select(h => h.Name)], path, cancellation);
    }

    private static int Join(ParseResult parsed, string[] heads, string path, CancellationToken cancellation)
    {
        var wanted = LabelTable.Read(parsed.GetRequiredValue(LabelsOption), heads).ToDictionary(r => r.Id);
        var total = wanted.Count;
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        using (var writer = File.CreateText(path))
            foreach (var file in parsed.GetRequiredValue(TextsOption).SelectMany(TextFiles.In))
                foreach (var text in JsonlDocuments.ReadTexts(file))
                {
                    cancellation.ThrowIfCancellationRequested();
                    if (wanted.Remove(TextId.Of(text), out var row))
                        writer.Write(Line(row, text, Path.GetFileName(file), parsed.GetValue(MaximumOption)) + "\n");
                }
        Console.Out.WriteLine($"{total - wanted.Count} of {total} labelled documents found, written to {path}");
        return wanted.Count == 0 ? 0 : 2;
    }

    /// <summary>At most so many UTF-16 units, without half a surrogate pair at the end.</summary>
    private static string Cut(string text, int maximum)
    {
        var length = Math.Clamp(maximum, 0, text.Length);
        return text[..(length > 0 && char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
    }

    private static string Line(LabelTable.Row row, string text, string file, int maximum)
    {
        var fields = new Dictionary<string, object?>
        {
            ["id"] = row.Id,
            ["source"] = file.Split('.')[0],
            ["confidence"] = row.Confidence,
            ["text"] = Cut(text, maximum),
        };
        foreach (var (head, label) in row.Labels)
        {
            fields[head] = label;
            fields[head + "_also"] = row.Arguable[head].Where(l => l != label);
        }
        return JsonSerializer.Serialize(fields, BundleFiles.Json);
    }
}
