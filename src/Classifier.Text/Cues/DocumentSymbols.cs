using Classifier.Text.Normalization;
using Classifier.Text.Tokens;

namespace Classifier.Text.Cues;

/// <summary>
/// Finds document numbers such as <c>36/KH-UBND</c> or <c>138-KH/HU</c> and tells the issuer's tier from the abbreviations
/// after the number (Decree 30/2020/NĐ-CP for the State, Guide 36-HD/VPTW for the Party). Abbreviations are not in lower case;
/// digits joined to one, as in <c>QH15</c>, are not looked at.
/// </summary>
internal static class DocumentSymbols
{
    private const int MaximumParts = 6;

    /// <summary>Adds one match per number found, in text order.</summary>
    public static void Find(NormalizedText text, List<CueMatch> matches)
    {
        var tokens = text.Tokens;
        for (var i = 0; i + 1 < tokens.Length; i++)
        {
            if (tokens[i].Kind != TokenKind.Number)
                continue;
            var end = i + 1;
            while (end < tokens.Length && end - i <= MaximumParts && IsPart(text, tokens[end - 1], tokens[end]))
                end++;
            if (end - i >= 2 && Tier(text, tokens[(i + 1)..end]) is { } cue)
            {
                matches.Add(new CueMatch(cue, i, end - i));
                i = end - 1;
            }
        }
    }

    /// <summary>Joined to the part before it by one slash or hyphen.</summary>
    private static bool IsPart(NormalizedText text, Token before, Token token)
    {
        var gap = before.Start + before.Length;
        return token.Start == gap + 1 && (text.Text[gap] is '/' or '-');
    }

    /// <summary>What the first telling part says, or, when that names a local body of any tier, a later part that says more.</summary>
    private static Cue? Tier(NormalizedText text, ReadOnlySpan<Token> parts)
    {
        Cue? found = null;
        foreach (var part in parts)
        {
            var word = text.Folded.Slice(part.Start, part.Length);
            var tier = part.Kind == TokenKind.Syllable && part.Case != LetterCase.Lower ? PartTier(word) : null;
            if (tier is not null && (found is null or Cue.LocalSymbol))
                found = tier;
        }
        return found;
    }

    private static Cue? PartTier(ReadOnlySpan<char> part) => part switch
    {
        "tw" or "cp" or "ttg" or "qh" or "vpcp" or "ubtvqh" or "ctn" or "vptw" or "btgtw" or "bcđtw" => Cue.CentralSymbol,
        "đuk" or "đukcqtw" or "đukdntw" => Cue.BlocSymbol,
        "tu" or "vptu" or "btgtu" or "btctu" => Cue.ProvinceSymbol,
        "hu" or "qu" or "thu" or "txu" => Cue.DistrictSymbol,
        "đu" => Cue.CommuneSymbol,
        "ubnd" or "hđnd" or "ub" => Cue.LocalSymbol,
        "snv" or "sxd" or "syt" or "stc" or "sct" or "stp" or "stnmt" or "sgdđt" or "sldtbxh" or "skhđt" or "sgtvt" or "snn" or "stttt" or "svhttdl" => Cue.ProvinceSymbol,
        "bnv" or "btc" or "byt" or "bct" or "bxd" or "btp" or "bng" or "bgdđt" or "bnn" or "bnnptnt" or "bnnmt" or "btnmt" or "bvhttdl" or "blđtbxh"
            or "bkhcn" or "bgtvt" or "btttt" or "bkhđt" or "bca" or "bqp" or "nhnn" or "ttcp" or "ubdt" or "tct" or "tchq" or "bhxh" or "bdttg" => Cue.MinistrySymbol,
        _ => null,
    };
}
