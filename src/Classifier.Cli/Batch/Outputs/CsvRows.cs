using System.Buffers;
using Classifier.Cli.Labelling;
using CsvHelper;

namespace Classifier.Cli.Batch.Outputs;

/// <summary>CSV with the chosen columns and then those kept of the input, as <c>input.NAME</c>; the first line names them. Lines end in CR LF (RFC 4180).</summary>
internal sealed class CsvRows : IRowFormat
{
    private static readonly CsvWriterOptions Layout = new() { TrueValue = "true", FalseValue = "false" };

    private readonly IReadOnlyList<RowColumn> _columns;
    private readonly IReadOnlyList<string> _kept;

    /// <param name="columns">The columns.</param>
    /// <param name="kept">The names of those kept of the input.</param>
    public CsvRows(IReadOnlyList<RowColumn> columns, IReadOnlyList<string> kept)
    {
        (_columns, _kept) = (columns, kept);
        var head = new ArrayBufferWriter<byte>();
        using var writer = new Writer(this, head);
        writer.WriteHead();
        writer.Flush();
        Head = head.WrittenMemory;
    }

    public ReadOnlyMemory<byte> Head { get; }

    public IRowWriter To(IBufferWriter<byte> output) => new Writer(this, output);

    private sealed class Writer : IRowWriter, IDisposable
    {
        private readonly CsvRows _rows;
        private readonly IBufferWriter<byte> _output;
        private readonly MemoryStream _bytes = new();
        private readonly CsvWriter _csv;

        public Writer(CsvRows rows, IBufferWriter<byte> output)
        {
            (_rows, _output) = (rows, output);
            _csv = CsvWriter.Create(_bytes, Layout, leaveOpen: true);
        }

        public void Write(BatchLine line, LabelledDocument document) => Write(line, document, null);

        public void Write(BatchLine line, string fault) => Write(line, null, fault);

        public void WriteHead() => _csv.WriteHeader([.. _rows._columns.Select(column => column.Name), .. _rows._kept.Select(name => $"input.{name}")]);

        public void Flush()
        {
            _csv.Flush();
            _output.Write(_bytes.GetBuffer().AsSpan(0, (int)_bytes.Length));
            _bytes.SetLength(0);
        }

        public void Dispose() => _csv.Dispose();

        private void Write(BatchLine line, LabelledDocument? document, string? fault)
        {
            foreach (var column in _rows._columns)
                _csv.WriteField(column.Value(line, document, fault));
            foreach (var name in _rows._kept)
                _csv.WriteField(line.Kept.FirstOrDefault(field => field.Name == name).Value);
            _csv.EndRecord();
        }
    }
}
