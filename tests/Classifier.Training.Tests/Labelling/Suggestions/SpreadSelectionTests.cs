using Classifier.Text.Documents;
using Classifier.Training.Labelling.Queue;
using Classifier.Training.Labelling.Suggestions;
using Classifier.Training.Splits;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Labelling.Suggestions;

public class SpreadSelectionTests
{
    private const string Rice = "nông dân gieo lúa mùa trên ruộng thấp sau trận mưa lớn đầu vụ";
    private const string MoreRice = "nông dân gieo lúa mùa trên ruộng cao sau trận nắng lớn đầu vụ";
    private const string Court = "tòa án xét xử bị cáo về tội lừa đảo chiếm đoạt tài sản công";

    [Fact]
    public void Choose_SimilarWorth_TakesTheUnlikeOneBeforeTheBetter()
    {
        var chosen = Choose(3, [], (Rice, 0.9), (MoreRice, 0.8), (Court, 0.7));

        Assert.Equal([0, 2, 1], chosen.Select(c => c.Candidate.Place));
        Assert.Equal((1.0, 1.0), (chosen[0].Distance, chosen[1].Distance));
        Assert.InRange(chosen[2].Distance, 0.01, 0.5);
    }

    [Fact]
    public void Choose_MuchBetter_ComesFirstThoughItIsLikeTheOthers()
    {
        Assert.Equal([0, 1, 2], Choose(3, [], (Rice, 0.9), (MoreRice, 0.9), (Court, 0.01)).Select(c => c.Candidate.Place));
    }

    [Fact]
    public void Choose_NearDuplicates_TakesTheBestOfThem()
    {
        Assert.Equal([1], Choose(5, [], (Rice, 0.5), (Rice + ".", 0.9), (Rice.ToUpperInvariant(), 0.7)).Select(c => c.Candidate.Place));
    }

    [Fact]
    public void Choose_CopyOfALabelledDocument_IsLeftOut()
    {
        Assert.Equal([1], Choose(5, [Rice + "!"], (Rice, 0.9), (Court, 0.1)).Select(c => c.Candidate.Place));
    }

    [Fact]
    public void Choose_MoreThanThePool_LeavesTheWorstOut()
    {
        // 300 documents of which only the last 200 (the best) may be chosen for a count of 1 to 20.
        var documents = TinyCorpus.Documents(300, seed: 5).Select((d, i) => (d.Document.Body, (i + 1) / 1000.0)).ToArray();

        Assert.All(Choose(20, [], documents), c => Assert.InRange(c.Candidate.Place, 100, 299));
    }

    private static IReadOnlyList<(ScoredCandidate Candidate, double Distance)> Choose(
        int count, string[] labelled, params (string Text, double Score)[] documents)
    {
        var index = new NearDuplicateIndex();
        foreach (var text in labelled)
            index.Add(MinHash.Signature(Read(text)));
        var candidates = documents.Select((d, i) => new ScoredCandidate(
            i, $"{i:D4}", d.Score, [], new Dictionary<string, IReadOnlyList<QueueAnswer>>(), MinHash.Signature(Read(d.Text))));
        return SpreadSelection.Choose(candidates, index, c => new TextDistance(Read(documents[c.Place].Text)), count, CancellationToken.None);
    }

    private static DocumentText Read(string text) => DocumentText.From(Document.FromText(text));
}
