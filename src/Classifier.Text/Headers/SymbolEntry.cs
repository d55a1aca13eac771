namespace Classifier.Text.Headers;

/// <summary>A line of <c>symbols.tsv</c>.</summary>
/// <param name="Abbreviation">In its prescribed letter case.</param>
/// <param name="Name">In Vietnamese.</param>
/// <param name="Tier">Null for a kind of document.</param>
internal sealed record SymbolEntry(string Abbreviation, string Name, SymbolTier? Tier);
