using System.Buffers;
using System.Text.Json;
using Classifier.Cli.Labelling;
using Classifier.Cli.Output;

namespace Classifier.Cli.Batch.Outputs;

/// <summary>JSON lines with everything that is known of a document; see <see cref="LabelledDocumentJson"/>.</summary>
internal sealed class JsonRows : IRowFormat
{
    public ReadOnlyMemory<byte> Head => default;

    public IRowWriter To(IBufferWriter<byte> output) => new Writer(output);

    private sealed class Writer(IBufferWriter<byte> output) : IRowWriter
    {
        public void Write(BatchLine line, LabelledDocument document)
        {
            using (var json = new Utf8JsonWriter(output, JsonReport.Readable))
            {
                json.WriteStartObject();
                LabelledDocumentJson.WriteProperties(json, document);
                KeptJson.Write(json, line);
                json.WriteEndObject();
            }

            output.Write("\n"u8);
        }

        public void Write(BatchLine line, string fault)
        {
            using (var json = new Utf8JsonWriter(output, JsonReport.Readable))
            {
                json.WriteStartObject();
                json.WriteString("id", line.Id);
                if (line.Source is { } source)
                    json.WriteString("source", source);
                json.WriteNumber("line", line.Number);
                json.WriteString("error", fault);
                KeptJson.Write(json, line);
                json.WriteEndObject();
            }

            output.Write("\n"u8);
        }

        public void Flush()
        {
        }
    }
}
