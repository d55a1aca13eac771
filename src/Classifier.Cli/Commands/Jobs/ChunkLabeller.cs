using System.Buffers;
using System.Collections.Concurrent;
using System.Text.Json;
using Classifier.Cli.Batch;
using Classifier.Cli.Batch.Inputs;
using Classifier.Cli.Batch.Outputs;
using Classifier.Cli.Labelling;
using Classifier.Jobs;
using Classifier.Jobs.Chunks;
using Classifier.Modeling.Predictions;

namespace Classifier.Cli.Commands.Jobs;

/// <summary>Labels chunks as <c>batch</c> labels blocks of its input, whatever settings they come with.</summary>
internal sealed class ChunkLabeller(IDocumentClassifier classifier)
{
    private static readonly JsonRows Rows = new();

    private readonly ConcurrentDictionary<string, BlockLabeller> _labellers = new();

    /// <summary>What a worker needs to know.</summary>
    public WorkerModel Model => new($"{classifier.Info.Name} {classifier.Info.Version}", classifier.Info.Version, (chunk, cancellation) => Task.Run(() => LabelAsync(chunk, cancellation), cancellation));

    private async Task<(ChunkResult Result, long Documents, long Failed)> LabelAsync(Chunk chunk, CancellationToken cancellation)
    {
        var labeller = _labellers.GetOrAdd(chunk.Settings, settings => new BlockLabeller(new LocalLabeller(classifier, JobSettings.Read(settings)), Rows));
        var buffer = ArrayPool<byte>.Shared.Rent(chunk.Lines.Length);
        chunk.Lines.CopyTo(buffer);
        var block = new JsonLineBlock(buffer, chunk.Lines.Length, chunk.FirstLine, JsonLines.LongestLine, InputColumns.Default);
        var output = await labeller.LabelAsync(block, null, cancellation);
        if (output.End is { } end)
            throw end;
        var result = new ChunkResult(chunk.Run, chunk.Index, IsEnd: false, JsonSerializer.Serialize(output.Counts), Model.Name, output.Bytes.ToArray());
        var (documents, failed) = (output.Counts.Documents, output.Counts.Failed);
        labeller.Return(output);
        return (result, documents, failed);
    }
}
