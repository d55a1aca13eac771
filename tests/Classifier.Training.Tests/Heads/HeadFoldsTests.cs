using Classifier.Training.Data;
using Classifier.Training.Heads;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Heads;

public class HeadFoldsTests
{
    [Fact]
    public void Train_PartOfTheDocuments_KeepsTheFoldsOfAll()
    {
        // Cut on its own, a part has other folds than it has among all documents.
        var all = DataSet.From(TinyCorpus.Documents(60, seed: 110), TinyCorpus.Recipe, CancellationToken.None);
        var folds = HeadFolds.Of(TinyCorpus.Recipe, all);
        var part = all.At([.. Enumerable.Range(0, 60).Where(i => i % 4 != 0)]);

        var own = HeadFolds.Of(TinyCorpus.Recipe, part);
        var (kept, cut) = (OutOfFold(part, folds), OutOfFold(part, own));

        Assert.Contains(part.Clusters, c => own.Of("topic", c) != folds.Of("topic", c));
        Assert.Equal(part.Documents.Select(d => d.Id), kept.Select(k => k.Id));
        Assert.NotEqual(kept, cut);
        Assert.Equal(kept, OutOfFold(part, folds));
    }

    [Fact]
    public void Of_DocumentWithoutALabel_HasNoFold()
    {
        var documents = TinyCorpus.Documents(30, seed: 111).ToList();
        documents[3] = documents[3] with { Labels = new Dictionary<string, string> { ["level"] = "commune" } };

        var data = DataSet.From(documents, TinyCorpus.Recipe, CancellationToken.None);
        var folds = HeadFolds.Of(TinyCorpus.Recipe, data);

        Assert.InRange(folds.Of("level", data.Clusters[3]), 0, TinyCorpus.Recipe.Folds - 1);
        Assert.Throws<KeyNotFoundException>(() => folds.Of("topic", data.Clusters[3]));
    }

    private static IReadOnlyList<(string Id, double Probability)> OutOfFold(DataSet data, HeadFolds folds)
    {
        var recipe = TinyCorpus.Recipe with { Heads = [TinyCorpus.Recipe.Heads[1]] };
        return [.. BundleTrainer.Train(recipe, "1.0.0", data, folds, [], (_, _) => { }, CancellationToken.None).OutOfFold
            .Select(s => (s.Document.Id, s.Prediction["topic"].Best.Probability))];
    }
}
