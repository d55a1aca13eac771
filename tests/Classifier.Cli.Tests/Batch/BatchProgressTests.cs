using Classifier.Cli.Batch;

namespace Classifier.Cli.Tests.Batch;

public sealed class BatchProgressTests
{
    [Fact]
    public async Task End_OnATerminal_ShowsTheFinalCount() =>
        Assert.Contains("3 documents, 1 failed", await RunAsync(terminal: true), StringComparison.Ordinal);

    [Fact]
    public async Task End_WithoutATerminal_WritesNothing() => Assert.Empty(await RunAsync(terminal: false));

    private static async Task<string> RunAsync(bool terminal)
    {
        await using var errors = new StringWriter();
        var progress = new BatchProgress(new Terminal(Stream.Null, Stream.Null, errors, false, terminal), TimeProvider.System);
        progress.Count(done: 2, failed: 1);
        progress.Count(done: 1, failed: 0);
        progress.End();
        return errors.ToString();
    }
}
