using Classifier.Modeling.Bundles;
using Classifier.Modeling.Features;
using Classifier.Modeling.Predictions;
using Classifier.Modeling.Tests.TestModels;
using Classifier.Text.Documents;

namespace Classifier.Modeling.Tests.Predictions;

/// <summary>The quick way through a model against the plain one, a row of columns.</summary>
public sealed class HeadScorerTests
{
    private static readonly DocumentClassifier Model = (DocumentClassifier)ModelBundle.Load(CommittedBundle.Find(AppContext.BaseDirectory)!);

    [Fact]
    public void Score_CommittedModelAndOwnCorpus_IsThatOfTheRow()
    {
        foreach (var document in OwnCorpus.Read("documents.jsonl"))
            AssertAlike(document);
    }

    [Fact]
    public void Score_CommittedModelAndMixedUpTexts_IsThatOfTheRow()
    {
        var random = new Random(5);
        string[] words = [.. OwnCorpus.Read("documents.jsonl").SelectMany(d => d.Body.Split(' '))];
        for (var round = 0; round < 200; round++)
        {
            var body = string.Join(random.Next(20) == 0 ? "\n" : " ", Enumerable.Range(0, random.Next(2500)).Select(_ => words[(int)(words.Length * Math.Pow(random.NextDouble(), 2))]));
            AssertAlike(new Document(round % 3 == 0 ? "" : body[..Math.Min(body.Length, random.Next(200))], body));
        }
    }

    [Fact]
    public void Score_WeightsThatCannotBePacked_IsThatOfTheRow()
    {
        var head = TinyHeads.TopicModel(justice: 0.1f);
        var features = new DocumentFeatures(DocumentText.From(Document.FromText("bệnh viện xét xử tòa án")));
        using var row = head.Rent(features);

        Assert.Equal(HeadModel.ScoresOf(row).ToArray(), head.Score(features), (e, a) => Math.Abs(e - a) < 1e-6);
    }

    private static void AssertAlike(Document document)
    {
        var features = new DocumentFeatures(DocumentText.From(document));
        foreach (var head in Model.Heads.Cast<HeadModel>())
        {
            Assert.NotNull(head.Shape);
            using var row = head.Rent(features);
            var expected = HeadModel.ScoresOf(row).ToArray();
            var scores = head.Score(features);

            Assert.Equal(expected, scores, (e, a) => Math.Abs(e - a) < 1e-6);
            Assert.Equal(Array.IndexOf(expected, expected.Max()), Array.IndexOf(scores, scores.Max()));
        }
        features.Release();
    }
}
