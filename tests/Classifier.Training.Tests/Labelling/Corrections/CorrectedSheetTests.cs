using Classifier.Training.Data;
using Classifier.Training.Labelling.Corrections;

namespace Classifier.Training.Tests.Labelling.Corrections;

public class CorrectedSheetTests
{
    private const string Table = "id\tlevel\ttopic\tsecond_topic\talternatives\tconfidence\tdecided_by\tdate\n"
        + "a\tcommune\thealth\tjustice\tlevel:province,level:district\t2\tan\t2026-03-10\n";

    [Fact]
    public void Of_NewerCorrection_TakesItsHeadAndLeavesTheOther()
    {
        var corrected = Correct(Of("a", "level", "province", "2026-03-11T08:00:00Z", "binh"));

        Assert.Equal(
            "a province health justice level:district 2 binh 2026-03-11 2026-03-11T08:00:00Z 2026-03-10 -", RowOf(corrected, "a"));
        Assert.Equal([new CorrectionConflict("a", "level", "province", "binh", "commune", "an")], corrected.Conflicts);
    }

    [Fact]
    public void Of_OlderCorrection_ChangesNothingAndIsReported()
    {
        var corrected = Correct(Of("a", "level", "province", "2026-03-09T23:59:59Z", "binh"));

        Assert.Equal(Table, corrected.Sheet.Format());
        Assert.Equal(1, corrected.Outcomes[CorrectionOutcome.Older]);
        Assert.Equal([new CorrectionConflict("a", "level", "commune", "an", "province", "binh")], corrected.Conflicts);
    }

    [Fact]
    public void Of_TwoPeople_NewestWinsWhateverTheOrder()
    {
        Correction[] both = [Of("a", "level", "ministry", "2026-03-12T08:00:00Z", "chi"), Of("a", "level", "province", "2026-03-12T07:59:59Z", "binh")];

        foreach (var order in (Correction[][])[both, [both[1], both[0]]])
        {
            var corrected = Correct(order);
            Assert.StartsWith("a ministry health", RowOf(corrected, "a"), StringComparison.Ordinal);
            Assert.Contains(new CorrectionConflict("a", "level", "ministry", "chi", "province", "binh"), corrected.Conflicts);
        }
    }

    [Fact]
    public void Of_SameCorrectionsAgain_ChangesNothing()
    {
        Correction[] all =
        [
            Of("a", "level", "ministry", "2026-03-12T08:00:00Z"), Of("a", "level", "province", "2026-03-11T08:00:00Z"),
            Of("new", "topic", "justice", "2026-03-12T08:00:00.5Z", comment: "tòa án"),
        ];
        var once = Correct(all);

        var twice = CorrectedSheet.Of(once.Sheet, ["level", "topic"], all);

        Assert.Equal(0, twice.Outcomes[CorrectionOutcome.Taken]);
        Assert.Equal((2, 1), (twice.Outcomes[CorrectionOutcome.AlreadyThere], twice.Outcomes[CorrectionOutcome.Older]));
        Assert.Equal(once.Sheet.Format(), twice.Sheet.Format());
        Assert.Equal("new - justice - - - - 2026-03-12 - 2026-03-12T08:00:00.5Z tòa án", RowOf(once, "new"));
    }

    [Fact]
    public void Of_HeadsCorrectedInTwoFilesOutOfOrder_EachKeepItsNewest()
    {
        var later = Correct(Of("a", "topic", "justice", "2026-05-01T00:00:00Z", "chi"));

        var earlier = CorrectedSheet.Of(later.Sheet, ["level", "topic"], [Of("a", "level", "province", "2026-04-01T00:00:00Z", "binh")]);

        // The row was decided last by chi, but nobody had looked at the level since March.
        Assert.Equal(
            "a province justice - level:district 2 chi 2026-05-01 2026-04-01T00:00:00Z 2026-05-01T00:00:00Z -", RowOf(earlier, "a"));
    }

    [Fact]
    public void Of_CorrectionThatConfirms_IsNoConflict()
    {
        var corrected = Correct(Of("a", "level", "commune", "2026-03-12T08:00:00Z"));

        Assert.Empty(corrected.Conflicts);
        Assert.Equal(1, corrected.Outcomes[CorrectionOutcome.Taken]);
    }

    private static CorrectedSheet Correct(params Correction[] corrections) =>
        CorrectedSheet.Of(LabelSheet.Parse(Table, "labels.tsv", []), ["level", "topic"], corrections);

    private static Correction Of(string id, string head, string label, string at, string who = "", string comment = "") =>
        new(id, head, label, who, CorrectionFile.TimeOf(at)!.Value, comment);

    private static string RowOf(CorrectedSheet corrected, string id) =>
        corrected.Sheet.Format().Split('\n').Single(l => l.StartsWith(id + "\t", StringComparison.Ordinal)).Replace('\t', ' ');
}
