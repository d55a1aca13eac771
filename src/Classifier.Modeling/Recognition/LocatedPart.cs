using Classifier.Text.Documents;

namespace Classifier.Modeling.Recognition;

/// <summary>A part of a document's layout and where the caller's text has it.</summary>
/// <param name="Text">On one line, composed, without rules, bullets and what a second column put between its lines.</param>
/// <param name="Span">From its first to its last character.</param>
public sealed record LocatedPart(string Text, DocumentSpan Span);
