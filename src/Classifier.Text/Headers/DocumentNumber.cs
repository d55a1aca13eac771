using Classifier.Text.Normalization;

namespace Classifier.Text.Headers;

/// <summary>A document's number and symbol, such as <c>36/KH-UBND</c>, <c>05/2023/TT-BTC</c> or <c>138-KH/HU</c>. Immutable.</summary>
/// <param name="Span">Where it stands, without the word <c>Số</c> before it.</param>
/// <param name="Number">1 or more, leading zeros dropped; null when only the symbol is written, as in <c>Số: /QĐ-UBND</c>.</param>
/// <param name="Year">The year written between number and symbol, 1945 to 2100; null when there is none.</param>
/// <param name="Symbol">All after number and year, as written, without spaces: <c>KH-UBND</c>.</param>
/// <param name="Parts">The abbreviations of the symbol in order, digits joined to one included: <c>KH</c>, <c>UBND</c>; at least one.</param>
public sealed record DocumentNumber(TextRange Span, int? Number, int? Year, string Symbol, IReadOnlyList<string> Parts)
{
    /// <summary>The abbreviation of the kind of document, <c>KH</c>; null for an official letter, which carries none.</summary>
    public string? TypeAbbreviation { get; init; }

    /// <summary>The kind of document in Vietnamese, <c>Kế hoạch</c>; <c>Công văn</c> when the symbol begins with its issuer; null when unknown.</summary>
    public string? TypeName { get; init; }

    /// <summary>The abbreviation that tells most about the issuer, <c>UBND</c>; null when none is known.</summary>
    public string? IssuerAbbreviation { get; init; }

    /// <summary>The issuer's name without its territory, <c>Ủy ban nhân dân</c>; null when unknown.</summary>
    public string? IssuerName { get; init; }

    /// <summary>The issuer's tier; null when unknown.</summary>
    public SymbolTier? Tier { get; init; }
}
