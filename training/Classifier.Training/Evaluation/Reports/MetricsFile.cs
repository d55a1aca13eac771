using System.Text.Json;
using Classifier.Modeling.Bundles;
using Classifier.Training.Data;

namespace Classifier.Training.Evaluation.Reports;

/// <summary><c>metrics.json</c>: made of measurements, written and read. The same answers give the same bytes.</summary>
internal static class MetricsFile
{
    /// <summary>All figures, by data set and head in the order of the measurements.</summary>
    public static MetricsDocument Of(IEnumerable<Measurement> measurements) => new(
        [.. measurements.GroupBy(m => m.Dataset).Select(g => new DatasetMetrics(g.Key, [.. g.Select(HeadMetricsTable.Of)]))]);

    /// <summary>The file's text, with a line feed at its end.</summary>
    public static string Format(MetricsDocument metrics) => JsonSerializer.Serialize(metrics, BundleFiles.IndentedJson) + "\n";

    /// <summary>Reads a file.</summary>
    /// <exception cref="DataException">It cannot be read, or is no such file.</exception>
    public static MetricsDocument Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<MetricsDocument>(DataFile.ReadAll(path), BundleFiles.Json)
                ?? throw new DataException(path, ["is not a metrics.json of a run or an evaluation, but null"]);
        }
        catch (JsonException fault)
        {
            throw new DataException(path, [$"is not a metrics.json of a run or an evaluation: {fault.Message}"]);
        }
    }
}
