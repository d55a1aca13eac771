using System.CommandLine;
using Classifier.Training.Ablations;
using Classifier.Training.Data;
using Classifier.Training.Recipes;

namespace Classifier.Training.Commands;

/// <summary><c>classifier-train ablate</c>.</summary>
internal static class AblateCommand
{
    private static readonly Option<string> RecipeOption = new("--recipe") { Description = "The full recipe (YAML).", Required = true };
    private static readonly Option<string> AblationOption = new("--ablation") { Description = "The variants (YAML).", Required = true };

    private static readonly Option<string[]> DataOption = new("--data")
    {
        Description = "Labelled documents to train on: JSON lines with id, text and a column per head. May be given several times.",
        Required = true,
    };

    private static readonly Option<string[]> DataWeightOption = new("--data-weight")
    {
        Description = "FILE=WEIGHT: what each document of a --data file weighs, above 0. Default 1. May be given several times.",
    };

    private static readonly Option<string?> HeldOutOption = new("--held-out") { Description = "Labelled documents to measure on; never trained on." };
    private static readonly Option<string?> ColumnsOption = new("--columns") { Description = "What the data's fields and labels are called (YAML)." };

    private static readonly Option<string> OutOption = new("--out")
    {
        Description = "The table to write (Markdown). Finished trainings stand beside it (JSON) and are not run again.",
        Required = true,
    };

    public static Command Create()
    {
        var command = new Command("ablate", "Measure what each part of a recipe and of its data is worth.")
        {
            RecipeOption, AblationOption, DataOption, DataWeightOption, HeldOutOption, ColumnsOption, OutOption,
        };
        // On another thread: after Ctrl-C the command line waits two seconds, but only for a task that it has been given.
        command.SetAction((parsed, cancellation) => Task.Run(() => Run(parsed, cancellation), CancellationToken.None));
        return command;
    }

    private static int Run(ParseResult parsed, CancellationToken cancellation)
    {
        using var progress = new ConsoleProgress(Console.Error, Console.IsErrorRedirected, TimeProvider.System);
        var recipePath = parsed.GetRequiredValue(RecipeOption);
        var recipe = RecipeFile.Read(recipePath);
        var yaml = File.ReadAllText(recipePath);
        var ablation = AblationFile.Read(parsed.GetRequiredValue(AblationOption));
        var variants = ablation.Variants.Select(v => (v, Changed(yaml, v))).ToList();
        var outPath = parsed.GetRequiredValue(OutOption);
        var finished = new TrialFile(Path.ChangeExtension(outPath, ".json"));

        var data = Read(parsed, recipe, ablation, progress, cancellation);
        var table = new AblationTable($"Ablation of {recipe.Name}", [.. recipe.Heads.Select(h => (h.Name, h.Secondary))], data.HeldOutDocuments.Count > 0);
        var rows = new List<AblationRow>();
        foreach (var row in new AblationRun(data, finished, progress.Report, TimeProvider.System).Rows(recipe, variants, cancellation))
        {
            rows.Add(row);
            // After each row: whoever waits can read what there is.
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(outPath))!);
            File.WriteAllText(outPath, table.Format(rows));
        }
        progress.Report($"wrote {outPath}", "");
        return 0;
    }

    private static AblationData Read(ParseResult parsed, Recipe recipe, Ablation ablation, ConsoleProgress progress, CancellationToken cancellation)
    {
        string[] heads = [.. recipe.Heads.Select(h => h.Name)];
        var columns = DataColumnsFile.Read(parsed.GetValue(ColumnsOption));
        var paths = parsed.GetRequiredValue(DataOption);
        var weights = DataWeights.Parse(parsed.GetValue(DataWeightOption) ?? [], paths);
        var documents = paths.SelectMany(p => JsonlDocuments.Read(p, heads, columns).Select(d => d with { Weight = d.Weight * weights.Of(p) })).ToList();
        var heldOut = parsed.GetValue(HeldOutOption) is { } path ? JsonlDocuments.Read(path, heads, columns) : [];
        LabelRules.Require([.. documents, .. heldOut], recipe, string.Join(", ", paths));
        string[] names = [.. ablation.Variants.SelectMany(v => v.Without.Keys).Where(name => name != AblationData.FileField).Distinct()];
        var fields = paths.SelectMany(path => JsonlDocuments.ReadFields(path, names).Select(f =>
            new Dictionary<string, string>(f) { [AblationData.FileField] = Path.GetFileName(path) })).ToList();
        progress.Report($"reading {documents.Count + heldOut.Count} documents", "");
        return new AblationData(recipe, DataSet.From([.. documents, .. heldOut], recipe, cancellation), fields, ablation.Sample);
    }

    private static Recipe Changed(string yaml, Variant variant)
    {
        var name = $"variant '{variant.Name}'";
        return RecipeFile.Parse(RecipeOverrides.Apply(yaml, variant.Set, name), name);
    }
}
