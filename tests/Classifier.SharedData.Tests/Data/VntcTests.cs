using Classifier.Training.Data;

namespace Classifier.SharedData.Tests.Data;

/// <summary>The benchmark's splits, as others count them.</summary>
public sealed class VntcTests
{
    private static readonly DataColumns Columns = DataColumnsFile.Read(
        Path.Combine(TestServer.Repository.Root, "training", "recipes", "vntc-columns.yaml"));

    [SharedDataTheory]
    [InlineData("vntc_train.jsonl.gz", 33_759)]
    [InlineData("vntc_test.jsonl.gz", 50_373)]
    public void Read_DeclaredColumns_LabelEveryDocument(string name, int expected)
    {
        var documents = JsonlDocuments.Read(SharedData.PathOf("corpora", name), ["topic"], Columns);

        Assert.Equal(expected, documents.Count);
        Assert.All(documents, document => Assert.Contains("topic", document.Labels));
        Assert.Equal(10, documents.Select(document => document.Labels["topic"]).Distinct().Count());
    }

    [SharedDataFact]
    public void Find_TestSplit_HoldsTheKnownRepeats()
    {
        var repeats = TextRepeats.Find(Texts("vntc_train.jsonl.gz"), Texts("vntc_test.jsonl.gz"));

        Assert.Equal((2_529, 841, 47_003), (repeats.OfTraining, repeats.OfEarlier, repeats.Kept.Count));
    }

    private static IReadOnlyList<string> Texts(string name) => JsonlDocuments.ReadTexts(SharedData.PathOf("corpora", name), Columns);
}
