using Classifier.Modeling.Features;
using Classifier.Modeling.Predictions;
using Classifier.Text.Documents;
using Classifier.Training.Data;
using Classifier.Training.Labelling.Suggestions;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Labelling.Suggestions;

public class SuggestionTests
{
    private static readonly IReadOnlyList<LabelledDocument> Documents = TinyCorpus.Documents(40, seed: 91);

    [Fact]
    public void Suggest_UncertaintyAlone_BeginsWithTheMostDoubtful()
    {
        var queue = Suggest(new SignalWeights(1, 0, 0), [], 40);

        double Doubt(Document document) => TinyModel.Instance.Classify(document, ClassifyOptions.Default, CancellationToken.None).Heads.Max(h =>
        {
            double[] probabilities = [.. h.Ranked.Select(s => s.Probability)];
            return (Signals.Closeness(probabilities) + Signals.Entropy(probabilities)) / 2;
        });
        var first = Documents.MaxBy(d => Doubt(d.Document))!;
        Assert.Equal(first.Document.Body, queue[0].Text);
        Assert.Equal(Doubt(first.Document), queue[0].Score!.Value, tolerance: 1e-4);
        Assert.All(queue, item => Assert.All(item.Reasons, r => Assert.Equal("uncertain", r.Kind)));
    }

    [Fact]
    public void Suggest_LabelledDocuments_AreLeftOutAndCounted()
    {
        // Everything but agriculture has been given often.
        LabelTable.Row[] done = [.. Documents.Where(d => d.Labels["topic"] != "agriculture").Take(20).Select(d => new LabelTable.Row(
            TextId.Of(d.Document.Body), d.Labels, d.Arguable))];

        var queue = Suggest(new SignalWeights(0, 0, 1), done, 20);

        Assert.Empty(queue.Select(i => i.Id).Intersect(done.Select(r => r.Id)));
        Assert.Equal("agriculture", queue[0].Answers["topic"][0].Label);
        Assert.StartsWith("may be agriculture", queue[0].Reasons[0].Says, StringComparison.Ordinal);
        Assert.Contains("a label of 0 documents so far", queue[0].Reasons[0].Says, StringComparison.Ordinal);
    }

    [Fact]
    public void Suggest_StackedHead_IsComparedWithItsTextModel()
    {
        var queue = Suggest(new SignalWeights(0, 1, 0), [], 5);

        // The topic is a text model alone: nothing to compare it with.
        Assert.All(queue.SelectMany(i => i.Reasons), r => Assert.Equal(("level", "disputed"), (r.Head, r.Kind)));
        Assert.Contains("its text model says", queue[0].Reasons[0].Says, StringComparison.Ordinal);
    }

    [Fact]
    public void TextModel_InAStackedHead_GivesItsOwnProbabilities()
    {
        var features = new DocumentFeatures(DocumentText.From(Documents[0].Document));
        var heads = TinyModel.Instance.Heads.Cast<HeadModel>().ToList();

        var text = TextModel.In(heads[0])!.Score(features);

        Assert.Equal(1, text.Sum(), 5);
        Assert.NotEqual(heads[0].Score(features).Select(p => (double)p), text);
        Assert.Null(TextModel.In(heads[1]));
    }

    [Fact]
    public void Suggest_Challenger_IsWhatTheModelIsComparedWith()
    {
        var challenger = TinyModel.Train(seed: 62);

        var queue = new Suggestion(TinyModel.Instance, challenger, new SignalWeights(0, 1, 0), (_, _) => { }, TimeProvider.System)
            .Suggest(Documents, [], 5, CancellationToken.None);

        Assert.Contains(queue[0].Reasons, r => r.Says.Contains("tiny 1.0.0 says", StringComparison.Ordinal));
        Assert.DoesNotContain(queue.SelectMany(i => i.Reasons), r => r.Says.Contains("text model", StringComparison.Ordinal));
    }

    [Fact]
    public void Suggest_SameTextTwiceOrNone_IsAskedOnceOrNever()
    {
        LabelledDocument[] documents = [Documents[0], Documents[0] with { Id = "again" }, Documents[1] with { Document = Document.FromText(" \n") }];

        var queue = new Suggestion(TinyModel.Instance, null, new SignalWeights(), (_, _) => { }, TimeProvider.System)
            .Suggest(documents, [], 5, CancellationToken.None);

        Assert.Equal(TextId.Of(Documents[0].Document.Body), Assert.Single(queue).Id);
    }

    private static IReadOnlyList<Training.Labelling.Queue.QueueItem> Suggest(SignalWeights weights, LabelTable.Row[] done, int count) =>
        new Suggestion(TinyModel.Instance, null, weights, (_, _) => { }, TimeProvider.System).Suggest(Documents, done, count, CancellationToken.None);
}
