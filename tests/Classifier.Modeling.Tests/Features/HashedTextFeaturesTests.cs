using Classifier.Modeling.Features;
using Classifier.Text.Documents;
using Classifier.Text.Normalization;

namespace Classifier.Modeling.Tests.Features;

public class HashedTextFeaturesTests
{
    private static readonly TextFeatureSettings BodyOnly = new() { LeadWeight = 0, TitleWeight = 0 };

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("— … !")]
    public void Extract_NoTokens_IsEmpty(string text)
    {
        var vector = Extract(text, new TextFeatureSettings());

        Assert.Equal(1 << 20, vector.Length);
        Assert.Empty(vector.Indices);
        Assert.Empty(vector.Values);
    }

    [Fact]
    public void Extract_OneToken_HasTheWeightOfEachSegment()
    {
        var vector = Extract("xã", new TextFeatureSettings { LeadWeight = 0.25f, TitleWeight = 2 });

        Assert.Equal([0.25f, 1f, 2f], vector.Values.Order());
    }

    [Fact]
    public void Extract_RepeatedTokens_CountSublinearly()
    {
        // Unigrams a ×3 and b; bigrams a-a ×2 and a-b: 1 + ln 3, 1, 1 + ln 2, 1, divided by their norm.
        var (three, two) = (1 + Math.Log(3), 1 + Math.Log(2));
        var norm = Math.Sqrt((three * three) + (two * two) + 2);

        var values = Extract("a a a b", BodyOnly).Values.Order().ToArray();

        Assert.Equal(4, values.Length);
        Assert.Equal([1 / norm, 1 / norm, two / norm, three / norm], values.Select(v => (double)v), (e, a) => Math.Abs(e - a) < 1e-6);
    }

    [Fact]
    public void Extract_AnyText_HasEachSegmentsWeightAsItsNorm()
    {
        var text = string.Join(' ', Enumerable.Range(0, 300).Select(i => $"từ{(char)('a' + (i % 23))} {(char)('b' + (i % 7))}"));

        var body = Extract(text, BodyOnly);
        var all = Extract(text, new TextFeatureSettings { LeadWeight = 0.5f, TitleWeight = 0.75f });

        Assert.Equal(1, Squares(body), 1e-5);
        Assert.Equal(1 + 0.25 + 0.5625, Squares(all), 1e-3);
    }

    [Fact]
    public void Extract_AnyText_HasStrictlyAscendingSlotsInRange()
    {
        // 2^10 slots: many n-grams share one.
        var vector = Extract(string.Join(' ', Enumerable.Range(0, 900).Select(i => $"t{(char)('a' + (i % 26))}{(char)('a' + (i / 26))}")), new() { Bits = 10 });

        Assert.All(vector.Indices.Zip(vector.Indices.Skip(1)), pair => Assert.True(pair.First < pair.Second));
        Assert.InRange(vector.Indices[0], 0, 1023);
        Assert.InRange(vector.Indices[^1], 0, 1023);
        Assert.Equal(vector.Indices.Length, vector.Values.Length);
        Assert.All(vector.Values, v => Assert.True(v > 0 && float.IsFinite(v)));
    }

    [Fact]
    public void Extract_DecomposedUpperCaseText_IsTheSame()
    {
        const string Text = "Ủy ban nhân dân xã Hòa Bình họp ngày 25/4/2023";

        AssertSame(Extract(Text, new()), Extract(Decomposition.Decompose(Text), new()));
        AssertSame(Extract(Text, new()), Extract(Text.ToUpperInvariant(), new()));
    }

    [Fact]
    public void Extract_LongNumbers_AreAlikeByLength()
    {
        AssertSame(Extract("số 12345", BodyOnly), Extract("số 98765", BodyOnly));
        AssertSame(Extract("ngày 25/4/2023", BodyOnly), Extract("ngày 11/9/1999", BodyOnly));
        AssertDiffer(Extract("số 12345", BodyOnly), Extract("số 123456", BodyOnly));
        AssertDiffer(Extract("số 1234", BodyOnly), Extract("số 4321", BodyOnly));
    }

    [Fact]
    public void Extract_BeyondMaximumTokens_IsNotRead()
    {
        var settings = new TextFeatureSettings { MaximumTokens = 3 };

        AssertSame(Extract("một hai ba", settings), Extract("một hai ba bốn năm", settings));
        AssertDiffer(Extract("một hai ba", settings), Extract("một hai bốn", settings));
    }

    [Fact]
    public void Extract_UnigramsOnly_IgnoresOrder()
    {
        var settings = BodyOnly with { NgramLength = 1 };

        AssertSame(Extract("một hai ba", settings), Extract("ba hai một", settings));
        AssertDiffer(Extract("một hai ba", BodyOnly), Extract("ba hai một", BodyOnly));
    }

    [Fact]
    public void Extract_SameWordsInTheTitle_DifferFromTheBody()
    {
        var settings = new TextFeatureSettings { LeadWeight = 0 };

        var title = HashedTextFeatures.Extract(DocumentText.From(new Document("một", "hai")), settings);
        var body = HashedTextFeatures.Extract(DocumentText.From(new Document("hai", "một")), settings);

        Assert.NotEqual(title.Indices, body.Indices);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(20)]
    [InlineData(22)]
    public void Extract_RandomTexts_IsWhatThePlainestWayGives(int bits)
    {
        var random = new Random(bits);
        for (var round = 0; round < 60; round++)
        {
            // Few words often, many words seldom; with few bits, slots are shared within and between segments.
            var words = 1 + random.Next(1 << random.Next(12));
            var text = string.Join(' ', Enumerable.Range(0, random.Next(1500)).Select(i => $"t{random.Next(words)}x{(i % 40 == 0 ? "\n" : "")}"));
            var settings = new TextFeatureSettings
            {
                Bits = bits, NgramLength = 1 + random.Next(2), MaximumTokens = 1 + random.Next(1400), LeadTokens = random.Next(300), TitleWeight = random.Next(3),
            };
            var document = DocumentText.From(Document.FromText(text));

            AssertSame(ReferenceTextFeatures.Extract(document, settings), HashedTextFeatures.Extract(document, settings));
        }
    }

    private static SparseVector Extract(string text, TextFeatureSettings settings) =>
        HashedTextFeatures.Extract(DocumentText.From(Document.FromText(text)), settings);

    private static double Squares(SparseVector vector) => vector.Values.Sum(v => (double)v * v);

    private static void AssertSame(SparseVector expected, SparseVector actual)
    {
        Assert.Equal(expected.Indices, actual.Indices);
        Assert.Equal(expected.Values, actual.Values);
    }

    private static void AssertDiffer(SparseVector one, SparseVector other) =>
        Assert.False(one.Indices.AsSpan().SequenceEqual(other.Indices) && one.Values.AsSpan().SequenceEqual(other.Values));
}
