using Classifier.Training.Evaluation;
using Classifier.Training.Evaluation.Reports;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Evaluation.Reports;

public class ErrorReportTests
{
    private static readonly HeadEvaluation Evaluation = Answers.Evaluate(
        Answers.To(Answers.Document("right", "a", text: "Đúng."), 0.9, 0.05, 0.05),
        Answers.To(Answers.Document("arguable", "b", "a", text: "Tranh cãi."), 0.99, 0.01, 0),
        Answers.To(Answers.Document("mild", "b", text: "Sai nhẹ."), 0.5, 0.4, 0.1),
        Answers.To(Answers.Document("bold", "c", text: "Sai\n  nặng."), 0.8, 0.1, 0.1));

    [Fact]
    public void Worst_Errors_PlainBeforeArguableAndBoldBeforeMild()
    {
        Assert.Equal(["bold", "mild", "arguable"], ErrorReport.Worst(Evaluation, 50).Select(c => c.Document.Id));
        Assert.Equal(["bold"], ErrorReport.Worst(Evaluation, 1).Select(c => c.Document.Id));
    }

    [Fact]
    public void Format_WithText_QuotesItOnOneLine()
    {
        var report = ErrorReport.Format([Evaluation], "dev", 50, withText: true);

        Assert.StartsWith(
            "# Worst errors on dev\n\n## head\n\n3 of 4 documents wrong, 1 of them with a label that an annotator would accept.\n\n"
            + "1. `bold` is `c` (0.100), answered `a` (0.800)\n\n   > Sai nặng.\n", report, StringComparison.Ordinal);
        Assert.Contains("3. `arguable` is `b` (0.010), answered `a` (0.990); arguable: `a`\n", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Format_WithoutText_HoldsNoWordOfADocument()
    {
        var report = ErrorReport.Format([Evaluation], "dev", 50, withText: false);

        Assert.Contains("`bold`", report, StringComparison.Ordinal);
        Assert.DoesNotContain("Sai", report, StringComparison.Ordinal);
        Assert.DoesNotContain('>', report);
    }

    [Fact]
    public void Format_LongText_IsCutBetweenCharacters()
    {
        // The 400th UTF-16 unit, after the space that joins title and body is gone, is the first half of the last pair.
        var text = new string('x', 399) + "😀😀";
        var report = ErrorReport.Format([Answers.Evaluate(Answers.To(Answers.Document("long", "b", text: text), 0.8, 0.1, 0.1))], "dev", 1, withText: true);

        Assert.EndsWith($"> {new string('x', 399)}…\n", report, StringComparison.Ordinal);
    }
}
