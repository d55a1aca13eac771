using System.Collections.Concurrent;
using Classifier.Cli.Batch.Inputs;
using Classifier.Cli.Batch.Outputs;
using Classifier.Cli.Labelling;

namespace Classifier.Cli.Batch;

/// <summary>Labels the documents of a block; several blocks at once if asked.</summary>
internal sealed class BlockLabeller(IDocumentLabeller labeller, IRowFormat format)
{
    private readonly ConcurrentBag<OutputBlock> _idle = [];

    /// <summary>Parses a block, labels its documents, and writes their lines. Give the result back with <see cref="Return"/>.</summary>
    /// <param name="input">The block; it is disposed of.</param>
    /// <param name="source">Which of several files it comes from; null when there is but one.</param>
    /// <param name="cancellation">Ends the work.</param>
    public async Task<OutputBlock> LabelAsync(IInputBlock input, string? source, CancellationToken cancellation)
    {
        var output = _idle.TryTake(out var used) ? used : new OutputBlock(format);
        var underWay = new Queue<(BatchLine Line, Task<LabelOutcome> Outcome)>();
        try
        {
            using (input)
                await foreach (var parsed in input.ParseAsync(cancellation))
                {
                    var line = source is null ? parsed : parsed with { Source = source };
                    underWay.Enqueue((line, LabelAsync(line, cancellation)));
                    while (underWay.TryPeek(out var first) && first.Outcome.IsCompleted)
                        await WriteNextAsync(underWay, output);
                }

            while (underWay.Count > 0)
                await WriteNextAsync(underWay, output);
        }
        catch (CannotRunException fault)
        {
            output.End = fault;
        }

        output.Complete();
        return output;
    }

    /// <summary>Takes back a block that was written.</summary>
    public void Return(OutputBlock block)
    {
        block.Clear();
        _idle.Add(block);
    }

    private async Task<LabelOutcome> LabelAsync(BatchLine line, CancellationToken cancellation) => line.Document is { } document
        ? await LabelOutcome.OfAsync(() => labeller.LabelAsync(document, cancellation))
        : new LabelOutcome(null, line.Fault);

    private static async ValueTask WriteNextAsync(Queue<(BatchLine Line, Task<LabelOutcome> Outcome)> underWay, OutputBlock output)
    {
        var (line, outcome) = underWay.Dequeue();
        var (labelled, fault) = await outcome;
        if (labelled is not null)
            output.Add(line, labelled);
        else
            output.AddFault(line, fault!);
    }
}
