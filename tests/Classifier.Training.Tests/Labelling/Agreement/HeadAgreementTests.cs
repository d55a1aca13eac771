using Classifier.Training.Data;
using Classifier.Training.Labelling.Agreement;

namespace Classifier.Training.Tests.Labelling.Agreement;

public class HeadAgreementTests
{
    private static readonly Annotator First = Of(
        "one.tsv", ("a", "x", null), ("b", "x", "y"), ("c", "y", null), ("d", "y", null), ("e", null, null), ("f", "x", null));
    private static readonly Annotator Second = Of("two.tsv", ("d", "y", null), ("c", "z", null), ("b", "y", null), ("a", "x", null), ("e", "z", null));
    private static readonly Annotator Third = Of("three.tsv", ("a", "x", null), ("b", "x", null), ("c", "y", null), ("d", "x", null));

    [Fact]
    public void Of_TwoAnnotators_ComparesWhatBothLabelled()
    {
        var agreement = HeadAgreement.Of("head", [First, Second]);

        var pair = Assert.Single(agreement.Pairs);
        Assert.Equal((4, 0.5, 0.75), (pair.Count, pair.Agreement, pair.Acceptable));
        Assert.Equal([("x", "y", 1), ("y", "z", 1)], pair.Confusions);
        Assert.Equal(["b", "c"], agreement.Differences.Select(d => d.Id));
        Assert.Equal(["x", "y"], agreement.Differences[0].Labels);
        Assert.Null(agreement.Fleiss);
    }

    [Fact]
    public void Of_TwoAnnotators_HasAnIntervalAroundKappaThatIsTheSameAgain()
    {
        var kappa = HeadAgreement.Of("head", [First, Second]).Pairs[0].Kappa;

        Assert.InRange(kappa.Value!.Value, kappa.Low!.Value, kappa.High!.Value);
        Assert.True(kappa.Low < kappa.High);
        Assert.Equal(kappa, HeadAgreement.Of("head", [First, Second]).Pairs[0].Kappa);
    }

    [Fact]
    public void Of_ThreeAnnotators_ComparesEachTwoAndAll()
    {
        var agreement = HeadAgreement.Of("head", [First, Second, Third]);

        Assert.Equal([("one.tsv", "two.tsv"), ("one.tsv", "three.tsv"), ("two.tsv", "three.tsv")], agreement.Pairs.Select(p => (p.First, p.Second)));
        Assert.Equal(4, agreement.LabelledByAll);
        // One of four documents is x for all, the other three two to one: observed (1 + 3 × 1/3) / 4; chance (6² + 5² + 1²) / 12².
        Assert.Equal((0.5 - (62.0 / 144)) / (1 - (62.0 / 144)), agreement.Fleiss!.Value!.Value, 12);
        Assert.Equal(["b", "c", "d"], agreement.Differences.Select(d => d.Id));
        Assert.Equal(["x", "y", "x"], agreement.Differences[0].Labels);
    }

    [Fact]
    public void Of_NothingInCommon_SaysSoAndFailsNowhere()
    {
        var agreement = HeadAgreement.Of("head", [First, Of("none.tsv")]);

        Assert.Equal(0, agreement.Pairs[0].Count);
        Assert.Contains("0 documents that both labelled", AgreementText.Of(agreement), StringComparison.Ordinal);
        Assert.Contains("<td>0</td>", AgreementHtml.Of([agreement]), StringComparison.Ordinal);
    }

    [Fact]
    public void AgreementText_OfTwo_HasFiguresConfusionsAndATableOfDifferences()
    {
        var lines = AgreementText.Of(HeadAgreement.Of("head", [First, Second])).Split('\n');

        Assert.Equal("head: one.tsv and two.tsv, 4 documents that both labelled", lines[0]);
        Assert.StartsWith("  agreement 0.500, counting arguable labels 0.750, Cohen's kappa 0.", lines[1], StringComparison.Ordinal);
        Assert.Contains("       1 times x, then y", lines);
        Assert.Equal(["id\thead in one.tsv\thead in two.tsv", "b\tx\ty", "c\ty\tz", ""], lines[^4..]);
    }

    [Fact]
    public void AgreementHtml_NamesThatAreMarkup_AreEncoded()
    {
        var html = AgreementHtml.Of([HeadAgreement.Of("<b>", [First with { Name = "<i>.tsv" }, Second])]);

        Assert.Contains("<h2>&lt;b&gt;</h2>", html, StringComparison.Ordinal);
        Assert.Contains("&lt;i&gt;.tsv", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<i>", html, StringComparison.Ordinal);
    }

    private static Annotator Of(string name, params (string Id, string? Label, string? Arguable)[] rows) => new(name, rows.ToDictionary(
        r => r.Id,
        r => new LabelTable.Row(
            r.Id,
            r.Label is null ? new Dictionary<string, string>() : new() { ["head"] = r.Label },
            new Dictionary<string, IReadOnlyList<string>> { ["head"] = r.Arguable is null ? [] : [r.Arguable] })));
}
