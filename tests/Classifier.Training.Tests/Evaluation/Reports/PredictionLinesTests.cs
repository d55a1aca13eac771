using System.Text.Json;
using Classifier.Training.Data;
using Classifier.Training.Evaluation.Reports;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Evaluation.Reports;

public class PredictionLinesTests
{
    [Fact]
    public void Format_Answer_HoldsLabelsAndProbabilitiesButNoText()
    {
        var line = PredictionLines.Format(Answers.To(Answers.Document("id", "b", "a", text: "Mật"), 0.7, 0.2, 0.1));

        Assert.DoesNotContain("Mật", line, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', line);
        var head = JsonDocument.Parse(line).RootElement.GetProperty("heads").GetProperty("head");
        Assert.Equal(("b", "a"), (head.GetProperty("label").GetString(), head.GetProperty("answer").GetString()));
        Assert.Equal("a", Assert.Single(head.GetProperty("also").EnumerateArray()).GetString());
        Assert.Equal(0.2, head.GetProperty("probabilities").GetProperty("b").GetDouble());
    }

    [Fact]
    public void Format_UnlabelledDocument_HasNoLabel()
    {
        var unlabelled = Answers.Document("id", "b") with { Labels = new Dictionary<string, string>() };

        var head = JsonDocument.Parse(PredictionLines.Format(Answers.To(unlabelled, 0.7, 0.2, 0.1))).RootElement.GetProperty("heads").GetProperty("head");

        Assert.Equal(JsonValueKind.Null, head.GetProperty("label").ValueKind);
    }

    [Fact]
    public void Read_WrittenLines_HasTheAnswers()
    {
        using var folder = new TemporaryFolder();
        var scored = Answers.To(Answers.Document("id", "b", "a"), 0.7, 0.2, 0.1);

        var line = Assert.Single(PredictionLines.Read(folder.Write("dev.jsonl", PredictionLines.Format(scored) + "\n")));

        Assert.Equivalent(PredictionLines.Of(scored), line, strict: true);
        Assert.Equal(("b", "a", 0.7), (line.Heads["head"].Label, line.Heads["head"].Answer, line.Heads["head"].Probabilities["a"]));
    }

    [Fact]
    public void Read_BadLines_ListsAllByNumber()
    {
        using var folder = new TemporaryFolder();
        var good = PredictionLines.Format(Answers.To(Answers.Document("id", "b"), 0.7, 0.2, 0.1));

        var fault = Assert.Throws<DataException>(() => PredictionLines.Read(folder.Write("dev.jsonl", $$"""{{good}}{{"\n"}}{"id": "x"}{{"\n"}}{{good}}""")));

        Assert.Equal(2, fault.Faults.Count);
        Assert.StartsWith("line 2: ", fault.Faults[0], StringComparison.Ordinal);
        Assert.Equal("line 3: document id was answered in line 1 already", fault.Faults[1]);
    }
}
