using System.Collections.Concurrent;
using System.Text.Json;
using Classifier.Cli.Batch;
using Classifier.Cli.Batch.Inputs;
using Classifier.Cli.Labelling;
using Classifier.Jobs;
using Classifier.Jobs.Chunks;
using Classifier.Modeling.Predictions;

namespace Classifier.Cli.Commands.Jobs;

/// <summary>Labels chunks as <c>batch</c> labels blocks of its input, whatever settings they come with.</summary>
internal sealed class ChunkLabeller(IDocumentClassifier classifier)
{
    private readonly ConcurrentDictionary<string, ChunkSettings> _settings = new();

    /// <summary>What a worker needs to know.</summary>
    public WorkerModel Model => new(
        $"{classifier.Info.Name} {classifier.Info.Version}", classifier.Info.Version, (chunk, cancellation) => Task.Run(() => LabelAsync(chunk, cancellation), cancellation));

    private async Task<(ChunkResult Result, long Documents, long Failed)> LabelAsync(Chunk chunk, CancellationToken cancellation)
    {
        var (labeller, head, contentType) = _settings.GetOrAdd(chunk.Settings, Read);
        var output = await labeller.LabelAsync(new ParsedBlock([.. Parse(chunk.Lines)]), null, cancellation);
        if (output.End is { } end)
            throw end;
        ReadOnlySpan<byte> begin = chunk.Index == 0 ? head.Span : [];
        var result = new ChunkResult(
            chunk.Run, chunk.Index, IsEnd: false, JsonSerializer.Serialize(output.Counts), Model.Name, contentType, (byte[])[.. begin, .. output.Bytes.Span]);
        var (documents, failed) = (output.Counts.Documents, output.Counts.Failed);
        labeller.Return(output);
        return (result, documents, failed);
    }

    private ChunkSettings Read(string json)
    {
        var settings = JobSettings.Read(json);
        var format = settings.Rows.Format(JobSettings.Heads);
        return new ChunkSettings(new BlockLabeller(new LocalLabeller(classifier, settings.Labelling), format), format.Head, settings.ContentType);
    }

    private static IEnumerable<BatchLine> Parse(ReadOnlyMemory<byte> lines)
    {
        while (lines.Span.IndexOf((byte)'\n') is >= 0 and var end)
        {
            yield return JobLine.Read(lines.Span[..end]);
            lines = lines[(end + 1)..];
        }
    }

    private sealed record ChunkSettings(BlockLabeller Labeller, ReadOnlyMemory<byte> Head, string ContentType);
}
