using System.Text.Json;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Commands;

public sealed class CompareCommandTests : IDisposable
{
    private readonly TrainingProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void Compare_BundlesAndTheirAnswers_FindTheSame()
    {
        foreach (var (version, data) in new[] { ("1.0.0", "data.jsonl"), ("2.0.0", "less.jsonl") })
        {
            _program.Write("less.jsonl", string.Join('\n', File.ReadAllLines(_program["data.jsonl"]).Take(27)));
            var trained = _program.Run($"train --recipe recipe.yaml --data {data} --golden golden.jsonl --out models/tiny/{version}");
            Assert.True(trained.ExitCode == 0, trained.Errors);
            var answered = _program.Run($"evaluate --model models/tiny/{version} --data dev.jsonl --predictions {version}/predictions/dev.jsonl.jsonl");
            Assert.True(answered.ExitCode == 0, answered.Errors);
        }

        var asked = _program.Run("compare models/tiny/1.0.0 models/tiny/2.0.0 --data dev.jsonl --json asked.json --html runs/asked.html");
        var read = _program.Run("compare 1.0.0 2.0.0 --json read.json");

        Assert.True(asked.ExitCode == 0, asked.Errors);
        Assert.True(read.ExitCode == 0, read.Errors);
        Assert.Contains("topic on dev.jsonl, 12 documents", asked.Output, StringComparison.Ordinal);
        Assert.Equal(Datasets("asked.json"), Datasets("read.json"));
        Assert.Contains("<h2>level on dev.jsonl, 12 documents</h2>", File.ReadAllText(_program[Path.Combine("runs", "asked.html")]), StringComparison.Ordinal);

        string Datasets(string file) => JsonDocument.Parse(File.ReadAllText(_program[file])).RootElement.GetProperty("datasets").GetRawText();
    }

    [Fact]
    public void Compare_AnswersToOtherDocuments_SaysSo()
    {
        const string Answer = """{"label": "a", "also": [], "answer": "a", "abstained": false, "second": null, "probabilities": {"a": 1}}""";
        const string Line = """{"id": "ID", "source": "s", "heads": {"level": """ + Answer + "}}";
        _program.Write("one.jsonl", Line.Replace("ID", "1", StringComparison.Ordinal));
        _program.Write("two.jsonl", Line.Replace("ID", "2", StringComparison.Ordinal));

        var run = _program.Run("compare one.jsonl two.jsonl");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("with the same ids", run.Errors, StringComparison.Ordinal);
    }
}
