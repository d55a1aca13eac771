using Classifier.TestServer;
using Classifier.Training.Data;

namespace Classifier.SharedData.Tests.Data;

/// <summary>Labels in the repository and texts outside it find each other by the ids of the texts.</summary>
public sealed class DocumentIdTests
{
    // Numbers, dates and subjects of documents.
    private const string WithoutTexts = "province_documents_index.jsonl.gz";

    private static readonly string[] Heads = ["level", "topic"];

    [SharedDataTheory]
    [InlineData("dev.jsonl")]
    [InlineData("train.jsonl")]
    public void Of_TextsOfTheGoldData_AreTheirIds(string name)
    {
        var documents = Gold(name);

        Assert.NotEmpty(documents);
        Assert.All(documents, document => Assert.Equal(document.Id, TextId.Of(document.Document.Body)));
    }

    [SharedDataFact]
    public void LabelTable_OfTheCorpora_NamesTextsThatAreThere()
    {
        var wanted = Labelled();
        Assert.NotEmpty(wanted);

        var files = SharedData.Files("corpora", "*.jsonl.gz").Where(file => Path.GetFileName(file) != WithoutTexts);
        foreach (var file in files.TakeWhile(_ => wanted.Count > 0))
            wanted.ExceptWith(JsonlDocuments.ReadTexts(file).Select(TextId.Of));

        Assert.Empty(wanted);
    }

    [SharedDataFact]
    public void LabelTable_OfTheCorpora_NamesNoGoldDocument()
    {
        var gold = Gold("dev.jsonl").Concat(Gold("train.jsonl")).Select(document => document.Id);

        Assert.Empty(Labelled().Intersect(gold));
    }

    private static IReadOnlyList<LabelledDocument> Gold(string name) => JsonlDocuments.Read(SharedData.PathOf("gold", name), Heads);

    private static HashSet<string> Labelled() =>
        [.. LabelTable.Read(Path.Combine(Repository.Root, "training", "labels", "corpora.tsv"), Heads).Select(row => row.Id)];
}
