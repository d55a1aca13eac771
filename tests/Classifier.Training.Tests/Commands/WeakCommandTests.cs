using System.Text.Json;
using Classifier.Training.Data;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Commands;

public sealed class WeakCommandTests : IDisposable
{
    private readonly TrainingProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void Weak_HintsOfReadAndUnreadDocuments_MakeDataToTrainOn()
    {
        // Sixty documents of which the first forty are read; the hint is the level, but every fifth time it says commune.
        var documents = TinyCorpus.Documents(60, seed: 81);
        _program.Write("press.jsonl", Lines(documents.Select((d, i) => new { text = d.Document.Body, hint = i % 5 == 0 ? "commune" : d.Labels["level"] })));
        _program.Write("read.jsonl", Lines(documents.Take(40).Select(d => new
        {
            id = TextId.Of(d.Document.Body), text = d.Document.Body, level = d.Labels["level"], topic = d.Labels["topic"],
        })));
        _program.Write("weak.yaml", "- {file: press, fields: [hint], head: level, weight: 0.25, leastRead: 5, leastShare: 0.8}\n");

        var run = _program.Run("weak --sources weak.yaml --texts press.jsonl --data read.jsonl --out weak/press.jsonl");

        Assert.True(run.ExitCode == 0, run.Errors);
        var weak = JsonlDocuments.Read(_program[Path.Combine("weak", "press.jsonl")], ["level", "topic"]);
        // Communes are mixed and left out; the hints at the other two levels are right each time.
        var expected = documents.Skip(40).Where((d, i) => i % 5 != 0 && d.Labels["level"] != "commune").ToList();
        Assert.Equal(expected.Select(d => d.Document.Body).Order(StringComparer.Ordinal), weak.Select(w => w.Document.Body).Order(StringComparer.Ordinal));
        Assert.All(weak, w => Assert.Equal((0.25, 1), (w.Weight, w.Shares["level"].Count)));
        Assert.Contains("level\tpress\tcommune\t18\t10\t0\tcommune\t0.72", run.Output, StringComparison.Ordinal);

        var training = _program.Run("train --recipe recipe.yaml --measure-only --data read.jsonl --data weak/press.jsonl --held-out dev.jsonl");
        Assert.True(training.ExitCode == 0, training.Errors);
    }

    [Fact]
    public void Weak_SourceWithoutItsFile_IsNamed()
    {
        _program.Write("weak.yaml", "- {file: press, fields: [hint], head: level, weight: 1}\n");

        var run = _program.Run("weak --sources weak.yaml --texts data.jsonl --data data.jsonl --out out.jsonl");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("no file 'press' among the texts", run.Errors, StringComparison.Ordinal);
    }

    private static string Lines(IEnumerable<object> documents) => string.Concat(documents.Select(d => JsonSerializer.Serialize(d) + "\n"));
}
