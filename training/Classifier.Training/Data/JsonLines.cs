using System.Text;
using System.Text.Json;
using Classifier.Modeling.Bundles;

namespace Classifier.Training.Data;

/// <summary>Reads files of one JSON object a line.</summary>
internal static class JsonLines
{
    /// <summary>Reads a file, gzip or plain; empty lines count for nothing.</summary>
    /// <param name="path">The file.</param>
    /// <param name="faultsOf">What is wrong with an object.</param>
    /// <exception cref="DataException">The file cannot be read, or lines are no such objects; all faults with their lines, from 1.</exception>
    public static IReadOnlyList<T> Read<T>(string path, Func<T, IEnumerable<string>> faultsOf) where T : class
    {
        var all = new List<T>();
        var faults = new List<string>();
        foreach (var (i, line) in Encoding.UTF8.GetString(DataFile.ReadAll(path)).Split('\n').Index())
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            try
            {
                var one = JsonSerializer.Deserialize<T>(line, BundleFiles.Json) ?? throw new JsonException("null is no object");
                faults.AddRange(faultsOf(one).Select(f => $"line {i + 1}: {f}"));
                all.Add(one);
            }
            catch (JsonException fault)
            {
                faults.Add($"line {i + 1}: {fault.Message}");
            }
        }
        return faults.Count == 0 ? all : throw new DataException(path, faults);
    }
}
