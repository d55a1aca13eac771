using Classifier.Text.Documents;
using Classifier.Text.Headers;

namespace Classifier.Modeling.Recognition;

/// <summary>A document's number and symbol named in a text, and where the caller's text has it.</summary>
/// <param name="Number">The number as read.</param>
/// <param name="Text">The number as written, on one line.</param>
/// <param name="Span">From its first to its last character.</param>
public sealed record LocatedNumber(DocumentNumber Number, string Text, DocumentSpan Span);
