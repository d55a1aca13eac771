using Classifier.Modeling.Bundles;
using Classifier.Modeling.Predictions;
using Classifier.Modeling.Tests.TestModels;
using Classifier.Text.Documents;

namespace Classifier.Modeling.Tests.Bundles;

public class GoldenReplayTests
{
    private static readonly DocumentClassifier Model = TinyBundle.Model();

    [Fact]
    public void FirstDifference_SameModel_IsNull()
    {
        Assert.Null(GoldenReplay.FirstDifference(Model, TinyBundle.Golden(Model)));
    }

    [Fact]
    public void FirstDifference_PathThatSkipsNormalising_NamesTheDecomposedTwin()
    {
        var skipping = new Unnormalising(Model);

        // As written, both paths see the same text: only the twin tells them apart.
        var difference = GoldenReplay.FirstDifference(skipping, TinyBundle.Golden(Model));

        Assert.StartsWith("golden case 1, decomposed: topic is ", difference, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2e-6, false)]
    [InlineData(5e-7, true)]
    [InlineData(double.NaN, false)]
    public void FirstDifference_ProbabilityOff_IsFoundBeyondTheTolerance(double off, bool isAccepted)
    {
        var golden = TinyBundle.Golden(Model)[0];
        var expected = golden.Expected.ToDictionary(e => e.Key, e => e.Value with { Probability = e.Value.Probability + off });

        Assert.Equal(isAccepted, GoldenReplay.FirstDifference(Model, [golden with { Expected = expected }]) is null);
    }

    [Fact]
    public void FirstDifference_OtherLabel_NamesCaseHeadAndLabels()
    {
        var cases = TinyBundle.Golden(Model).ToArray();
        var expected = cases[1].Expected.ToDictionary();
        expected["topic"] = expected["topic"] with { Label = "justice" };
        cases[1] = cases[1] with { Expected = expected };

        var difference = GoldenReplay.FirstDifference(Model, cases);

        Assert.StartsWith("golden case 2: topic is agriculture (", difference, StringComparison.Ordinal);
        Assert.Contains("), not justice (", difference, StringComparison.Ordinal);
        Assert.DoesNotContain("lúa", difference, StringComparison.Ordinal);
    }

    [Fact]
    public void FirstDifference_HeadWithoutExpectation_IsFound()
    {
        var golden = TinyBundle.Golden(Model)[0];
        var expected = golden.Expected.Where(e => e.Key != "level").ToDictionary();

        Assert.Equal(
            "golden case 1: nothing is expected of head 'level'",
            GoldenReplay.FirstDifference(Model, [golden with { Expected = expected }]));
    }

    [Fact]
    public void FirstDifference_ExpectationOfUnknownHead_IsFound()
    {
        var golden = TinyBundle.Golden(Model)[0];
        var expected = golden.Expected.Append(new("mood", new GoldenLabel("good", 1))).ToDictionary();

        Assert.Equal("golden case 1: there is no head 'mood'", GoldenReplay.FirstDifference(Model, [golden with { Expected = expected }]));
    }

    [Fact]
    public void ToDocument_Case_HasItsTitleTextAndDate()
    {
        var document = GoldenReplay.ToDocument(new GoldenCase("Tiêu đề", "Thân bài", new DateOnly(2024, 1, 2), new Dictionary<string, GoldenLabel>()));

        Assert.Equal(new Document("Tiêu đề", "Thân bài") { PublishedOn = new DateOnly(2024, 1, 2) }, document);
    }

    /// <summary>
    /// A host that forgot to normalise: combining marks stay in the words as characters of their own. U+0332 stands in for them, since
    /// no letter takes it.
    /// </summary>
    private sealed class Unnormalising(IDocumentClassifier inner) : IDocumentClassifier
    {
        public ModelInfo Info => inner.Info;

        public bool CanExplain => inner.CanExplain;

        public Prediction Classify(Document document, ClassifyOptions options, CancellationToken cancellation) =>
            inner.Classify(document with { Title = Raw(document.Title), Body = Raw(document.Body) }, options, cancellation);

        private static string Raw(string text) => string.Concat(text.Select(c => c is >= '\u0300' and <= '\u036F' ? '\u0332' : c));
    }
}
