using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Classifier.Cli.Labelling;

namespace Classifier.Cli.Output;

/// <summary>Writes JSON lines in UTF-8.</summary>
internal sealed class JsonReport(Stream output) : IReport
{
    /// <summary>Letters stand as themselves, not as escapes.</summary>
    public static JsonWriterOptions Readable { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> _line = new();

    public async Task AddAsync(LabelledDocument document, CancellationToken cancellation)
    {
        _line.ResetWrittenCount();
        await using (var writer = new Utf8JsonWriter(_line, Readable))
            LabelledDocumentJson.Write(writer, document);
        _line.Write("\n"u8);
        await output.WriteAsync(_line.WrittenMemory, cancellation);
    }

    public Task EndAsync(CancellationToken cancellation) => output.FlushAsync(cancellation);
}
