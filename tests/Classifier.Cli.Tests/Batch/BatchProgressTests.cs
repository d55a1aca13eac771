using Classifier.Cli.Batch;
using Classifier.Cli.Batch.Summaries;
using Classifier.Cli.Labelling;
using Classifier.Modeling.Predictions;
using Microsoft.Extensions.Time.Testing;

namespace Classifier.Cli.Tests.Batch;

public sealed class BatchProgressTests
{
    [Fact]
    public void Show_OnATerminal_TellsRateRemainingTimeAndLabels() => Assert.Contains(
        "110 documents (20 %), 10 a second, 0:40 left, 10 failed; level: province 75 %, district 25 %", Run(isTerminal: true), StringComparison.Ordinal);

    [Fact]
    public void Show_NoTerminal_WritesAPlainLine() => Assert.Equal(
        "110 documents (20 %), 10 a second, 0:40 left, 10 failed; level: province 75 %, district 25 %\n", Run(isTerminal: false).ReplaceLineEndings("\n"));

    [Fact]
    public void Show_SizeUnknown_TellsNoShare() => Assert.Contains("110 documents, 10 a second, 10 failed", Run(isTerminal: true, total: null), StringComparison.Ordinal);

    [Fact]
    public void Show_NarrowTerminal_KeepsToOneLine() => Assert.EndsWith("\r\e[K110 documents (20 %),", Run(isTerminal: true, width: 22), StringComparison.Ordinal);

    [Fact]
    public void Show_Quiet_WritesNothing() => Assert.Empty(Run(isTerminal: true, isQuiet: true));

    private static string Run(bool isTerminal, bool isQuiet = false, long? total = 1000, int width = 200)
    {
        using var errors = new StringWriter();
        var time = new FakeTimeProvider();
        var progress = new BatchProgress(new Terminal(Stream.Null, Stream.Null, errors, false, isTerminal) { ErrorWidth = width }, total, isQuiet, time);
        var counts = new BatchCounts();
        for (var i = 0; i < 10; i++)
            counts.AddFault();
        // What an earlier run did counts in the number of documents, not in the rate.
        progress.Show(counts, bytesRead: 0);
        for (var i = 0; i < 100; i++)
            counts.Add(new LabelledDocument("", [new("level", new LabelScore(i % 4 == 0 ? "district" : "province", 0.9), [], false, null)], [], "m", "1"));
        time.Advance(TimeSpan.FromSeconds(10));
        progress.Show(counts, bytesRead: 200);
        return errors.ToString();
    }
}
