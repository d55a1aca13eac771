using Classifier.Cli.Batch.Inputs;
using Classifier.Cli.Batch.Outputs;
using Classifier.Cli.Labelling;
using Classifier.Modeling.Pipelines;

namespace Classifier.Cli.Batch;

/// <summary>Labels blocks of lines: several at once, recorded in the order of the input.</summary>
internal sealed class BatchRun(IDocumentLabeller labeller, IRowFormat format, BatchRecorder recorder)
{
    private readonly BlockLabeller _blocks = new(labeller, format);

    // Enough that a core finds work while others are read and written.
    private static int InFlight => 4 * Environment.ProcessorCount;

    /// <summary>Labels every line. A line that cannot be labelled gets a line with <c>error</c> in the output, and is told.</summary>
    /// <exception cref="CannotRunException">No document can be labelled any more, or too many could not; the lines before are written.</exception>
    public async Task RunAsync(IAsyncEnumerable<InputStep> input, CancellationToken cancellation)
    {
        try
        {
            await foreach (var (step, block) in input.SelectInOrderAsync(InFlight, StartAsync, cancellation))
            {
                if (block.End is { } end)
                {
                    await recorder.AddLastAsync(block);
                    throw new CannotRunException(end.Message, end);
                }

                await recorder.AddAsync(block, step);
                _blocks.Return(block);
            }
        }
        catch (OperationCanceledException)
        {
            await recorder.MakeSafeAsync();
            throw;
        }
        catch (InvalidDataException fault)
        {
            await recorder.MakeSafeAsync();
            throw new CannotRunException($"the compressed input is damaged: {fault.Message}", fault);
        }

        await recorder.FinishAsync();
    }

    private Task<(InputStep Step, OutputBlock Block)> StartAsync(InputStep step, CancellationToken stop) => labeller.WorksOnCallersThread
        ? Task.Run(() => LabelAsync(step, stop), stop)
        : LabelAsync(step, stop);

    private async Task<(InputStep Step, OutputBlock Block)> LabelAsync(InputStep step, CancellationToken stop) =>
        (step, await _blocks.LabelAsync(step.Block, step.Source, stop));
}
