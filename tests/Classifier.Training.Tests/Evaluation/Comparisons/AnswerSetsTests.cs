using Classifier.Training.Data;
using Classifier.Training.Evaluation.Comparisons;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Evaluation.Comparisons;

public sealed class AnswerSetsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Pair_TwoRuns_HasTheDatasetsOfBoth()
    {
        var (one, other) = (Run("one", "dev", "out-of-fold"), Run("other", "out-of-fold", "dev", "cross-validation"));

        Assert.Equal(
            ["dev", "out-of-fold"], AnswerSets.Pair(one, other).Select(p => p.Name));
        Assert.Equal(
            (Path.Combine(one, "predictions", "dev.jsonl"), Path.Combine(other, "predictions", "dev.jsonl")),
            AnswerSets.Pair(one, other).Select(p => (p.First, p.Second)).First());
    }

    [Fact]
    public void Pair_TwoFiles_NeedNotHaveOneName()
    {
        var (first, second) = (_folder.Write("v1.jsonl", ""), _folder.Write("v2.jsonl.gz", ""));

        Assert.Equal([("v2", first, second)], AnswerSets.Pair(first, second));
    }

    [Fact]
    public void Pair_NoNameInCommon_SaysWhatThereIs()
    {
        var (one, other) = (Run("one", "dev"), Run("other", "fold", "test"));

        var fault = Assert.Throws<DataException>(() => AnswerSets.Pair(one, other));

        Assert.Contains("answers 'fold', 'test'", fault.Message, StringComparison.Ordinal);
        Assert.Contains("answers 'dev'", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_WhatHoldsNoAnswers_SaysWhatToDo()
    {
        Assert.Contains("no such file", Fault(_folder["nowhere"]), StringComparison.Ordinal);
        Assert.Contains("predictions/*.jsonl", Fault(_folder.Path), StringComparison.Ordinal);
        _folder.Write("manifest.json", "{}");
        _folder.Write("golden.jsonl", "");
        Assert.Contains("with --data", Fault(_folder.Path), StringComparison.Ordinal);

        static string Fault(string path) => Assert.Throws<DataException>(() => AnswerSets.Find(path)).Message;
    }

    private string Run(string name, params string[] datasets)
    {
        Directory.CreateDirectory(_folder[Path.Combine(name, "predictions")]);
        foreach (var dataset in datasets)
            _folder.Write(Path.Combine(name, "predictions", dataset + ".jsonl"), "");
        _folder.Write(Path.Combine(name, "log.jsonl"), "");
        return _folder[name];
    }
}
