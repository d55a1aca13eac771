using Classifier.Text.Documents;
using Classifier.Training.Splits;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Splits;

public class NearDuplicatesTests
{
    [Fact]
    public void Cluster_DistinctTexts_AreEachTheirOwn()
    {
        var clusters = Cluster([.. TinyCorpus.Documents(60, seed: 1).Select(d => d.Document.Body)]);

        Assert.Equal(Enumerable.Range(0, 60), clusters);
    }

    [Fact]
    public void Cluster_CopyWithSmallChanges_JoinsItsOriginal()
    {
        string[] texts = [.. TinyCorpus.Documents(20, seed: 2).Select(d => d.Document.Body)];

        var clusters = Cluster([.. texts, texts[4] + " Theo báo địa phương.", texts[11].ToUpperInvariant(), "Tin mới: " + texts[4]]);

        Assert.Equal([4, 11, 4], clusters[20..]);
    }

    [Fact]
    public void Cluster_ChainOfChanges_IsOneCluster()
    {
        // Each text keeps most of the one before: the ends of the chain share little, yet no split may part the chain.
        string[] words = [.. Enumerable.Range(0, 200).Select(i => $"x{(char)('a' + (i / 26))}{(char)('a' + (i % 26))}")];
        string[] chain = [.. Enumerable.Range(0, 8).Select(i => string.Join(' ', words[(i * 12)..((i * 12) + 100)]))];

        Assert.Single(Cluster(chain).Distinct());
        Assert.Equal(2, Cluster([chain[0], chain[^1]]).Distinct().Count());
    }

    [Fact]
    public void Cluster_EmptyTexts_AreCopiesOfEachOther()
    {
        Assert.Equal([0, 1, 0], Cluster(["", "UBND xã họp bàn việc làm đường", " … "]));
    }

    [Fact]
    public void Cluster_NoDocument_GivesNone()
    {
        Assert.Empty(Cluster([]));
    }

    private static int[] Cluster(string[] texts) => NearDuplicates.Cluster([.. texts.Select(t => DocumentText.From(Document.FromText(t)))]);
}
