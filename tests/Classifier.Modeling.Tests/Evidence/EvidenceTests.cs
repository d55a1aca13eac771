using Classifier.Modeling.Evidence;
using Classifier.Modeling.Features;
using Classifier.Modeling.Predictions;
using Classifier.Modeling.Tests.TestModels;
using Classifier.Text.Documents;
using Classifier.Text.Normalization;
using Classifier.Text.Tests.Encodings;

namespace Classifier.Modeling.Tests.Evidence;

/// <summary>Evidence of models whose words are known.</summary>
public sealed class EvidenceTests
{
    private static readonly DocumentClassifier Model = TinyBundle.Model();

    public static TheoryData<Func<string, string>> Typists => new()
    {
        { text => text },
        { Decomposition.Decompose },
        { LegacyEncoder.Tcvn3 },
        { LegacyEncoder.Vni },
        { LegacyEncoder.Windows1252 },
    };

    [Theory]
    [MemberData(nameof(Typists), DisableDiscoveryEnumeration = true)]
    public void Classify_TypedInAnyWay_CutsTheWordsAsTyped(Func<string, string> type)
    {
        var document = new Document(type("Chuyện ở xã"), type("Hôm qua đã có bệnh viện về làng, mọi người đều đã đến"));

        var evidence = Explain(document)["topic"].Evidence[0];

        var strongest = evidence.Spans[0];
        Assert.Equal(("health", DocumentField.Body, SignKind.Phrase), (evidence.Label, strongest.Span.Field, strongest.Kind));
        Assert.Equal(type("bệnh viện"), Cut.Utf16(document, strongest.Span));
        Assert.Equal(type("bệnh viện"), Cut.Utf8(document, strongest.Span));
    }

    [Fact]
    public void Classify_WordsInTitleAndBody_PointsAtBothFields()
    {
        var document = new Document("🎉 Nông dân", "🎉 Bệnh viện. Nông dân");

        var evidence = Explain(document)["topic"].Evidence[0];

        Assert.Equal("agriculture", evidence.Label);
        Assert.All(evidence.Spans, s => Assert.Equal(Cut.Utf16(document, s.Span), Cut.Utf8(document, s.Span)));
        Assert.Equal(
            [(DocumentField.Title, "Nông dân", 1), (DocumentField.Body, "Bệnh viện", -1), (DocumentField.Body, "Nông dân", 1)],
            evidence.Spans.Select(s => (s.Span.Field, Cut.Utf16(document, s.Span), Math.Sign(s.Contribution))));
    }

    [Fact]
    public void Classify_TreesWithCalibrators_SumToTheDifferenceOfTheirLogOdds()
    {
        var head = Explain(new("", "Bộ trưởng ban hành thông tư về họp thôn"))["level"];

        var evidence = head.Evidence[0];
        Assert.Equal("ministry", evidence.Label);
        Assert.Equal(evidence.Margin, evidence.Rest.Sum + evidence.Spans.Sum(s => s.Contribution), 1e-4);
        // One leaf of 1.75 against one of −1.25, each times the sigmoid's slope of 1.5.
        Assert.Equal(4.5, evidence.Margin, 1e-5);
    }

    [Fact]
    public void Classify_NotAsked_GivesNoEvidence()
    {
        Assert.All(Model.Classify(Document.FromText("bệnh viện"), ClassifyOptions.Default, CancellationToken.None).Heads, h => Assert.Empty(h.Evidence));
    }

    [Fact]
    public void Classify_OneAllowedLabel_HasNothingToCompareItWith()
    {
        var answer = Explain(Document.FromText("bệnh viện"), new() { ["topic"] = ["justice"] });

        Assert.Empty(answer["topic"].Evidence);
        Assert.Single(answer["level"].Evidence);
    }

    [Fact]
    public void Classify_SomeAllowedLabels_ComparesThose()
    {
        var evidence = Explain(Document.FromText("bệnh viện bệnh nhân"), new() { ["topic"] = ["justice", "agriculture"] })["topic"].Evidence[0];

        Assert.Equal(new[] { "agriculture", "justice" }, new[] { evidence.Label, evidence.Against }.Order());
    }

    [Fact]
    public void Classify_TextWithoutWords_HasARestOnly()
    {
        var evidence = Explain(Document.FromText("…"))["level"].Evidence[0];

        Assert.Empty(evidence.Spans);
        Assert.Equal(evidence.Margin, evidence.Rest.Sum, 1e-6);
    }

    [Fact]
    public void Classify_ImpossibleOptions_AreRefused()
    {
        Refuses(new() { MaximumSpans = 0 });
        Refuses(new() { Labels = new Dictionary<string, IReadOnlyCollection<string>> { ["mood"] = ["x"] } });
        Refuses(new() { Labels = new Dictionary<string, IReadOnlyCollection<string>> { ["topic"] = ["moon"] } });

        static void Refuses(EvidenceOptions options) => Assert.Throws<ArgumentException>(
            () => Model.Classify(Document.FromText("xã"), new() { Evidence = options }, CancellationToken.None));
    }

    private static Prediction Explain(Document document, Dictionary<string, IReadOnlyCollection<string>>? allowed = null) =>
        Model.Classify(document, new() { Evidence = EvidenceOptions.Default, AllowedLabels = allowed ?? [] }, CancellationToken.None);
}
