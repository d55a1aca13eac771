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
        var (all, unreadable) = JsonlDocuments.Lines(
            path, (line, place) => (One: JsonSerializer.Deserialize<T>(line.Span, BundleFiles.Json) ?? throw new FormatException("null is no object"), place.Line));
        var faults = unreadable.Select(f => (f.Place!.Line, f.Message)).Concat(all.SelectMany(o => faultsOf(o.One).Select(f => (o.Line, Message: f)))).ToList();
        return faults.Count == 0
            ? [.. all.Select(o => o.One)] : throw new DataException(path, [.. faults.OrderBy(f => f.Line).Select(f => $"line {f.Line}: {f.Message}")]);
    }
}
