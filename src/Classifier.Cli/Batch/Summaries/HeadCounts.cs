using Classifier.Cli.Labelling;

namespace Classifier.Cli.Batch.Summaries;

/// <summary>What a head said, counted.</summary>
internal sealed class HeadCounts
{
    /// <summary>Documents in which the best label was below the minimum confidence.</summary>
    public long Abstained { get; set; }

    /// <summary>Per label, documents of which it is the best.</summary>
    public SortedDictionary<string, long> Labels { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Labels, the most frequent first.</summary>
    public IEnumerable<(string Label, long Documents)> Ranked() =>
        Labels.OrderByDescending(label => label.Value).ThenBy(label => label.Key, StringComparer.Ordinal).Select(label => (label.Key, label.Value));

    public void Add(LabelledHead head)
    {
        Labels[head.Best.Label] = Labels.GetValueOrDefault(head.Best.Label) + 1;
        if (head.Abstained)
            Abstained++;
    }

    public void Add(HeadCounts other)
    {
        Abstained += other.Abstained;
        foreach (var (label, count) in other.Labels)
            Labels[label] = Labels.GetValueOrDefault(label) + count;
    }
}
