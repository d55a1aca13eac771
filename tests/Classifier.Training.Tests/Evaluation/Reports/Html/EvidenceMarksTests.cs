using Classifier.Modeling.Evidence;
using Classifier.Modeling.Features;
using Classifier.Text.Documents;
using Classifier.Training.Evaluation.Reports.Html;

namespace Classifier.Training.Tests.Evaluation.Reports.Html;

public sealed class EvidenceMarksTests
{
    [Fact]
    public void Cut_PlacesThatOverlap_ShowTheStrongest()
    {
        var parts = EvidenceMarks.Cut("0123456789", [Place(2, 6, 0.5), Place(4, 8, -2)], 100);

        Assert.Equal([("01", null), ("23", 0.5), ("45", -2), ("67", -2.0), ("89", (double?)null)], parts.Select(p => (p.Text, p.Evidence?.Contribution)));
    }

    [Fact]
    public void Cut_NoEvidence_IsTheWholeText() => Assert.Equal("abc", Assert.Single(EvidenceMarks.Cut("abc", [], 100)).Text);

    [Fact]
    public void Cut_EmptyText_IsNothing() => Assert.Empty(EvidenceMarks.Cut("", [], 100));

    [Fact]
    public void Cut_LengthInsideACharacterAndAPlace_EndsBeforeBoth()
    {
        var parts = EvidenceMarks.Cut("ab😀cd", [Place(1, 6, 1)], 3).ToArray();

        Assert.Equal(["a", "b"], parts.Select(p => p.Text));
        Assert.Equal(1, parts[1].Evidence?.Contribution);
    }

    private static EvidenceSpan Place(int start, int end, double value) =>
        new(SignKind.Phrase, new DocumentSpan(DocumentField.Body, new OffsetRange(start, end), default), value);
}
