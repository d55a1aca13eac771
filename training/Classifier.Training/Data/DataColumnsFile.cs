using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

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
        var reader = new DeserializerBuilder()
            .WithNamingConvention(CamelCaseNamingConvention.Instance)
            .WithTypeMapping<IReadOnlyDictionary<string, HeadColumn>, Dictionary<string, HeadColumn>>()
            .WithTypeMapping<IReadOnlyDictionary<string, string>, Dictionary<string, string>>()
            .WithEnforceNullability()
            .WithDuplicateKeyChecking()
            .Build();
        try
        {
            var columns = reader.Deserialize<DataColumns>(File.ReadAllText(path)) ?? DataColumns.Default;
            // The reader enforces what is not null for properties, not for the values of a mapping.
            return columns.Heads.Values.Any(h => h is null || h.Labels.Values.Any(l => l is null))
                ? throw new DataException(path, ["heads: a head or a label is empty"]) : columns;
        }
        catch (YamlException fault)
        {
            throw new DataException(path, [$"line {fault.Start.Line}: {fault.InnerException?.Message ?? fault.Message}"]);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new DataException(path, [fault.Message]);
        }
    }
}
