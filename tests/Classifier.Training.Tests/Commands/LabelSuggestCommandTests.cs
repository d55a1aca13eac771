using Classifier.Training.Data;
using Classifier.Training.Labelling.Queue;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Commands;

public sealed class LabelSuggestCommandTests : IDisposable
{
    private readonly TrainingProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void LabelSuggest_TrainedBundle_WritesTheSameQueueOnAnyNumberOfCores()
    {
        Assert.Equal(0, _program.Run("train --recipe recipe.yaml --data data.jsonl --golden golden.jsonl --out models/tiny/1.0.0").ExitCode);
        var labelled = JsonlDocuments.ReadTexts(_program["data.jsonl"]).Take(10).Select(TextId.Of).ToList();
        _program.Write("labels.tsv", "id\tlevel\ttopic\n" + string.Concat(labelled.Select(id => $"{id}\tcommune\thealth\n")));

        var run = _program.Run("label suggest --model models/tiny/1.0.0 --texts data.jsonl dev.jsonl --done labels.tsv --count 7 --out a/queue.jsonl");
        _program.Run("label suggest --model models/tiny/1.0.0 --texts data.jsonl dev.jsonl --done labels.tsv --count 7 --out b/queue.jsonl", processors: 1);

        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.Contains("comparing with 10 labelled documents", run.Errors, StringComparison.Ordinal);
        var queue = QueueFile.Read(_program["a/queue.jsonl"]);
        Assert.Equal(7, queue.Count);
        Assert.Empty(queue.Select(i => i.Id).Intersect(labelled));
        Assert.All(queue, i => Assert.NotEmpty(i.Reasons));
        Assert.Equal(File.ReadAllBytes(_program["a/queue.jsonl"]), File.ReadAllBytes(_program["b/queue.jsonl"]));
    }

    [Fact]
    public void LabelSuggest_ImpossibleNumbers_AreRefusedTogether()
    {
        var run = _program.Run("label suggest --model m --texts t --out q --count 0 --rarity -1");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("--count: at least 1", run.Errors, StringComparison.Ordinal);
        Assert.Contains("--rarity: 0 or more", run.Errors, StringComparison.Ordinal);
    }
}
