using Classifier.Text.Normalization;
using Classifier.Text.Tokens;

namespace Classifier.Text.Headers;

/// <summary>Cuts the tokens of a symbol into its abbreviations: <c>KH</c>, <c>UBND</c>.</summary>
internal static class SymbolParts
{
    private const string Day = "ngày";

    /// <summary>
    /// The parts from token <paramref name="first"/> on, and where they stand. Digits joined to letters belong to their part; a part that
    /// begins with a digit ends the symbol, and so does the word <c>ngày</c> typed onto the last one.
    /// </summary>
    public static (IReadOnlyList<string> Parts, TextRange Span) Read(NormalizedText text, int first, int end)
    {
        var tokens = text.Tokens;
        var parts = new List<string>();
        var reached = 0;
        for (var i = first; i < end && tokens[i].Kind == TokenKind.Syllable;)
        {
            var start = tokens[i].Start;
            for (reached = tokens[i++].End; i < end && tokens[i].Start == reached && IsBare(text, tokens[i]); i++)
                reached = tokens[i].End;
            var part = text.Text[start..reached];
            var isGlued = part.Length > Day.Length && text.Folded[start..reached].EndsWith(Day) && char.IsLower(part[^1]);
            if (isGlued)
                reached -= Day.Length;
            parts.Add(text.Text[start..reached].ToString());
            if (isGlued)
                break;
        }
        return parts.Count == 0 ? (parts, default) : (parts, TextRange.Between(tokens[first].Start, reached));
    }

    /// <summary>Not a number with a separator inside, which would be a date or a range.</summary>
    private static bool IsBare(NormalizedText text, Token token) => !text.Text.Slice(token.Start, token.Length).ContainsAny("/-.,");
}
