using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Classifier.Cli.Labelling;

namespace Classifier.Cli.Output;

/// <summary>Writes JSON lines in UTF-8.</summary>
internal sealed class JsonReport(Stream output) : IReport
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> _line = new();

    public Task AddAsync(LabelledDocument document, CancellationToken cancellation) =>
        WriteAsync(writer => LabelledDocumentJson.Write(writer, document), cancellation);

    /// <summary>Writes the line of a document that could not be labelled.</summary>
    /// <param name="id">Null when it could not be read either.</param>
    /// <param name="line">The line of the input, from 1.</param>
    /// <param name="fault">Why.</param>
    /// <param name="cancellation">Stops the writing.</param>
    public Task AddFaultAsync(string? id, long line, string fault, CancellationToken cancellation) => WriteAsync(
        writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("id", id);
            writer.WriteNumber("line", line);
            writer.WriteString("error", fault);
            writer.WriteEndObject();
        },
        cancellation);

    public Task EndAsync(CancellationToken cancellation) => output.FlushAsync(cancellation);

    private async Task WriteAsync(Action<Utf8JsonWriter> write, CancellationToken cancellation)
    {
        _line.ResetWrittenCount();
        await using (var writer = new Utf8JsonWriter(_line, Readable))
            write(writer);
        _line.Write("\n"u8);
        await output.WriteAsync(_line.WrittenMemory, cancellation);
    }
}
