using Classifier.Training.Data;
using Classifier.Training.Labelling.Queue;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Labelling.Queue;

public sealed class QueueFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_WhatWasWritten_IsTheSame()
    {
        QueueItem[] items =
        [
            new("0a", "Ủy ban\nnhân dân 😀")
            {
                Title = "Tin", Date = new(2024, 12, 31), Source = "press", Score = 0.5, Distance = 1,
                Reasons = [new("level", "rare", 0.25, "may be bloc")],
                Answers = new Dictionary<string, IReadOnlyList<QueueAnswer>> { ["level"] = [new("bloc", 0.75)] },
            },
            new("0b", "x"),
        ];

        QueueFile.Write(_folder["a/queue.jsonl"], items);

        Assert.Equivalent(items, QueueFile.Read(_folder["a/queue.jsonl"]), strict: true);
        // It is data as well: the texts can be read by whatever reads documents.
        Assert.Equal(items.Select(i => i.Text), JsonlDocuments.Read(_folder["a/queue.jsonl"], []).Select(d => d.Document.Body));
    }

    [Fact]
    public void Read_BadLines_AreAllNamed()
    {
        var path = _folder.Write("queue.jsonl", """
            {"id": "0a", "text": "x", "other": 1}
            {"id": "0b"}
            nonsense

            {"id": "0a", "text": "y"}
            null
            """);

        var faults = Assert.Throws<DataException>(() => QueueFile.Read(path)).Faults;

        Assert.Equal(["line 2", "line 3", "line 5", "line 6"], faults.Select(f => f.Split(':')[0]));
        Assert.Equal(["line 5: id 0a stands twice", "line 6: null is no object"], faults.Skip(2));
    }
}
