using Classifier.Cli.Labelling;
using Classifier.Modeling.Pipelines;

namespace Classifier.Cli.Batch;

/// <summary>Labels blocks of lines: several at once, written in the order of the input.</summary>
internal sealed class BatchRun(IDocumentLabeller labeller, TextWriter errors, BatchProgress progress)
{
    private readonly BlockLabeller _blocks = new(labeller);

    // Enough that a core finds work while others are read and written.
    private static int InFlight => 4 * Environment.ProcessorCount;

    /// <summary>
    /// Labels every line. A line that cannot be labelled is told on the error writer and gets a line with <c>error</c> in the output.
    /// </summary>
    /// <returns>True when every document was labelled.</returns>
    /// <exception cref="CannotRunException">No document can be labelled any more; the lines before are written.</exception>
    public async Task<bool> RunAsync(IAsyncEnumerable<IInputBlock> input, Stream output, CancellationToken cancellation)
    {
        var allLabelled = true;
        await foreach (var block in input.SelectInOrderAsync(InFlight, StartAsync, cancellation))
        {
            await output.WriteAsync(block.Bytes, cancellation);
            allLabelled &= block.Faults.Count == 0;
            await TellAsync(block.Faults);
            progress.Count(block.Documents, block.Faults.Count);
            if (block.End is { } end)
                throw new CannotRunException(end.Message, end);
            _blocks.Return(block);
        }

        await output.FlushAsync(cancellation);
        progress.End();
        return allLabelled;
    }

    private Task<OutputBlock> StartAsync(IInputBlock block, CancellationToken stop) => labeller.WorksOnCallersThread
        ? Task.Run(() => _blocks.LabelAsync(block, stop), stop)
        : _blocks.LabelAsync(block, stop);

    private async Task TellAsync(IReadOnlyList<BatchFault> faults)
    {
        if (faults.Count > 0)
            progress.Clear();
        foreach (var (line, reason) in faults)
            await errors.WriteLineAsync($"line {line}: {reason}");
    }
}
