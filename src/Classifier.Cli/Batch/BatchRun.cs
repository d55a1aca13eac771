using Classifier.Cli.Labelling;
using Classifier.Cli.Output;
using Classifier.Modeling.Pipelines;

namespace Classifier.Cli.Batch;

/// <summary>Labels JSON lines: reads, labels on all cores, writes in the order of the input.</summary>
internal sealed class BatchRun(IDocumentLabeller labeller, TextWriter errors, BatchProgress progress)
{
    /// <summary>
    /// Labels every line. Blank lines are skipped; a line that cannot be labelled is told on the error writer and gets a line
    /// with <c>error</c> in the output.
    /// </summary>
    /// <returns>True when every document was labelled.</returns>
    public async Task<bool> RunAsync(Stream input, Stream output, CancellationToken cancellation)
    {
        var report = new JsonReport(output);
        var allLabelled = true;
        var lines = JsonLines.ReadAsync(input, JsonLines.LongestLine, cancellation)
            .Where(line => line.Bytes is null || line.Bytes.AsSpan().ContainsAnyExcept(" \t"u8));
        await foreach (var (line, outcome) in lines.SelectInOrderAsync(labeller.InFlight, LabelAsync, cancellation))
        {
            if (outcome.Labelled is { } labelled)
            {
                await report.AddAsync(labelled, cancellation);
            }
            else
            {
                allLabelled = false;
                progress.Clear();
                await errors.WriteLineAsync($"line {line.Number}: {outcome.Fault}");
                await report.AddFaultAsync(line.Id, line.Number, outcome.Fault!, cancellation);
            }

            progress.Count(failed: outcome.Labelled is null);
        }

        await report.EndAsync(cancellation);
        progress.End();
        return allLabelled;
    }

    private async Task<(BatchLine Line, LabelOutcome Outcome)> LabelAsync(
        (long Number, byte[]? Bytes) raw, CancellationToken cancellation)
    {
        var line = BatchLineParser.Parse(raw.Number, raw.Bytes);
        return line.Document is { } document
            ? (line, await LabelOutcome.OfAsync(() => labeller.LabelAsync(document, cancellation)))
            : (line, new LabelOutcome(null, line.Fault));
    }
}
