using Classifier.Training.Ablations;
using Classifier.Training.Data;
using Classifier.Training.Recipes;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Ablations;

public class AblationDataTests
{
    private static readonly Recipe Topic = TinyCorpus.Recipe with { Heads = [TinyCorpus.Recipe.Heads[1]] };

    // 40 documents to train on, of which the first 10 are of file a, and every other one has an origin; number 39 stands among the held-out ones again.
    private static readonly AblationData Data = Make(1);

    [Fact]
    public void Training_DocumentThatIsHeldOut_IsLeftOut()
    {
        Assert.Equal(Enumerable.Range(0, 39).Select(i => $"d{i}"), Data.Training.Documents.Select(d => d.Id));
        Assert.Equal(["copy", "d40"], Data.HeldOutDocuments.Select(d => d.Id));
    }

    [Fact]
    public void Kept_FieldsOfDocuments_LeaveThemOut()
    {
        Assert.Equal(39, Count(Data, new()));
        Assert.Equal(29, Count(Data, Without(("file", "a"))));
        Assert.Equal(19, Count(Data, Without(("origin", "portal"))));
        Assert.Equal(14, Count(Data, Without(("file", "a"), ("origin", "portal"))));
    }

    [Fact]
    public void Kept_SmallerShare_IsPartOfTheGreater()
    {
        var (quarter, half) = (Data.Kept(new Variant { Sample = 0.25 }), Data.Kept(new Variant { Sample = 0.5 }));

        Assert.Equal((10, 20), (quarter.Count(k => k), half.Count(k => k)));
        Assert.All(quarter.Zip(half), pair => Assert.True(!pair.First || pair.Second));
    }

    [Fact]
    public void Sample_OfTheAblation_IsWhatAllDataMeans()
    {
        var sampled = Make(0.5);

        Assert.Equal((20, 10), (Count(sampled, new()), Count(sampled, new Variant { Sample = 0.5 })));
        Assert.Equal(2, sampled.HeldOutDocuments.Count);
        Assert.Equal(Ids(Data, new Variant { Sample = 0.25 }), Ids(sampled, new Variant { Sample = 0.5 }));
    }

    [Fact]
    public void Sample_CopiesOfADocument_AreTakenTogether()
    {
        var originals = TinyCorpus.Documents(30, seed: 94);
        LabelledDocument[] documents = [.. originals, .. originals.Select(d => d with { Id = d.Id + "-copy" })];
        var data = new AblationData(Topic, DataSet.From(documents, Topic, CancellationToken.None), Fields(60), 0.5);

        Assert.Equal(30, data.Training.Documents.Count);
        Assert.All(data.Training.Documents.CountBy(d => d.Id.Split('-')[0]), copies => Assert.Equal(2, copies.Value));
    }

    [Fact]
    public void Kept_ValueThatNoDocumentHas_IsRefused()
    {
        Assert.Contains(
            "no document of file 'none.jsonl'",
            Assert.Throws<RecipeException>(() => Data.Kept(Without(("file", "none.jsonl")))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TrainingFor_OtherTextSettings_HasTheirFeatures()
    {
        var unigrams = Topic with { Heads = [Topic.Heads[0] with { Text = Topic.Heads[0].Text with { NgramLength = 1 } }] };

        var changed = Data.Trials.TrainingFor(unigrams, CancellationToken.None);

        Assert.NotSame(Data.Training, changed);
        Assert.Same(Data.Training, Data.Trials.TrainingFor(Topic, CancellationToken.None));
        Assert.Equal(Data.Training.Documents, changed.Documents);
        Assert.Equal(Data.Training.Clusters, changed.Clusters);
    }

    [Fact]
    public void Fingerprint_TextsAndSettings_DecideIt()
    {
        var wide = Topic with { Heads = [Topic.Heads[0] with { Text = Topic.Heads[0].Text with { Bits = 13 } }] };

        Assert.Equal(Data.Trials.Fingerprint, Make(1).Trials.Fingerprint);
        Assert.NotEqual(Data.Trials.Fingerprint, Make(1, seed: 96).Trials.Fingerprint);
        Assert.NotEqual(Data.Trials.Fingerprint, Make(1, recipe: wide).Trials.Fingerprint);
    }

    private static int Count(AblationData data, Variant variant) => data.Kept(variant).Count(k => k);

    private static IEnumerable<string> Ids(AblationData data, Variant variant) =>
        data.Training.Documents.Zip(data.Kept(variant)).Where(p => p.Second).Select(p => p.First.Id);

    private static Variant Without(params (string Field, string Value)[] values) =>
        new() { Without = values.ToDictionary(v => v.Field, v => (IReadOnlyList<string>)[v.Value]) };

    private static IReadOnlyList<IReadOnlyDictionary<string, string>> Fields(int count) => [.. Enumerable.Range(0, count).Select(i =>
        i % 2 == 0 ? new Dictionary<string, string> { ["file"] = i < 10 ? "a" : "b", ["origin"] = "portal" } : new() { ["file"] = i < 10 ? "a" : "b" })];

    private static AblationData Make(double sample, int seed = 95, Recipe? recipe = null)
    {
        var documents = TinyCorpus.Documents(41, seed).ToList();
        documents.Insert(40, documents[39] with { Id = "copy" });
        return new AblationData(recipe ?? Topic, DataSet.From(documents, recipe ?? Topic, CancellationToken.None), Fields(40), sample);
    }
}
