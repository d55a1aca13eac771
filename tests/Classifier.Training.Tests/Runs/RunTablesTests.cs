using System.Text.Json;
using Classifier.Modeling.Bundles;
using Classifier.Training.Runs;

namespace Classifier.Training.Tests.Runs;

public sealed class RunTablesTests
{
    [Fact]
    public void Compare_TwoRuns_ShowsFiguresAndWhatIsDifferent()
    {
        var table = RunTables.Compare(
            [Run("a", 0.8), Run("b", 0.85)],
            [Json("""{"seed": 1, "heads": [{"name": "level", "text": {"bits": 12}}]}"""), Json("""{"seed": 1, "heads": [{"name": "topic"}, {"name": "level", "text": {"bits": 14}}]}""")],
            [Json("""{"files": [{"name": "x.jsonl", "hash": "1"}]}"""), Json("""{"files": [{"name": "x.jsonl", "hash": "1"}]}""")]);

        Assert.Contains("| figure | a | b |", table, StringComparison.Ordinal);
        Assert.Contains("| dev, level, accuracy | 0.8000 [0.7000, 0.9000] | 0.8500 [0.7000, 0.9000] |", table, StringComparison.Ordinal);
        Assert.Contains("Recipe: 2 differences", table, StringComparison.Ordinal);
        Assert.Contains("| heads[level].text.bits | 12 | 14 |", table, StringComparison.Ordinal);
        Assert.Contains("| heads[topic].name | – | topic |", table, StringComparison.Ordinal);
        Assert.DoesNotContain("seed", table, StringComparison.Ordinal);
        Assert.Contains("Data: the same", table, StringComparison.Ordinal);
    }

    [Fact]
    public void List_Runs_TellsHowTheyEndedAndWhatCameOut()
    {
        var table = RunTables.List([Run("a", 0.8) with { Status = RunStatus.Stopped, Ended = Started.AddMinutes(90) }]);

        Assert.Contains("| a | tiny | stopped | 2026-11-01 10:00 | 90.0 | 60 | dev level accuracy 0.800 |", table, StringComparison.Ordinal);
    }

    private static readonly DateTimeOffset Started = new(2026, 11, 1, 10, 0, 0, TimeSpan.Zero);

    private static RunInfo Run(string id, double accuracy) => new()
    {
        Id = id, Name = "tiny", Status = RunStatus.Finished, Started = Started, Command = "c", RecipeHash = "r", DataHash = "d", Documents = 60, HeldOutDocuments = 10, Seed = 1,
        Metrics = [new MetricInfo("level", "accuracy", "dev", accuracy, 0.7, 0.9, 10)],
    };

    private static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;
}
