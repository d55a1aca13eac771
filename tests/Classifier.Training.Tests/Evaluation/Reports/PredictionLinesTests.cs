using System.Text.Json;
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
}
