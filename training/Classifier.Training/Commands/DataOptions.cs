using System.CommandLine;
using Classifier.Training.Data;
using Classifier.Training.Data.Checks;
using Classifier.Training.Data.Sources;
using Classifier.Training.Recipes;

namespace Classifier.Training.Commands;

/// <summary>The options that name labelled documents, and their reading, for the commands that train.</summary>
internal static class DataOptions
{
    private static readonly Option<string[]> DataOption = new("--data")
    {
        Description = $"Labelled documents to train on: {DocumentSources.Kinds}. May be given several times.",
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

    private static readonly Option<string[]> ColumnsOption = new("--columns")
    {
        Description = "What the data's fields and labels are called (YAML). FILE=COLUMNS for one of the files; the others then have the usual names, or those of another --columns.",
    };

    private static readonly Option<string[]> AcceptOption = new("--accept")
    {
        Description = $"Faults of the data that are known and shall not stop: {string.Join(", ", DataFaultKinds.Acceptable.Select(DataFaultKinds.NameOf))}.",
        AllowMultipleArgumentsPerToken = true,
    };

    /// <summary>Lets a command have the options.</summary>
    public static void AddTo(Command command)
    {
        command.Options.Add(DataOption);
        command.Options.Add(DataWeightOption);
        command.Options.Add(HeldOutOption);
        command.Options.Add(ColumnsOption);
        command.Options.Add(AcceptOption);
    }

    /// <summary>The files to train on.</summary>
    public static IReadOnlyList<string> Paths(ParseResult parsed) => parsed.GetRequiredValue(DataOption);

    /// <summary>Whether a file of documents to hold out was given.</summary>
    public static bool HasHeldOut(ParseResult parsed) => parsed.GetValue(HeldOutOption) is not null;

    /// <summary>Reads the documents with the labels of a recipe's heads.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="recipe">The recipe.</param>
    /// <param name="fields">Other fields to keep of each document.</param>
    /// <exception cref="DataException">A file, a column, a weight, a text or a label cannot be used; all faults are listed with their places.</exception>
    public static LabelledFiles Read(ParseResult parsed, Recipe recipe, params IReadOnlyCollection<string> fields)
    {
        var files = Check(parsed, recipe, fields);
        files.Faults.Require(string.Join(", ", Paths(parsed)));
        return files;
    }

    /// <summary>The same, with all that is wrong with them.</summary>
    /// <inheritdoc cref="Read"/>
    /// <exception cref="DataException">The columns file or a weight cannot be used.</exception>
    public static LabelledFiles Check(ParseResult parsed, Recipe recipe, params IReadOnlyCollection<string> fields)
    {
        var paths = Paths(parsed);
        string[] heldOutPaths = parsed.GetValue(HeldOutOption) is { } heldOutPath ? [heldOutPath] : [];
        var columns = DataColumnsByFile.Parse(parsed.GetValue(ColumnsOption) ?? [], [.. paths, .. heldOutPaths]);
        var weights = DataWeights.Parse(parsed.GetValue(DataWeightOption) ?? [], paths);
        var accepted = Accepted(parsed.GetValue(AcceptOption) ?? []);
        var read = paths.Select(p => (Path: p, Read: DocumentSources.Read([p], Wanted(p)))).ToList();
        var documents = read.SelectMany(r => r.Read.Documents.Select(d => d with { Weight = d.Weight * weights.Of(r.Path) })).ToList();
        var heldOut = DocumentSources.Read(heldOutPaths, Wanted(heldOutPaths.FirstOrDefault("")));
        LabelledDocument[] all = [.. documents, .. heldOut.Documents];
        DataFault[] unreadable = [.. read.SelectMany(r => r.Read.Faults), .. heldOut.Faults];
        // Where documents could not be read, how many there are of a label says nothing.
        var faults = LabelRules.Faults(all, recipe).Where(f => unreadable.Length == 0 || f.Kind != DataFaultKind.SmallClass);
        return new LabelledFiles(documents, heldOut.Documents, new DataFaultList([.. unreadable, .. faults, .. TextRules.Repeated(all, recipe)], accepted))
        {
            Files =
            [
                .. read.Select(r => new LabelledFile(r.Path, false, r.Read.Documents.Count, weights.Of(r.Path))),
                .. parsed.GetValue(HeldOutOption) is { } asked ? [new LabelledFile(asked, true, heldOut.Documents.Count, 1)] : Array.Empty<LabelledFile>(),
            ],
        };

        Wanted Wanted(string path) => new([.. recipe.Heads.Select(h => h.Name)], columns.Of(path)) { Fields = fields };
    }

    private static DataFaultKind[] Accepted(string[] names)
    {
        string[] unknown = [.. names.Except(DataFaultKinds.Acceptable.Select(DataFaultKinds.NameOf)).Select(n => $"'{n}' is no fault that can be accepted")];
        return unknown.Length > 0
            ? throw new DataException("--accept", unknown) : [.. DataFaultKinds.Acceptable.Where(k => names.Contains(DataFaultKinds.NameOf(k)))];
    }
}
