using System.Globalization;

namespace Classifier.Training.Data;

/// <summary>What the documents of a data file weigh in training: more for a file whose annotators define the labels, less for a doubtful one.</summary>
internal sealed class DataWeights
{
    private readonly Dictionary<string, double> _weights = [];

    private DataWeights()
    {
    }

    /// <summary>Reads <c>FILE=WEIGHT</c>.</summary>
    /// <exception cref="DataException">An entry is not of this form, its file is not read, or its weight is not above 0; all such are listed.</exception>
    public static DataWeights Parse(IEnumerable<string> entries, IReadOnlyCollection<string> paths)
    {
        var weights = new DataWeights();
        var faults = entries.Select(e => weights.Add(e, paths)).OfType<string>().ToList();
        return faults.Count == 0 ? weights : throw new DataException("--data-weight", faults);
    }

    /// <summary>The weight of each document of a file, 1 when none was given.</summary>
    public double Of(string path) => _weights.GetValueOrDefault(path, 1);

    /// <summary>What is wrong with an entry; null when nothing is.</summary>
    private string? Add(string entry, IReadOnlyCollection<string> paths)
    {
        var at = entry.LastIndexOf('=');
        if (at < 0 || !double.TryParse(entry[(at + 1)..], CultureInfo.InvariantCulture, out var weight) || !(weight is > 0 and < double.PositiveInfinity))
            return $"'{entry}' is not FILE=WEIGHT with a weight above 0";
        if (!paths.Contains(entry[..at]))
            return $"'{entry[..at]}' is not given as --data";
        return _weights.TryAdd(entry[..at], weight) ? null : $"'{entry[..at]}' has two weights";
    }
}
