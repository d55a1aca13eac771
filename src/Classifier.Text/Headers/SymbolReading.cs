using Classifier.Text.Normalization;

namespace Classifier.Text.Headers;

/// <summary>What the abbreviations of a symbol stand for.</summary>
/// <param name="Type">The kind of document; null when the symbol does not tell.</param>
/// <param name="TypeName">Its name, or that of an official letter.</param>
/// <param name="Body">The body that tells most about the issuer; null when none is known.</param>
internal sealed record SymbolReading(SymbolEntry? Type, string? TypeName, SymbolEntry? Body)
{
    private const string OfficialLetter = "Công văn";
    private static readonly SymbolReading Unknown = new(null, null, null);

    /// <summary>Reads a symbol, or gives null when it is no document's symbol.</summary>
    /// <param name="parts">At least one abbreviation.</param>
    /// <param name="isSure">Something else than the symbol says that this is a document's number, so that one short abbreviation is enough.</param>
    /// <param name="isLabelled">The word <c>số</c> stands before it, so that unknown abbreviations will do.</param>
    /// <param name="hasYear">A year stands before it: a normative document, not a letter.</param>
    public static SymbolReading? Of(IReadOnlyList<string> parts, bool isSure, bool isLabelled, bool hasYear)
    {
        var table = SymbolTable.Default;
        if (table.Type(parts[0], anyCase: true) is { } typed && FindBody(parts, 1, anyCase: true) is { } issuer)
            return new(typed, typed.Name, issuer);
        var isEnough = isSure || parts.Count > 1 || parts[0].Length >= 3;
        if (isEnough && FindBody(parts, 0, anyCase: false) is { } body)
            return table.Body(parts[0], anyCase: false) is not null && !hasYear
                ? new(null, OfficialLetter, body)
                : new(null, null, body);
        if ((isSure || parts.Count > 1) && table.Type(parts[0], anyCase: false) is { } type && AreAbbreviations(parts))
            return new(type, type.Name, null);
        return isLabelled && parts.Count > 1 && AreAbbreviations(parts) ? Unknown : null;
    }

    public DocumentNumber ToNumber(TextRange span, int? number, int? year, string symbol, IReadOnlyList<string> parts) =>
        new(span, number, year, symbol, parts)
        {
            TypeAbbreviation = Type?.Abbreviation,
            TypeName = TypeName,
            IssuerAbbreviation = Body?.Abbreviation,
            IssuerName = Body?.Name,
            Tier = Body?.Tier,
        };

    /// <summary>The first body named, or, when that is a local one of any tier, a later one that says more.</summary>
    private static SymbolEntry? FindBody(IReadOnlyList<string> parts, int first, bool anyCase)
    {
        SymbolEntry? found = null;
        for (var i = first; i < parts.Count && found is null or { Tier: SymbolTier.Local }; i++)
            if (SymbolTable.Default.Body(parts[i], anyCase) is { } body && (found is null || body.Tier != SymbolTier.Local))
                found = body;
        return found;
    }

    /// <summary>Two letters or more each, at least two of them in upper case.</summary>
    private static bool AreAbbreviations(IReadOnlyList<string> parts) => parts.All(p => p.Length >= 2 && p.Count(char.IsUpper) >= 2);
}
