using System.CommandLine;
using Classifier.Training.Data;
using Classifier.Training.Recipes;
using Classifier.Training.Runs;

namespace Classifier.Training.Commands;

/// <summary>The options that name labelled documents, and their reading, for the commands that train.</summary>
internal static class DataOptions
{
    private static readonly Option<string[]> DataOption = new("--data")
    {
        Description = "Labelled documents to train on: JSON lines with id, text and a column per head. May be given several times.",
        Required = true,
    };

    private static readonly Option<string[]> DataWeightOption = new("--data-weight")
    {
        Description = "FILE=WEIGHT: what each document of a --data file weighs, above 0. Default 1. May be given several times.",
    };

    private static readonly Option<string?> HeldOutOption = new("--held-out")
    {
        Description = "Labelled documents for a development test: a model trained without them is measured on them.",
    };

    private static readonly Option<string?> ColumnsOption = new("--columns") { Description = "What the data's fields and labels are called (YAML)." };

    /// <summary>Lets a command have the options.</summary>
    public static void AddTo(Command command)
    {
        command.Options.Add(DataOption);
        command.Options.Add(DataWeightOption);
        command.Options.Add(HeldOutOption);
        command.Options.Add(ColumnsOption);
    }

    /// <summary>The files to train on.</summary>
    public static IReadOnlyList<string> Paths(ParseResult parsed) => parsed.GetRequiredValue(DataOption);

    /// <summary>Reads the documents with the labels of a recipe's heads.</summary>
    /// <exception cref="DataException">A file, a column, a weight or a label cannot be used; all faults of that kind are listed.</exception>
    public static LabelledFiles Read(ParseResult parsed, Recipe recipe)
    {
        string[] heads = [.. recipe.Heads.Select(h => h.Name)];
        var columns = DataColumnsFile.Read(parsed.GetValue(ColumnsOption));
        var paths = parsed.GetRequiredValue(DataOption);
        var weights = DataWeights.Parse(parsed.GetValue(DataWeightOption) ?? [], paths);
        var read = paths.Select(p => (Path: p, Documents: JsonlDocuments.Read(p, heads, columns).Select(d => d with { Weight = d.Weight * weights.Of(p) }).ToList())).ToList();
        var documents = read.SelectMany(r => r.Documents).ToList();
        var heldOut = parsed.GetValue(HeldOutOption) is { } path ? JsonlDocuments.Read(path, heads, columns) : [];
        LabelRules.Require([.. documents, .. heldOut], recipe, string.Join(", ", paths));
        return new LabelledFiles(documents, heldOut)
        {
            Files =
            [
                .. read.Select(r => RunDataFile.Of(r.Path, heldOut: false, r.Documents.Count, weights.Of(r.Path))),
                .. parsed.GetValue(HeldOutOption) is { } asked ? [RunDataFile.Of(asked, heldOut: true, heldOut.Count, 1)] : Array.Empty<RunDataFile>(),
            ],
        };
    }
}
