using Classifier.Text.Documents;
using Classifier.Training.Splits;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Splits;

public class NearDuplicateIndexTests
{
    [Fact]
    public void HasLike_ManyDocuments_AgreesWithTheirClusters()
    {
        // Every third document is an earlier one with a few words added, so that some pairs are just like and some just not.
        var texts = TinyCorpus.Documents(60, seed: 17).Select(d => d.Document.Body).ToArray();
        for (var i = 3; i < texts.Length; i += 3)
            texts[i] = $"{texts[i - 1]} {string.Join(' ', texts[i].Split(' ').Take(2 * i))}";
        DocumentText[] documents = [.. texts.Select(t => DocumentText.From(Document.FromText(t)))];
        var clusters = NearDuplicates.Cluster(documents);
        var index = new NearDuplicateIndex();

        var repeats = new List<int>();
        for (var i = 0; i < documents.Length; i++)
        {
            var signature = MinHash.Signature(documents[i]);
            if (index.HasLike(signature))
                repeats.Add(i);
            index.Add(signature);
        }

        Assert.Equal(Enumerable.Range(0, documents.Length).Where(i => clusters[i] != i), repeats);
        Assert.InRange(repeats.Count, 5, 18);
    }
}
