using Classifier.Text.Normalization;

namespace Classifier.Text.Headers;

/// <summary>One part of an official document's layout.</summary>
/// <param name="Text">On one line, without rules and bullets, and without what a second column put between its lines.</param>
/// <param name="Span">From its first to its last character in the normalised text.</param>
public sealed record HeaderPart(string Text, TextRange Span);
