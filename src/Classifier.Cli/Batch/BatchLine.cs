using Classifier.Cli.Batch.Inputs;
using Classifier.Text.Documents;

namespace Classifier.Cli.Batch;

/// <summary>One line, record or file of the input: a document, or what is wrong with it.</summary>
/// <param name="Number">From 1, within its source.</param>
/// <param name="Id">The document's id; null when it could not be read.</param>
/// <param name="Document">Null when the line is at fault.</param>
/// <param name="Fault">Null when it is not.</param>
internal sealed record BatchLine(long Number, string? Id, Document? Document, string? Fault)
{
    /// <summary>Where it comes from; null when there is nothing else.</summary>
    public string? Source { get; init; }

    /// <summary>What goes to the output as it is.</summary>
    public IReadOnlyList<KeptField> Kept { get; init; } = [];
}
