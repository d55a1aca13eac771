using Classifier.Training.Data;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Data;

public class DataSetTests
{
    private static readonly IReadOnlyList<LabelledDocument> Documents = TinyCorpus.Documents(12, seed: 6);

    public static TheoryData<string> Changes => ["id", "title", "text", "date", "label", "arguable", "weight", "shares", "order", "one fewer"];

    [Fact]
    public void Hash_SameDocuments_IsTheSame()
    {
        Assert.Equal(Hash(TinyCorpus.Documents(12, seed: 6)), Hash(Documents));
        Assert.Matches("^[0-9a-f]{64}$", Hash(Documents));
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void Hash_AnythingTrainingLooksAt_ChangesIt(string change)
    {
        var first = Documents[0];
        LabelledDocument[] rest = [.. Documents.Skip(1)];
        LabelledDocument[] changed = change switch
        {
            "id" => [first with { Id = "other" }, .. rest],
            "title" => [first with { Document = first.Document with { Title = "Khác" } }, .. rest],
            "text" => [first with { Document = first.Document with { Body = first.Document.Body + "." } }, .. rest],
            "date" => [first with { Document = first.Document with { PublishedOn = null } }, .. rest],
            "label" => [first with { Labels = new Dictionary<string, string> { ["level"] = "commune" } }, .. rest],
            "arguable" => [first with { Arguable = new Dictionary<string, IReadOnlyList<string>> { ["level"] = ["commune"] } }, .. rest],
            "weight" => [first with { Weight = 2 }, .. rest],
            "shares" => [first with { Shares = new Dictionary<string, IReadOnlyDictionary<string, double>> { ["level"] = new Dictionary<string, double> { ["commune"] = 1 } } }, .. rest],
            "order" => [.. rest, first],
            _ => rest,
        };

        Assert.NotEqual(Hash(Documents), Hash(changed));
    }

    [Fact]
    public void At_SomePlaces_KeepsFeaturesAndClusters()
    {
        var all = DataSet.From([.. Documents, Documents[3] with { Id = "copy" }], TinyCorpus.Recipe, CancellationToken.None);

        var some = all.At([12, 3, 5]);

        Assert.Equal(["copy", "d3", "d5"], some.Documents.Select(d => d.Id));
        Assert.Equal([3, 3, 5], some.Clusters);
        Assert.Same(all.Features[5], some.Features[2]);
    }

    [Fact]
    public void From_Cancelled_Stops()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.Throws<OperationCanceledException>(() => DataSet.From(Documents, TinyCorpus.Recipe, cancelled.Token));
    }

    private static string Hash(IReadOnlyList<LabelledDocument> documents) => DataSet.From(documents, TinyCorpus.Recipe, CancellationToken.None).Hash;
}
