using System.Globalization;
using RabbitMQ.Client;

namespace Classifier.Jobs.Chunks;

/// <summary>What became of a chunk; or, behind the last one, how many there are.</summary>
/// <param name="Run">See <see cref="Chunk.Run"/>.</param>
/// <param name="Index">The chunk's; of the end, the number of chunks.</param>
/// <param name="IsEnd">Whether it is no chunk but the end of the job's input.</param>
/// <param name="Summary">What to count, in words that the collector understands; empty for the end.</param>
/// <param name="Model">Name and version of the model; empty for the end.</param>
/// <param name="ContentType">What the lines are, such as <c>text/csv</c>; empty for the end.</param>
/// <param name="Lines">The lines of output, in UTF-8.</param>
internal sealed record ChunkResult(string Run, long Index, bool IsEnd, string Summary, string Model, string ContentType, ReadOnlyMemory<byte> Lines)
{
    public static ChunkResult End(string run, long chunks) => new(run, chunks, IsEnd: true, "", "", "", default);

    public static ChunkResult Read(IReadOnlyBasicProperties properties, ReadOnlyMemory<byte> body)
    {
        var headers = new Headers(properties);
        return new ChunkResult(headers.Text("run"), headers.Number("index"), headers.Number("end") != 0, headers.Text("summary"), headers.Text("model"), properties.ContentType ?? "", body);
    }

    public BasicProperties Properties() => new()
    {
        Persistent = true,
        MessageId = string.Create(CultureInfo.InvariantCulture, $"{Run}/{(IsEnd ? "end" : Index)}"),
        ContentType = ContentType,
        Headers = new Dictionary<string, object?> { ["run"] = Run, ["index"] = Index, ["end"] = IsEnd ? 1 : 0, ["summary"] = Summary, ["model"] = Model },
    };
}
