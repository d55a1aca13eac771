using System.Buffers;
using System.Text.Json;
using Classifier.Cli.Labelling;
using Classifier.Cli.Output;

namespace Classifier.Cli.Batch;

/// <summary>What became of a block of the input: lines to write, and what to tell of it. Used again after <see cref="Clear"/>.</summary>
internal sealed class OutputBlock
{
    private readonly ArrayBufferWriter<byte> _bytes = new(JsonLines.BlockBytes);
    private readonly List<BatchFault> _faults = [];

    /// <summary>Whole lines of output in UTF-8.</summary>
    public ReadOnlyMemory<byte> Bytes => _bytes.WrittenMemory;

    /// <summary>How many of them there are.</summary>
    public int Documents { get; private set; }

    /// <summary>The documents among them that could not be labelled, in order.</summary>
    public IReadOnlyList<BatchFault> Faults => _faults;

    /// <summary>Why the run cannot go on behind these lines; null when it can.</summary>
    public CannotRunException? End { get; set; }

    /// <summary>Adds the line of a labelled document.</summary>
    public void Add(LabelledDocument document)
    {
        using (var json = new Utf8JsonWriter(_bytes, JsonReport.Readable))
            LabelledDocumentJson.Write(json, document);
        EndLine();
    }

    /// <summary>Adds the line of a document that could not be labelled.</summary>
    public void AddFault(BatchLine line, string fault)
    {
        using (var json = new Utf8JsonWriter(_bytes, JsonReport.Readable))
            LabelledDocumentJson.WriteFault(json, line.Id, line.Number, fault);
        _faults.Add(new BatchFault(line.Number, fault));
        EndLine();
    }

    /// <summary>Empties it.</summary>
    public void Clear()
    {
        _bytes.ResetWrittenCount();
        _faults.Clear();
        (Documents, End) = (0, null);
    }

    private void EndLine()
    {
        _bytes.Write("\n"u8);
        Documents++;
    }
}
