using Classifier.Modeling.Evidence;
using Classifier.Modeling.Predictions;
using Classifier.Text.Documents;
using Classifier.Training.Labelling.Queue;

namespace Classifier.Training.Labelling.Annotation;

/// <summary>Where the proposals for each document come from.</summary>
internal static class Proposals
{
    /// <summary>Nothing is proposed: the annotator is not to be led.</summary>
    public static IReadOnlyDictionary<string, Proposal> None(QueueItem item) => new Dictionary<string, Proposal>();

    /// <summary>What the queue holds.</summary>
    public static IReadOnlyDictionary<string, Proposal> OfQueue(QueueItem item) => item.Answers.Where(a => a.Value.Count > 0).ToDictionary(
        a => a.Key, a => new Proposal([.. a.Value.Select(v => new LabelScore(v.Label, v.Probability))], []));

    /// <summary>What a model answers, with evidence; each document is asked once in a row.</summary>
    public static Func<QueueItem, IReadOnlyDictionary<string, Proposal>> Of(IDocumentClassifier model, CancellationToken cancellation)
    {
        (string? Id, IReadOnlyDictionary<string, Proposal> Answers) last = (null, new Dictionary<string, Proposal>());
        return item =>
        {
            if (last.Id != item.Id)
                last = (item.Id, Ask(model, item, cancellation));
            return last.Answers;
        };
    }

    private static Dictionary<string, Proposal> Ask(IDocumentClassifier model, QueueItem item, CancellationToken cancellation) => model
        .Classify(
            new Document(item.Title ?? "", item.Text) { PublishedOn = item.Date }, new ClassifyOptions { Evidence = EvidenceOptions.Default }, cancellation)
        .Heads.ToDictionary(h => h.Head, h => new Proposal(h.Ranked, h.Evidence.Count > 0 ? h.Evidence[0].Spans : []));
}
