using System.Buffers;
using System.Text.Json;
using Classifier.Cli.Labelling;
using Classifier.Cli.Output;

namespace Classifier.Cli.Batch.Outputs;

/// <summary>JSON lines with the chosen columns as properties.</summary>
internal sealed class FlatJsonRows(IReadOnlyList<RowColumn> columns) : IRowFormat
{
    public ReadOnlyMemory<byte> Head => default;

    public IRowWriter To(IBufferWriter<byte> output) => new Writer(output, columns);

    private sealed class Writer(IBufferWriter<byte> output, IReadOnlyList<RowColumn> columns) : IRowWriter
    {
        public void Write(BatchLine line, LabelledDocument document) => Write(line, document, null);

        public void Write(BatchLine line, string fault) => Write(line, null, fault);

        public void Flush()
        {
        }

        private void Write(BatchLine line, LabelledDocument? document, string? fault)
        {
            using (var json = new Utf8JsonWriter(output, JsonReport.Readable))
            {
                json.WriteStartObject();
                foreach (var column in columns)
                    Write(json, column.Name, column.Value(line, document, fault));
                KeptJson.Write(json, line);
                json.WriteEndObject();
            }

            output.Write("\n"u8);
        }

        private static void Write(Utf8JsonWriter json, string name, object? value)
        {
            switch (value)
            {
                case null:
                    json.WriteNull(name);
                    break;
                case double number:
                    json.WriteNumber(name, number);
                    break;
                case long number:
                    json.WriteNumber(name, number);
                    break;
                case bool truth:
                    json.WriteBoolean(name, truth);
                    break;
                default:
                    json.WriteString(name, (string)value);
                    break;
            }
        }
    }
}
