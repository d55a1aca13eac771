namespace Classifier.Modeling.Features;

/// <summary>One occurrence of a hashed n-gram in one segment of a document.</summary>
/// <param name="Slot">The slot it falls into.</param>
/// <param name="Token">Index of its first token.</param>
/// <param name="TokenCount">1 or 2.</param>
/// <param name="Value">Its share of the slot's value: n occurrences in a segment, whether of one n-gram or of several that collide, share
/// alike.</param>
internal readonly record struct NgramPlace(int Slot, int Token, int TokenCount, double Value);
