using Classifier.Cli.Labelling;

namespace Classifier.Cli.Batch.Summaries;

/// <summary>What became of documents, counted. Grows; it is added to by one thread.</summary>
internal sealed class BatchCounts
{
    /// <summary>Lines of output.</summary>
    public long Documents { get; set; }

    /// <summary>Documents that could not be labelled.</summary>
    public long Failed { get; set; }

    /// <summary>Per head, how many documents have a best label, and in how many the head abstained.</summary>
    public SortedDictionary<string, HeadCounts> Heads { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Names and versions of the models that labelled, each with its number of documents.</summary>
    public SortedDictionary<string, long> Models { get; init; } = new(StringComparer.Ordinal);

    public void Add(LabelledDocument document)
    {
        Documents++;
        Models[$"{document.Model} {document.ModelVersion}"] = Models.GetValueOrDefault($"{document.Model} {document.ModelVersion}") + 1;
        foreach (var head in document.Heads)
            Of(head.Name).Add(head);
    }

    public void AddFault()
    {
        Documents++;
        Failed++;
    }

    public void Add(BatchCounts other)
    {
        Documents += other.Documents;
        Failed += other.Failed;
        foreach (var (model, count) in other.Models)
            Models[model] = Models.GetValueOrDefault(model) + count;
        foreach (var (head, counts) in other.Heads)
            Of(head).Add(counts);
    }

    public void Clear()
    {
        (Documents, Failed) = (0, 0);
        Heads.Clear();
        Models.Clear();
    }

    private HeadCounts Of(string head)
    {
        if (!Heads.TryGetValue(head, out var counts))
            Heads[head] = counts = new HeadCounts();
        return counts;
    }
}
