namespace Classifier.Training.Data;

/// <summary>Reads <see cref="DataColumns"/>.</summary>
public static class DataColumnsFile
{
    /// <summary>Reads a file; null stands for <see cref="DataColumns.Default"/>.</summary>
    /// <exception cref="DataException">It cannot be read, is not YAML, or names something unknown.</exception>
    public static DataColumns Read(string? path)
    {
        if (path is null)
            return DataColumns.Default;
        var columns = YamlFile.Read<DataColumns>(path, faults => new DataException(path, faults)) ?? DataColumns.Default;
        // The reader enforces what is not null for properties, not for the values of a mapping.
        return columns.Heads.Values.Any(h => h is null || h.Labels.Values.Any(l => l is null))
            ? throw new DataException(path, ["heads: a head or a label is empty"]) : columns;
    }
}
