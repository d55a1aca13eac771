using System.Globalization;

namespace Classifier.Training.Data.Checks;

/// <summary>What was found wrong with data.</summary>
/// <param name="All">Every fault, in the order of the checks and then of the documents.</param>
/// <param name="Accepted">Sorts that stop a training but were said to be known: warnings then.</param>
internal sealed record DataFaultList(IReadOnlyList<DataFault> All, IReadOnlyCollection<DataFaultKind> Accepted)
{
    /// <summary>Those that stop a training.</summary>
    public IEnumerable<DataFault> Errors => All.Where(Stops);

    /// <summary>The others.</summary>
    public IEnumerable<DataFault> Warnings => All.Where(f => !Stops(f));

    /// <summary>These, and more.</summary>
    public DataFaultList With(IEnumerable<DataFault> more) => this with { All = [.. All, .. more] };

    /// <summary>Refuses errors.</summary>
    /// <param name="source">What was checked.</param>
    /// <exception cref="DataException">There are errors; all of them are listed.</exception>
    public void Require(string source)
    {
        string[] errors = [.. Errors.Select(f => $"{f}")];
        if (errors.Length > 0)
            throw new DataException(source, errors);
    }

    /// <summary>The warnings as lines: for each sort how many, and the first of them.</summary>
    /// <param name="shown">How many of each sort to show; the rest are counted.</param>
    public IEnumerable<string> WarningLines(int shown) => Lines(Warnings, "warning", shown);

    /// <summary>The errors as lines, likewise.</summary>
    /// <param name="shown">How many of each sort to show; the rest are counted.</param>
    public IEnumerable<string> ErrorLines(int shown) => Lines(Errors, "error", shown);

    private static IEnumerable<string> Lines(IEnumerable<DataFault> faults, string severity, int shown)
    {
        foreach (var sort in faults.GroupBy(f => f.Kind))
        {
            yield return string.Create(CultureInfo.InvariantCulture,
                $"{severity}: {sort.Count()} {DataFaultKinds.PluralOf(sort.Key)} ({DataFaultKinds.NameOf(sort.Key)})");
            foreach (var fault in sort.Take(shown))
                yield return $"  {fault}";
            if (sort.Count() > shown)
                yield return string.Create(CultureInfo.InvariantCulture, $"  … and {sort.Count() - shown} more; classifier-train data check lists all");
        }
    }

    private bool Stops(DataFault fault) => DataFaultKinds.Stops(fault.Kind) && !Accepted.Contains(fault.Kind);
}
