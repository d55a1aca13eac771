using Classifier.Training.Data;

namespace Classifier.Training.Weak;

/// <summary>Reads a YAML list of <see cref="WeakSource"/>.</summary>
public static class WeakSourcesFile
{
    /// <summary>Reads and checks a file.</summary>
    /// <exception cref="DataException">It cannot be read, is not YAML, names something unknown, or a value is out of range.</exception>
    public static IReadOnlyList<WeakSource> Read(string path)
    {
        IReadOnlyList<WeakSource> sources = YamlFile.Read<List<WeakSource>>(path, faults => new DataException(path, faults)) ?? [];
        var faults = sources.SelectMany((s, i) => Faults(s).Select(f => $"source {i + 1}: {f}")).ToList();
        return faults.Count == 0 ? sources : throw new DataException(path, faults);
    }

    private static IEnumerable<string> Faults(WeakSource? source)
    {
        if (source is null)
        {
            yield return "is empty";
            yield break;
        }
        if (source.File.Length == 0)
            yield return "file: missing";
        if (source.Fields.Count == 0 || source.Fields.Any(string.IsNullOrEmpty))
            yield return "fields: at least one, none empty";
        if (source.Head.Length == 0)
            yield return "head: missing";
        if (!(source.Weight is > 0 and < double.PositiveInfinity))
            yield return "weight: above 0";
        if (source.LeastRead < 1)
            yield return "leastRead: at least 1";
        if (!(source.LeastShare is >= 0 and <= 1))
            yield return "leastShare: from 0 to 1";
        if (source.MaximumPerGroup < 1)
            yield return "maximumPerGroup: at least 1";
    }
}
