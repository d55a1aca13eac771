using Classifier.Training.Data;

namespace Classifier.Training.Splits;

/// <summary>What a split must not cut.</summary>
internal static class SplitUnits
{
    /// <summary>The unit of each document; documents of one cluster have one unit.</summary>
    public static IReadOnlyList<int> Of(DataSet data, SplitBy by)
    {
        if (by != SplitBy.Source)
            return data.Clusters;
        var main = MainSources(data);
        var numbers = data.Clusters.Select(c => main[c]).Distinct().Index().ToDictionary(s => s.Item, s => s.Index);
        return [.. data.Clusters.Select(c => numbers[main[c]])];
    }

    /// <summary>The source of each cluster that has most of its documents; of several, the first by name.</summary>
    public static IReadOnlyDictionary<int, string> MainSources(DataSet data) => data.Documents.Zip(data.Clusters)
        .GroupBy(p => p.Second, p => p.First.Source)
        .ToDictionary(
            cluster => cluster.Key,
            cluster => cluster.CountBy(s => s).OrderByDescending(s => s.Value).ThenBy(s => s.Key, StringComparer.Ordinal).First().Key);
}
