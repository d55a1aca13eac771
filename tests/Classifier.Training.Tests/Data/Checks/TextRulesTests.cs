using Classifier.Text.Documents;
using Classifier.Training.Data;
using Classifier.Training.Data.Checks;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Data.Checks;

public class TextRulesTests
{
    private static readonly IReadOnlyList<LabelledDocument> Documents = [.. TinyCorpus.Documents(9, seed: 5).Select((d, i) => d with { Place = new DataPlace("a.jsonl", i + 1) })];

    [Fact]
    public void Repeated_DifferentTexts_AreNoFault() => Assert.Empty(TextRules.Repeated(Documents, TinyCorpus.Recipe));

    [Fact]
    public void Repeated_SameLabels_IsAWarningWithBothPlaces()
    {
        var copy = Documents[4] with { Id = "copy", Document = Documents[4].Document with { Body = Documents[4].Document.Body + "\n" }, Place = new DataPlace("b.csv", 7) };

        var fault = Assert.Single(TextRules.Repeated([.. Documents, copy], TinyCorpus.Recipe));

        Assert.Equal((DataFaultKind.RepeatedText, "b.csv, line 7: document copy has the text of document d4 (a.jsonl, line 5)"), (fault.Kind, $"{fault}"));
    }

    [Fact]
    public void Repeated_OtherLabel_IsAnErrorWithBothLabels()
    {
        var copy = Labelled(Documents[4], "copy", "level", "commune");

        var fault = Assert.Single(TextRules.Repeated([.. Documents, copy], TinyCorpus.Recipe));

        Assert.Equal(DataFaultKind.ConflictingTexts, fault.Kind);
        Assert.Contains("document copy is 'commune', but 'province' as document d4", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Repeated_LabelThatTheOtherFoundArguable_IsNoConflict(bool first)
    {
        var copy = Labelled(Documents[4], "copy", "level", "commune");
        var arguable = new Dictionary<string, IReadOnlyList<string>> { ["level"] = [first ? "commune" : "province"] };
        LabelledDocument[] pair = first ? [Documents[4] with { Arguable = arguable }, copy] : [Documents[4], copy with { Arguable = arguable }];

        Assert.Equal(DataFaultKind.RepeatedText, Assert.Single(TextRules.Repeated(pair, TinyCorpus.Recipe)).Kind);
    }

    [Fact]
    public void ConflictingNearDuplicates_OneClusterOfTwoLabels_NamesIt()
    {
        var near = Labelled(Documents[4], "near", "level", "commune") with { Document = Documents[4].Document with { Body = Documents[4].Document.Body + " Hết." } };

        var fault = Assert.Single(TextRules.ConflictingNearDuplicates([.. Documents, near], [0, 1, 2, 3, 4, 5, 6, 7, 8, 4], TinyCorpus.Recipe));

        Assert.Equal(DataFaultKind.ConflictingNearDuplicates, fault.Kind);
        Assert.Contains("'level': d4 province, near commune", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ConflictingNearDuplicates_CopiesToTheLetter_AreNotToldTwice()
    {
        var copy = Labelled(Documents[4], "copy", "level", "commune");

        Assert.Empty(TextRules.ConflictingNearDuplicates([.. Documents, copy], [0, 1, 2, 3, 4, 5, 6, 7, 8, 4], TinyCorpus.Recipe));
    }

    [Fact]
    public void LegacyEncodings_RepairedText_IsNamedWithItsEncoding()
    {
        var old = Documents[0] with { Document = Document.FromText("Céng hßa x· héi chñ nghÜa ViÖt Nam, §éc lËp - Tù do - H¹nh phóc") };
        LabelledDocument[] both = [old, Documents[1]];

        var fault = Assert.Single(TextRules.LegacyEncodings(both, [.. both.Select(d => DocumentText.From(d.Document).RepairedEncodings)]));

        Assert.Contains("document d0: TCVN3 was repaired", fault.Message, StringComparison.Ordinal);
    }

    private static LabelledDocument Labelled(LabelledDocument document, string id, string head, string label) =>
        document with { Id = id, Labels = new Dictionary<string, string>(document.Labels) { [head] = label } };
}
