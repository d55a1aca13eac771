using Classifier.Modeling.Bundles;
using Classifier.Modeling.Evidence;
using Classifier.Modeling.Features;
using Classifier.Modeling.Predictions;
using Classifier.Text.Documents;
using Classifier.Training.Evaluation;
using Classifier.Training.Evaluation.Reports;
using Classifier.Training.Evaluation.Reports.Html;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Evaluation.Reports.Html;

public sealed class HtmlReportTests
{
    private const string Hostile = "<script>alert(1)</script> UBND xã";

    private static readonly ModelInfo Model = new(
        "m", "1.0.0", "1", [new HeadInfo("head", "Đầu", "Head", [new("a", "Nhãn A", "A"), new("b", "", "B"), new("c", "Nhãn <C>", "C")], 0.5)], []);

    private static readonly IReadOnlyList<Measurement> Measured = Measurement.Of(
        [("head", Answers.Labels)],
        [
            Answers.To(Answers.Document("d1", "a"), 0.9, 0.1, 0), Answers.To(Answers.Document("d2", "b", "c", text: Hostile), 0.1, 0.2, 0.7),
            Answers.To(Answers.Document("d3", "c", text: Hostile), 0.8, 0.1, 0.1),
        ],
        "dev set",
        default);

    [Fact]
    public void Format_WithText_MarksWhatSpokeForTruthAndAnswer()
    {
        var report = Format(withText: true, new Explaining());

        Assert.Contains(
            "<span>&lt;script&gt;alert(1)&lt;/script&gt; </span><mark class=\"truth\" title=\"Actor: +1.50\">UBND</mark>", report, StringComparison.Ordinal);
        Assert.Contains("<mark class=\"answer\" title=\"Phrase: −0.25\">xã</mark>", report, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", report, StringComparison.Ordinal);
        Assert.Contains("2 documents wrong, 1 of them with a label that an annotator would accept", report, StringComparison.Ordinal);
        Assert.True(report.IndexOf("d3 · ", StringComparison.Ordinal) < report.IndexOf("d2 · ", StringComparison.Ordinal), "plain errors come first");
    }

    [Fact]
    public void Format_WithoutText_HoldsIdsButNoTextAndAsksForNoEvidence()
    {
        var report = Format(withText: false, new Silent());

        Assert.Contains("<p class=\"from\">d2 · source</p>", report, StringComparison.Ordinal);
        Assert.DoesNotContain("alert(1)", report, StringComparison.Ordinal);
        Assert.DoesNotContain("UBND", report, StringComparison.Ordinal);
        Assert.DoesNotContain("<mark", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Format_NoModelToAsk_ShowsTextsWithoutMarks()
    {
        var report = Format(withText: true, null);

        Assert.Contains("<span>&lt;script&gt;alert(1)&lt;/script&gt; UBND xã</span>", report, StringComparison.Ordinal);
        Assert.DoesNotContain("log-odds; of these", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Format_AnyReport_NamesLabelsTwiceAndLoadsNothing()
    {
        var report = Format(withText: false, null);

        Assert.Contains("<span lang=\"vi\">Nhãn &lt;C&gt;</span><code>c</code>", report, StringComparison.Ordinal);
        Assert.Contains("href=\"#dev-set-head\"", report, StringComparison.Ordinal);
        Assert.Contains("id=\"dev-set-head\"", report, StringComparison.Ordinal);
        Assert.Equal(5, report.Split("<svg ").Length - 1);
        Assert.DoesNotContain("://", report, StringComparison.Ordinal);
        Assert.DoesNotContain("src=", report, StringComparison.Ordinal);
        Assert.Equal(report, Format(withText: false, null));
    }

    private static string Format(bool withText, IDocumentClassifier? model) => HtmlReport.Format(
        Model, MetricsFile.Of(Measured), [.. Measured.Select(m => HeadErrors.Of(m, 10, withText, model, default))]);

    private sealed class Silent : IDocumentClassifier
    {
        public ModelInfo Info => Model;

        public bool CanExplain => true;

        public Prediction Classify(Document document, ClassifyOptions options, CancellationToken cancellation) =>
            throw new InvalidOperationException("Nobody is to be asked.");
    }

    /// <summary>Explains the label asked for by the last two words of the hostile text.</summary>
    private sealed class Explaining : IDocumentClassifier
    {
        public ModelInfo Info => Model;

        public bool CanExplain => true;

        public Prediction Classify(Document document, ClassifyOptions options, CancellationToken cancellation)
        {
            var (unit, last) = (Hostile.IndexOf("UBND", StringComparison.Ordinal), Hostile.Length - 2);
            var evidence = options.Evidence!.Labels["head"].Select(label => new LabelEvidence(
                label, "a", 1.25, default, [Place(SignKind.Actor, unit, unit + 4, 1.5), Place(SignKind.Phrase, last, last + 2, -0.25)]));
            return new Prediction([new HeadPrediction("head", [new("a", 1)], false, null) { Evidence = [.. evidence] }], [], default);
        }

        private static EvidenceSpan Place(SignKind kind, int start, int end, double value) =>
            new(kind, new DocumentSpan(DocumentField.Body, new OffsetRange(start, end), default), value);
    }
}
