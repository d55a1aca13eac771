using System.Text;
using Classifier.Text.Documents;
using Classifier.Training.Splits;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Splits;

/// <summary>Copies that portals make of each other's articles, planted among others: none may land in another fold than its original.</summary>
public class PlantedCopiesTests
{
    private const int Originals = 60;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Assign_PlantedCopies_StayInTheFoldOfTheirOriginal(int seed)
    {
        var random = new Random(seed);
        string[] originals = [.. TinyCorpus.Documents(Originals, seed: 100 + seed).Select(d => d.Document.Body)];
        var copies = Enumerable.Range(0, 90).Select(_ => random.Next(Originals)).Select(of => (Of: of, Text: Change(originals[of], random))).ToArray();

        var clusters = NearDuplicates.Cluster([.. originals.Concat(copies.Select(c => c.Text)).Select(t => DocumentText.From(Document.FromText(t)))]);
        // Labels at random: a split that spread copies by label would part them.
        var folds = Folds.Assign(clusters, [.. clusters.Select(_ => random.Next(3))], 5, seed);

        Assert.All(copies.Select((copy, i) => (copy.Of, Place: Originals + i)), pair => Assert.Equal(folds[pair.Of], folds[pair.Place]));
        Assert.Equal(5, folds.Distinct().Count());
    }

    private static string Change(string text, Random random)
    {
        var words = text.Split(' ').ToList();
        switch (random.Next(6))
        {
            case 0:
                return text + " Theo báo địa phương.";
            case 1:
                return text.ToUpperInvariant();
            case 2:
                return text.Normalize(NormalizationForm.FormD);
            case 3:
                return string.Join('\n', words);
            case 4:
                words.RemoveAt(random.Next(words.Count));
                return string.Join(' ', words);
            default:
                words[random.Next(words.Count)] = "khác";
                return string.Join(' ', words);
        }
    }
}
