using System.Text.Json;
using Classifier.Modeling.Bundles;
using Classifier.Training.Evaluation.Comparisons;

namespace Classifier.Training.Tests.Evaluation.Comparisons;

public class ComparisonFormsTests
{
    private static readonly Comparison Comparison = new("old<1>", "new", [new DatasetComparison("dev", 1, 0,
    [
        new HeadComparison(
            "level", 40, 2, new(0.5, 0.475, -0.025, -0.1, 0.05), new(0.4, 0.4, 0, -0.01, 0.01), 2, 1, 0.75,
            [new LabelComparison("a", 40, new(1, 0.5, 0.6667), new(1, 0.475, 0.6441))],
            [
                new ChangedAnswer(ChangeKind.RightToWrong, "<script>", "a", "a", 0.9, "b", 0.5),
                .. Enumerable.Range(0, 11).Select(i => new ChangedAnswer(ChangeKind.WrongToOther, $"d{i}", "a", "b", 0.5, "c", 0.6)),
            ]),
    ])]);

    [Fact]
    public void Text_Comparison_HasFiguresTestAndTheFirstIds()
    {
        var text = ComparisonText.Of(Comparison).ReplaceLineEndings("\n");

        Assert.Matches(@"\n  accuracy +0\.5000 +0\.4750 +-0\.0250  \[-0\.1000, 0\.0500\]\n", text);
        Assert.Contains("first alone 2, in the second alone 1; McNemar's exact test p = 0.75\n", text, StringComparison.Ordinal);
        Assert.Matches(@"\n  a +0\.667 +0\.644 +-0\.023 +40\n", text);
        Assert.Contains("wrong, now wrong otherwise: 11 (d0, d1, d2, d3, d4, d5, d6, d7, d8, d9, …)", text, StringComparison.Ordinal);
        Assert.Contains("Left out: 1 documents", text, StringComparison.Ordinal);
        Assert.Contains("2 documents have another label", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_Comparison_EncodesWhatComesFromOutsideAndHasEveryChange()
    {
        var page = ComparisonPage.Of(Comparison);

        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("<th scope=\"row\" class=\"words\">&lt;script&gt;</th>", page, StringComparison.Ordinal);
        Assert.Contains("<code>old&lt;1&gt;</code>", page, StringComparison.Ordinal);
        Assert.Contains(">d10<", page, StringComparison.Ordinal);
        Assert.Contains("<td>−2.5</td><td>−10.0 to +5.0</td>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_Comparison_NamesKindsInWords()
    {
        Assert.Contains("\"kind\": \"right-to-wrong\"", JsonSerializer.Serialize(Comparison, BundleFiles.IndentedJson), StringComparison.Ordinal);
    }
}
