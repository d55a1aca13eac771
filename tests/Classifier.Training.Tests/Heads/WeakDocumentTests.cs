using Classifier.Training.Data;
using Classifier.Training.Evaluation;
using Classifier.Training.Heads;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Heads;

public class WeakDocumentTests
{
    private static readonly IReadOnlyList<LabelledDocument> Labelled = TinyCorpus.Documents(45, seed: 61);
    private static readonly IReadOnlyList<LabelledDocument> Unread = TinyCorpus.Documents(90, seed: 62);

    [Fact]
    public void Of_SharesOfADocument_AreItsWeightByClass()
    {
        var weak = Assert.Single(Of([.. Labelled, Weakly(Unread[0], 0.5, ("province", 0.75), ("commune", 0.25))]));

        Assert.Equal([0, 0.375, 0.125], weak.Shares);
    }

    [Fact]
    public void Of_LabelledDocumentsOfTheHead_AreNone() => Assert.Empty(Of(Labelled));

    [Fact]
    public void Of_NearDuplicateOfALabelledDocument_IsLeftOut()
    {
        var copy = Labelled[3] with { Document = Labelled[3].Document with { Body = Labelled[3].Document.Body + " Hết." } };

        Assert.Empty(Of([.. Labelled, Weakly(copy, 1, ("province", 1))]));
    }

    [Fact]
    public void Train_UnreadDocumentsWithShares_TeachTheTextModel()
    {
        // Few labels and many documents of which only a likely topic is known: that must beat the few labels alone.
        var few = Labelled.Take(18).ToList();
        var weak = Unread.Select(d => Weakly(d, 0.5, "topic", [.. TinyCorpus.Topics.Keys.Select(t => (t, t == d.Labels["topic"] ? 0.8 : 0.1))]));

        var (alone, taught) = (Accuracy(few), Accuracy([.. few, .. weak]));

        Assert.True(taught > alone, $"{taught} with the unread documents, {alone} without");
    }

    [Fact]
    public void Train_UnreadDocuments_AreNotMeasured()
    {
        var trained = Bundle([.. Labelled, .. Unread.Take(9).Select(d => Weakly(d, 1, ("province", 1)))]);

        Assert.DoesNotContain(trained.OutOfFold, s => s.Document.Shares.Count > 0);
        Assert.Equal(Labelled.Select(d => d.Id), trained.OutOfFold.Select(s => s.Document.Id));
    }

    private static LabelledDocument Weakly(LabelledDocument document, double weight, params (string Label, double Share)[] shares) =>
        Weakly(document, weight, "level", shares);

    private static LabelledDocument Weakly(LabelledDocument document, double weight, string head, (string Label, double Share)[] shares) => document with
    {
        Id = document.Id + "-unread",
        Labels = new Dictionary<string, string>(),
        Arguable = new Dictionary<string, IReadOnlyList<string>>(),
        Weight = weight,
        Shares = new Dictionary<string, IReadOnlyDictionary<string, double>> { [head] = shares.ToDictionary(s => s.Label, s => s.Share) },
    };

    private static IReadOnlyList<WeakDocument> Of(IReadOnlyList<LabelledDocument> documents) =>
        WeakDocument.Of(TinyCorpus.Recipe.Heads[0], DataSet.From(documents, TinyCorpus.Recipe, CancellationToken.None), [1, 1, 1]);

    private static TrainedBundle Bundle(IReadOnlyList<LabelledDocument> documents) => BundleTrainer.Train(
        TinyCorpus.Recipe, "1.0.0", DataSet.From(documents, TinyCorpus.Recipe, CancellationToken.None), [], (_, _) => { }, CancellationToken.None);

    private static double Accuracy(IReadOnlyList<LabelledDocument> documents) => HeadCase
        .Of("topic", Scored.By(Bundle(documents).Model, TinyCorpus.Documents(90, seed: 63), CancellationToken.None))
        .Average(c => c.IsRight ? 1.0 : 0);
}
