namespace Classifier.Training.Data;

/// <summary>Reads <see cref="DataColumns"/>.</summary>
public static class DataColumnsFile
{
    /// <summary>Reads a file; null stands for <see cref="DataColumns.Default"/>.</summary>
    /// <exception cref="DataException">It cannot be read, is not YAML, or names something unknown, or a delimiter that is none.</exception>
    public static DataColumns Read(string? path)
    {
        if (path is null)
            return DataColumns.Default;
        var columns = YamlFile.Read<DataColumns>(path, faults => new DataException(path, faults)) ?? DataColumns.Default;
        // The reader enforces what is not null for properties, not for the values of a mapping.
        var faults = Faults(columns).ToList();
        return faults.Count == 0 ? columns : throw new DataException(path, faults);
    }

    private static IEnumerable<string> Faults(DataColumns columns)
    {
        if (columns.Heads.Values.Any(h => h is null || h.Labels.Values.Any(l => l is null)))
            yield return "heads: a head or a label is empty";
        if (columns.Delimiter.Length > 1 || columns.Delimiter.Any(c => !char.IsAscii(c) || c is '"' or '\n' or '\r'))
            yield return "delimiter: one ASCII character, such as ';'";
    }
}
