using System.Buffers;
using Classifier.Cli.Batch.Inputs;
using Classifier.Cli.Batch.Summaries;
using Classifier.Cli.Labelling;

namespace Classifier.Cli.Batch.Outputs;

/// <summary>What became of a block of the input: lines to write, and what to tell of it. Used again after <see cref="Clear"/>.</summary>
internal sealed class OutputBlock
{
    private readonly ArrayBufferWriter<byte> _bytes = new(JsonLines.BlockBytes);
    private readonly List<BatchFault> _faults = [];
    private readonly IRowWriter _rows;

    public OutputBlock(IRowFormat format) => _rows = format.To(_bytes);

    /// <summary>Whole lines of output in UTF-8; right after <see cref="Complete"/>.</summary>
    public ReadOnlyMemory<byte> Bytes => _bytes.WrittenMemory;

    /// <summary>How many documents there are, and with which labels.</summary>
    public BatchCounts Counts { get; } = new();

    /// <summary>The documents among them that could not be labelled, in order.</summary>
    public IReadOnlyList<BatchFault> Faults => _faults;

    /// <summary>Why the run cannot go on behind these lines; null when it can.</summary>
    public CannotRunException? End { get; set; }

    /// <summary>Adds the line of a labelled document.</summary>
    public void Add(BatchLine line, LabelledDocument document)
    {
        _rows.Write(line, document);
        Counts.Add(document);
    }

    /// <summary>Adds the line of a document that could not be labelled.</summary>
    public void AddFault(BatchLine line, string fault)
    {
        _rows.Write(line, fault);
        _faults.Add(new BatchFault(line.Source, line.Number, line.Id, fault));
        Counts.AddFault();
    }

    /// <summary>No more lines.</summary>
    public void Complete() => _rows.Flush();

    /// <summary>Empties it.</summary>
    public void Clear()
    {
        _bytes.ResetWrittenCount();
        _faults.Clear();
        Counts.Clear();
        End = null;
    }
}
