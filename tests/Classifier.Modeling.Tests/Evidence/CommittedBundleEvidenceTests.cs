using Classifier.Modeling.Evidence;
using Classifier.Modeling.Predictions;
using Classifier.Modeling.Tests.TestModels;
using Classifier.Text.Documents;

namespace Classifier.Modeling.Tests.Evidence;

/// <summary>What must hold of the committed bundle's evidence on any document.</summary>
public sealed class CommittedBundleEvidenceTests
{
    private const double Tolerance = 1e-4;

    private static readonly ClassifyOptions Everything = new()
    {
        Evidence = new() { Labels = OwnCorpus.Model.Info.Heads.ToDictionary(h => h.Name, IReadOnlyCollection<string> (h) => [.. h.Labels.Select(l => l.Id)]) },
    };

    [Fact]
    public void Classify_RandomDocuments_PartsSumToTheMarginOfTheProbabilities()
    {
        var random = new Random(20250701);
        string[] words = [.. OwnCorpus.Read("golden.jsonl").SelectMany(d => d.Body.Split(' ')).Where(w => w.Length > 0)];

        foreach (var length in Enumerable.Range(0, 60).Select(i => i * i / 2))
        {
            var document = new Document(Words(random.Next(12)), Words(length));
            foreach (var head in Classify(document, Everything).Heads)
                Assert.All(head.Evidence, evidence => AssertSums(head, evidence));
        }

        string Words(int count) => string.Join(' ', random.GetItems(words, count));
    }

    [Fact]
    public void Classify_OwnDocuments_ExplainsEveryLabelExactly()
    {
        foreach (var document in OwnCorpus.Read("golden.jsonl"))
            foreach (var head in Classify(document, Everything).Heads)
            {
                Assert.Equal(head.Ranked.Count, head.Evidence.Count);
                Assert.Equal((head.Best.Label, head.Ranked[1].Label), (head.Evidence[0].Label, head.Evidence[0].Against));
                Assert.All(head.Evidence, evidence => AssertSums(head, evidence));
                Assert.All(head.Evidence.Skip(1), evidence => Assert.Equal(head.Best.Label, evidence.Against));
            }
    }

    [Fact]
    public void Classify_RunnerUp_IsTheOppositeOfTheBest()
    {
        foreach (var document in OwnCorpus.Read("golden.jsonl"))
            foreach (var head in Classify(document, Everything).Heads)
            {
                var runnerUp = head.Evidence.Single(e => e.Label == head.Ranked[1].Label);
                Assert.Equal(head.Evidence[0].Margin, -runnerUp.Margin, Tolerance);
                Assert.Equal(head.Evidence[0].Spans.Select(s => s.Span).Order(BySpan), runnerUp.Spans.Select(s => s.Span).Order(BySpan));
            }
    }

    /// <summary>The deletion test on every fifth document: a place that spoke for the label must be missed, on average, when it is gone.</summary>
    [Theory]
    [InlineData("level", 0.2)]
    [InlineData("topic", 0.5)]
    public void Classify_WithoutTheStrongestPlace_LosesMargin(string name, double least)
    {
        var losses = new List<double>();
        foreach (var document in OwnCorpus.Read("documents.jsonl").Where((_, i) => i % 5 == 0))
        {
            var head = Classify(document, new() { Evidence = EvidenceOptions.Default })[name];
            if (head.Evidence[0].Spans.FirstOrDefault(s => s.Contribution > 0) is not { Contribution: > 0 } strongest)
                continue;
            var without = Classify(Cut.Without(document, strongest.Span), ClassifyOptions.Default)[name];
            losses.Add(head.Evidence[0].Margin - LogOdds(without, head.Best.Label, head.Evidence[0].Against));
        }

        Assert.True(losses.Count > 100 && losses.Average() > least, $"{losses.Count} documents lose {losses.Average():F3} on average");
    }

    private static readonly Comparer<DocumentSpan> BySpan =
        Comparer<DocumentSpan>.Create((a, b) => (a.Field, a.Utf16.Start, a.Utf16.End).CompareTo((b.Field, b.Utf16.Start, b.Utf16.End)));

    private static void AssertSums(HeadPrediction head, LabelEvidence evidence)
    {
        Assert.Equal(evidence.Margin, evidence.Rest.Sum + evidence.Spans.Sum(s => s.Contribution), Tolerance);
        Assert.Equal(LogOdds(head, evidence.Label, evidence.Against), evidence.Margin, Tolerance);
        Assert.True(evidence.Spans.Count <= EvidenceOptions.DefaultMaximumSpans);
        Assert.Equal(evidence.Spans.Select(s => Math.Abs(s.Contribution)).OrderDescending(), evidence.Spans.Select(s => Math.Abs(s.Contribution)));
    }

    private static double LogOdds(HeadPrediction head, string label, string against) =>
        Math.Log(head.Ranked.Single(s => s.Label == label).Probability / head.Ranked.Single(s => s.Label == against).Probability);

    private static Prediction Classify(Document document, ClassifyOptions options) =>
        OwnCorpus.Model.Classify(document, options, CancellationToken.None);
}
