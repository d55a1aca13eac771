using Classifier.Modeling.Features;
using Classifier.Modeling.Tests.TestModels;
using Classifier.Text.Documents;

namespace Classifier.Modeling.Tests.Features;

public sealed class NgramPlacesTests
{
    [Theory]
    [InlineData(10, 2, 0.5f, 0.5f)]
    [InlineData(20, 2, 0.5f, 0.25f)]
    [InlineData(12, 1, 0f, 0.5f)]
    public void In_OwnDocuments_SumToTheVector(int bits, int length, float lead, float title)
    {
        var settings = new TextFeatureSettings { Bits = bits, NgramLength = length, LeadWeight = lead, TitleWeight = title, MaximumTokens = 300 };
        foreach (var document in OwnCorpus.Read("golden.jsonl").Select(d => DocumentText.From(d)))
        {
            var vector = HashedTextFeatures.Extract(document, settings);
            var sums = NgramPlaces.In(document, settings).GroupBy(p => p.Slot).ToDictionary(g => g.Key, g => g.Sum(p => p.Value));

            Assert.Equal(vector.Indices, sums.Keys.Order());
            Assert.All(vector.Indices.Zip(vector.Values), slot => Assert.Equal(slot.Second, sums[slot.First], 1e-5));
        }
    }

    [Fact]
    public void In_ThreeWords_AreEveryWordAndEveryPair()
    {
        var settings = new TextFeatureSettings { LeadWeight = 0, TitleWeight = 0 };

        var places = NgramPlaces.In(DocumentText.From(Document.FromText("họp thôn họp")), settings);

        Assert.Equal([(0, 1), (1, 1), (0, 2), (2, 1), (1, 2)], places.Select(p => (p.Token, p.TokenCount)));
        Assert.Equal(places[0].Slot, places[3].Slot);
        Assert.Equal(places[0].Value, places[3].Value);
        // 1 + ln 2 is shared by two, the others have 1.
        Assert.Equal((1 + Math.Log(2)) / 2, places[0].Value / places[1].Value, 1e-12);
    }

    [Fact]
    public void In_NoWords_IsEmpty()
    {
        Assert.Empty(NgramPlaces.In(DocumentText.From(Document.FromText("…")), new TextFeatureSettings()));
    }
}
