using Classifier.Modeling.Predictions;
using Classifier.Modeling.Tests.TestModels;
using Classifier.Text.Documents;

namespace Classifier.Modeling.Tests.Predictions;

public class DocumentClassifierTests
{
    private static readonly DocumentClassifier Model = TinyBundle.Model();

    [Theory]
    [InlineData("Bệnh nhân nằm viện", "health")]
    [InlineData("Nông dân trồng lúa", "agriculture")]
    [InlineData("Bị cáo ra tòa án", "justice")]
    public void Classify_WordsOfALabel_GivesIt(string text, string label)
    {
        Assert.Equal(label, Classify(text)["topic"].Best.Label);
    }

    [Fact]
    public void Classify_AnyText_RanksEveryLabelByProbability()
    {
        foreach (var head in Classify("Nông dân xã kiện ra tòa án").Heads)
        {
            Assert.Equal(3, head.Ranked.Count);
            Assert.Equal(3, head.Ranked.Select(s => s.Label).Distinct().Count());
            Assert.Equal(1, head.Ranked.Sum(s => s.Probability), 1e-9);
            Assert.Equal(head.Ranked.OrderByDescending(s => s.Probability), head.Ranked);
            Assert.Equal(head.Ranked[0], head.Best);
        }
    }

    [Fact]
    public void Classify_Heads_AreInTheOrderOfTheBundle()
    {
        Assert.Equal(Model.Info.Heads.Select(h => h.Name), Classify("xã").Heads.Select(h => h.Head));
    }

    [Fact]
    public void Classify_AllowedLabels_RenormalisesOverThem()
    {
        var all = Classify("Bệnh nhân kiện bệnh viện ra tòa án")["topic"].Ranked.ToDictionary(s => s.Label, s => s.Probability);

        var some = Classify("Bệnh nhân kiện bệnh viện ra tòa án", Allow("topic", "justice", "agriculture"))["topic"];

        Assert.Equal(["justice", "agriculture"], some.Ranked.Select(s => s.Label));
        var total = all["justice"] + all["agriculture"];
        Assert.Equal(all["justice"] / total, some.Ranked[0].Probability, 1e-12);
        Assert.Equal(all["agriculture"] / total, some.Ranked[1].Probability, 1e-12);
    }

    [Fact]
    public void Classify_OneAllowedLabel_IsCertainOfIt()
    {
        var prediction = Classify("Bệnh viện", Allow("topic", "justice"));

        Assert.Equal(new LabelScore("justice", 1), Assert.Single(prediction["topic"].Ranked));
        Assert.Null(prediction["topic"].Secondary);
        Assert.Equal(3, prediction["level"].Ranked.Count);
    }

    [Fact]
    public void Classify_BelowTheHeadsThreshold_Abstains()
    {
        // No known word: every topic has 1/3, the threshold is 0.4.
        Assert.True(Classify("zzz")["topic"].Abstained);
        Assert.False(Classify("bệnh viện khám chữa bệnh nhân")["topic"].Abstained);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(0.3, false)]
    [InlineData(0.35, true)]
    [InlineData(1, true)]
    public void Classify_MinimumConfidence_TakesThePlaceOfTheHeads(double confidence, bool abstained)
    {
        Assert.Equal(abstained, Classify("zzz", new() { MinimumConfidence = confidence })["topic"].Abstained);
    }

    [Fact]
    public void Classify_SecondLabelAboveItsThreshold_IsSecondary()
    {
        var answer = Classify("bệnh viện khám chữa bệnh nhân và tòa án xét xử bị cáo")["topic"];

        Assert.NotNull(answer.Secondary);
        Assert.Equal(answer.Ranked[1], answer.Secondary);
        Assert.Null(Classify("bệnh viện khám chữa bệnh nhân")["topic"].Secondary);
    }

    [Fact]
    public void Classify_HeadWithoutSecondaryThreshold_HasNone()
    {
        Assert.Null(Classify("zzz")["level"].Secondary);
    }

    [Theory]
    [InlineData("mood", "good", "no head 'mood'")]
    [InlineData("topic", "province", "no label 'province'")]
    [InlineData("topic", null, "no label ''")]
    public void Classify_UnknownHeadOrLabel_SaysWhich(string head, string? label, string expected)
    {
        Assert.Contains(expected, Assert.Throws<ArgumentException>(() => Classify("xã", Allow(head, label!))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Classify_NoAllowedLabel_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => Classify("xã", Allow("topic")));
    }

    [Theory]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void Classify_ConfidenceOutOfRange_IsRefused(double confidence)
    {
        Assert.Throws<ArgumentException>(() => Classify("xã", new() { MinimumConfidence = confidence }));
    }

    [Fact]
    public void Classify_NothingListed_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => Classify("xã", new() { MaximumListed = 0 }));
    }

    [Fact]
    public void Classify_PartsAskedFor_ComeWithTheSameLabels()
    {
        var plain = Classify("Bệnh viện huyện Thường Tín");
        var full = Classify("Bệnh viện huyện Thường Tín", new() { Units = true, Header = true });

        Assert.Equal(Scores(plain), Scores(full));
        Assert.Empty(plain.Parts.Units);
        Assert.Equal("279", Assert.Single(full.Parts.Units).Unit.Code);
    }

    [Fact]
    public void Classify_Cancelled_Stops()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.Throws<OperationCanceledException>(
            () => Model.Classify(Document.FromText("xã"), ClassifyOptions.Default, cancelled.Token));
    }

    [Fact]
    public void Classify_ManyThreads_GivesOneAnswer()
    {
        string[] texts = [.. Enumerable.Range(0, 40).Select(i => $"UBND xã {i} khám bệnh nhân, tòa án xử {i * 7} bị cáo trồng lúa")];
        var expected = texts.Select(t => Scores(Classify(t))).ToArray();

        Parallel.For(0, 2000, new ParallelOptions { MaxDegreeOfParallelism = 16 }, i =>
            Assert.Equal(expected[i % texts.Length], Scores(Classify(texts[i % texts.Length]))));
    }

    [Fact]
    public void Indexer_UnknownHead_IsRefused()
    {
        Assert.Throws<KeyNotFoundException>(() => Classify("xã")["mood"]);
    }

    private static Prediction Classify(string text, ClassifyOptions? options = null) =>
        Model.Classify(Document.FromText(text), options ?? ClassifyOptions.Default, CancellationToken.None);

    private static double[] Scores(Prediction prediction) => [.. prediction.Heads.SelectMany(h => h.Ranked).Select(s => s.Probability)];

    private static ClassifyOptions Allow(string head, params string[] labels) =>
        new() { AllowedLabels = new Dictionary<string, IReadOnlyCollection<string>> { [head] = labels } };
}
