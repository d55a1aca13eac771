using System.Text.Json;
using Classifier.Training.Data;
using Classifier.Training.Data.Checks;
using Classifier.Training.Data.Reports;
using Classifier.Training.Data.Suspects;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Data.Reports;

public class DataReportTests
{
    private static readonly DataReport Report = Of();

    [Fact]
    public void Of_Documents_CountsLabelsByFileAndSource()
    {
        var commune = Report.Heads.Single(h => h.Head == "level").Labels.Single(l => l.Label == "commune");
        var none = Report.Heads.Single(h => h.Head == "topic").Labels[^1];

        Assert.Equal(13, Report.Documents);
        Assert.Equal(new Dictionary<string, int> { ["a.jsonl"] = 11, ["Train"] = 2 }, Report.Files);
        Assert.Equal((5, 2), (commune.Documents, commune.Files["Train"]));
        Assert.Equal(new Dictionary<string, int> { ["tiny"] = 3, ["Train"] = 2 }, commune.Sources);
        Assert.Equal(("", 1), (none.Label, none.Documents));
        Assert.Equal(new DuplicateCounts(1, 1, 2, 2), Report.Duplicates);
        Assert.Equal(1, Report.Faults["partly-labelled"]);
        Assert.Equal(13, Report.Eras["before"]);
    }

    [Fact]
    public void Format_Markdown_QuotesTextsOnlyWhenAsked()
    {
        var (without, with) = (DataReportText.Format(Report, 1, withText: false), DataReportText.Format(Report, 1, withText: true));

        Assert.Contains("| `d\\|2` | a.jsonl, line 3 | `commune` | 0.010 | `province` | 0.900 |", without, StringComparison.Ordinal);
        Assert.DoesNotContain("`d0`", without, StringComparison.Ordinal);
        Assert.DoesNotContain("NHÀ MÁY", without, StringComparison.Ordinal);
        Assert.Contains("| NHÀ MÁY", with, StringComparison.Ordinal);
        Assert.Contains("takes 2 documents for another label", with, StringComparison.Ordinal);
    }

    [Fact]
    public void Format_Json_HoldsTheSuspectsWithoutTexts()
    {
        var text = DataReportJson.Format(Report, 1);

        var suspects = JsonDocument.Parse(text).RootElement.GetProperty("suspects").GetProperty("level");
        Assert.Equal(2, suspects.GetProperty("count").GetInt32());
        var first = suspects.GetProperty("documents")[0];
        Assert.Equal(("d|2", "a.jsonl", 3), (first.GetProperty("id").GetString(), first.GetProperty("file").GetString(), first.GetProperty("line").GetInt32()));
        Assert.Equal(1, suspects.GetProperty("documents").GetArrayLength());
        Assert.DoesNotContain("NHÀ MÁY", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new[] { 5, 1, 3, 2, 4 }, 1, 3, 5)]
    [InlineData(new[] { 1, 2, 3, 4 }, 1, 2, 4)]
    [InlineData(new int[0], 0, 0, 0)]
    public void Of_Numbers_GivesNearestRanks(int[] numbers, int least, int median, int most)
    {
        var quantiles = Quantiles.Of(numbers);

        Assert.Equal((least, median, most), (quantiles.Least, quantiles.Median, quantiles.Most));
    }

    private static DataReport Of()
    {
        LabelledDocument[] documents = [.. TinyCorpus.Documents(11, seed: 9).Select((d, i) => d with { Place = new DataPlace("dir/a.jsonl", i + 1) })];
        documents[2] = documents[2] with
        {
            Id = "d|2",
            Place = new DataPlace("a.jsonl", 3),
            Document = documents[2].Document with { Body = "NHÀ MÁY " + documents[2].Document.Body },
        };
        documents[3] = documents[3] with { Labels = new Dictionary<string, string> { ["level"] = "ministry" } };
        var other = TinyCorpus.Documents(40, seed: 10)[8] with { Id = "other", Source = "Train", Place = new DataPlace("Train/x/1.txt", 0) };
        documents = [.. documents, other, other with { Id = "again" }];
        var read = DocumentTexts.Read(documents, (_, _) => { }, CancellationToken.None);
        return DataReport.Of(documents, read, new DataFaultList([.. LabelRules.Faults(documents, TinyCorpus.Recipe with { Folds = 2 })], []), TinyCorpus.Recipe) with
        {
            Suspects = new Dictionary<string, IReadOnlyList<Suspect>>
            {
                ["level"] = [new("level", documents[2], "commune", 0.01, "province", 0.9), new("level", documents[0], "ministry", 0.2, "province", 0.8)],
            },
        };
    }
}
