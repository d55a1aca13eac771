using Classifier.Text.Documents;

namespace Classifier.Cli.Batch;

/// <summary>One line of the input: a document, or what is wrong with it.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Id">The document's id; null when it could not be read.</param>
/// <param name="Document">Null when the line is at fault.</param>
/// <param name="Fault">Null when it is not.</param>
internal sealed record BatchLine(long Number, string? Id, Document? Document, string? Fault);
