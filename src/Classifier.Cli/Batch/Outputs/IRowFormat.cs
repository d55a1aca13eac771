using System.Buffers;
using Classifier.Cli.Labelling;

namespace Classifier.Cli.Batch.Outputs;

/// <summary>How lines of output are written.</summary>
internal interface IRowFormat
{
    /// <summary>What the output begins with.</summary>
    ReadOnlyMemory<byte> Head { get; }

    /// <summary>Writes lines to a buffer, in UTF-8.</summary>
    IRowWriter To(IBufferWriter<byte> output);
}

/// <summary>Writes lines of output.</summary>
internal interface IRowWriter
{
    /// <summary>Writes the line of a labelled document.</summary>
    void Write(BatchLine line, LabelledDocument document);

    /// <summary>Writes the line of a document that could not be labelled.</summary>
    void Write(BatchLine line, string fault);

    /// <summary>Leaves nothing behind that is not in the buffer.</summary>
    void Flush();
}
