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

    private static readonly Option<string> OutOption = new("--out")
    {
        Description = "The table to write (Markdown). Finished trainings stand beside it (JSON) and are not run again.",
        Required = true,
    };

    public static Command Create()
    {
        var command = new Command("ablate", "Measure what each part of a recipe and of its data is worth.")
        {
            RecipeOption, AblationOption, OutOption,
        };
        DataOptions.AddTo(command);
        command.SetWork(Run);
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
        var finished = new ResultFile<TrialResult>(Path.ChangeExtension(outPath, ".json"));

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
        string[] names = [.. ablation.Variants.SelectMany(v => v.Without.Keys).Where(name => name != AblationData.FileField).Distinct()];
        var files = DataOptions.Read(parsed, recipe, names);
        var fields = files.Documents.Select(d => new Dictionary<string, string>(d.Fields) { [AblationData.FileField] = d.FileName }).ToList();
        return new AblationData(recipe, files.Prepare(recipe, progress.Report, cancellation), fields, ablation.Sample);
    }

    private static Recipe Changed(string yaml, Variant variant)
    {
        var name = $"variant '{variant.Name}'";
        return RecipeFile.Parse(RecipeOverrides.Apply(yaml, variant.Set, name), name);
    }
}
