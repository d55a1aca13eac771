using Classifier.Text.Headers;
using Classifier.Text.Normalization;
using Classifier.Text.Tokens;

namespace Classifier.Text.Cues;

/// <summary>
/// The document numbers of a text, such as <c>36/KH-UBND</c> or <c>138-KH/HU</c>, as cues: the issuer's tier from the abbreviations
/// after the number (Decree 30/2020/NĐ-CP for the State, Guide 36-HD/VPTW for the Party). Abbreviations are not in lower case; digits
/// joined to one, as in <c>QH15</c>, are not looked at. Narrower than <see cref="DocumentNumbers"/>: a trained model depends on which
/// numbers are cues, so new lines of the symbol table do not become cues until they are listed here and models are trained again.
/// </summary>
internal static class DocumentSymbols
{
    private static readonly string[] Symbols =
        ("tw cp ttg qh vpcp ubtvqh ctn vptw btgtw bcđtw đuk đukcqtw đukdntw tu vptu btgtu btctu hu qu thu txu đu ubnd hđnd ub "
        + "snv sxd syt stc sct stp stnmt sgdđt sldtbxh skhđt sgtvt snn stttt svhttdl "
        + "bnv btc byt bct bxd btp bng bgdđt bnn bnnptnt bnnmt btnmt bvhttdl blđtbxh bkhcn bgtvt btttt bkhđt bca bqp nhnn ttcp ubdt tct "
        + "tchq bhxh bdttg").Split(' ');

    /// <summary>The abbreviations as they stand, and as they are typed without marks.</summary>
    private static readonly Dictionary<string, SymbolTier> Tiers = Symbols
        .SelectMany(s => new[] { s, PlainLetters.Of(s) }.Distinct().Select(typed => (typed, SymbolTable.Default.Body(s, anyCase: true)!.Tier!.Value)))
        .DistinctBy(pair => pair.typed)
        .ToDictionary(pair => pair.typed, pair => pair.Value);

    /// <summary>Adds one match per number found, in text order.</summary>
    public static void Find(NormalizedText text, List<CueMatch> matches)
    {
        var tokens = text.Tokens;
        for (var i = 0; i + 1 < tokens.Length; i++)
        {
            if (tokens[i].Kind != TokenKind.Number)
                continue;
            var end = NumberChain.End(text, i);
            if (end - i >= 2 && Tier(text, tokens[(i + 1)..end]) is { } tier)
            {
                matches.Add(new CueMatch(CueOf(tier), i, end - i));
                i = end - 1;
            }
        }
    }

    /// <summary>What the first telling part says, or, when that names a local body of any tier, a later part that says more.</summary>
    private static SymbolTier? Tier(NormalizedText text, ReadOnlySpan<Token> parts)
    {
        SymbolTier? found = null;
        foreach (var part in parts)
            if (part.Kind == TokenKind.Syllable && part.Case != LetterCase.Lower && found is null or SymbolTier.Local)
                found = PartTier(text.Folded.Slice(part.Start, part.Length)) ?? found;
        return found;
    }

    private static SymbolTier? PartTier(ReadOnlySpan<char> part) =>
        Tiers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(part, out var tier) ? tier : null;

    private static Cue CueOf(SymbolTier tier) => tier switch
    {
        SymbolTier.Central => Cue.CentralSymbol,
        SymbolTier.Ministry => Cue.MinistrySymbol,
        SymbolTier.Bloc => Cue.BlocSymbol,
        SymbolTier.Province => Cue.ProvinceSymbol,
        SymbolTier.District => Cue.DistrictSymbol,
        SymbolTier.Commune => Cue.CommuneSymbol,
        _ => Cue.LocalSymbol,
    };
}
