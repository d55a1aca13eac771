using System.CommandLine;
using System.Globalization;
using Classifier.Training.Data;
using Classifier.Training.Recipes;
using Classifier.Training.Splits;

namespace Classifier.Training.Commands;

/// <summary>The options that say how documents are split, for the commands that measure what they train.</summary>
internal static class SplitOptions
{
    private static readonly Option<SplitBy> SplitOption = new("--split")
    {
        Description = "What no split and no fold cuts: near-duplicates (cluster), sources as well (source); or train before a day, hold out from it on (date).",
    };

    private static readonly Option<double> HoldOutOption = new("--hold-out")
    {
        Description = "The share of the data to hold out and measure on: above 0, below 1. By date, the latest. Default none.",
    };

    private static readonly Option<string?> FromOption = new("--hold-out-from")
    {
        Description = "With --split date: hold out documents of this day (2025-07-01) and later.",
    };

    private static readonly Option<string?> FileOption = new("--split-file")
    {
        Description = "A split made before (data split, or a run's split.tsv) of the same documents.",
    };

    /// <summary>Lets a command have the options.</summary>
    public static void AddTo(Command command)
    {
        command.Options.Add(SplitOption);
        command.Options.Add(HoldOutOption);
        command.Options.Add(FromOption);
        command.Options.Add(FileOption);
    }

    /// <summary>Refuses options that contradict each other, before anything is read.</summary>
    /// <exception cref="DataException">They do; all contradictions are listed.</exception>
    public static void Require(ParseResult parsed)
    {
        string[] faults = [.. Faults(parsed)];
        if (faults.Length > 0)
            throw new DataException("--split", faults);
    }

    /// <summary>Splits documents.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="recipe">The recipe.</param>
    /// <param name="data">Documents to train on, and then those of a held-out file.</param>
    /// <param name="given">How many are of a held-out file.</param>
    /// <exception cref="DataException">The documents cannot be split so, or the split's file cannot be used.</exception>
    public static Split Cut(ParseResult parsed, Recipe recipe, DataSet data, int given) => parsed.GetValue(FileOption) is { } path
        ? SplitFile.Read(path, data, recipe)
        : Split.Of(data, new SplitPlan(parsed.GetValue(SplitOption), parsed.GetValue(HoldOutOption), From(parsed), given), recipe);

    /// <summary>Whether some documents are to be held out; a split's file says it itself.</summary>
    public static bool HoldsOut(ParseResult parsed) => DataOptions.HasHeldOut(parsed)
        || parsed.GetResult(HoldOutOption) is not null || parsed.GetValue(FromOption) is not null || parsed.GetValue(FileOption) is not null;

    /// <summary>What contradicts what.</summary>
    public static IEnumerable<string> Faults(ParseResult parsed)
    {
        var (by, share, from) = (parsed.GetValue(SplitOption), parsed.GetValue(HoldOutOption), parsed.GetValue(FromOption));
        var hasHeldOut = DataOptions.HasHeldOut(parsed);
        if (parsed.GetResult(HoldOutOption) is not null && !(share is > 0 and < 1))
            yield return "--hold-out: above 0, below 1";
        if (from is not null && From(parsed) is null)
            yield return $"--hold-out-from: '{from}' is not a day like 2025-07-01";
        if (parsed.GetValue(FileOption) is not null && (parsed.GetResult(SplitOption) is not null || share != 0 || from is not null))
            yield return "--split-file says all that --split, --hold-out and --hold-out-from say; give one or the others";
        if (hasHeldOut && (share != 0 || from is not null))
            yield return "--held-out names the documents to hold out; leave --hold-out and --hold-out-from away, or --held-out";
        if (from is not null && by != SplitBy.Date)
            yield return "--hold-out-from goes with --split date";
        if (by == SplitBy.Date && (hasHeldOut || (share == 0 && from is null) || (share != 0 && from is not null)))
            yield return "--split date takes one of --hold-out-from DAY and --hold-out SHARE, and no --held-out";
    }

    private static DateOnly? From(ParseResult parsed) =>
        DateOnly.TryParseExact(parsed.GetValue(FromOption), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
