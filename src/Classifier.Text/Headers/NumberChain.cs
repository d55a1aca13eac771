using Classifier.Text.Normalization;
using Classifier.Text.Tokens;

namespace Classifier.Text.Headers;

/// <summary>The tokens that may form one document number: a number, then parts that a single slash or hyphen joins.</summary>
internal static class NumberChain
{
    private const int MaximumParts = 6;

    /// <summary>The index after the last token of the chain that begins at the number <paramref name="first"/>, at least first + 1.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">Index of a token.</param>
    /// <param name="joined">Letters and digits may follow each other without a separator: <c>QH15</c>, <c>36a</c>.</param>
    /// <param name="spaced">A space may stand before and after a separator up to the second abbreviation, as typists leave it for a number written by hand.</param>
    public static int End(NormalizedText text, int first, bool joined = false, bool spaced = false)
    {
        var tokens = text.Tokens;
        var end = first + 1;
        var (parts, abbreviations) = (0, 0);
        for (; end < tokens.Length && end - first <= 2 * MaximumParts; end++)
        {
            var gap = text.Text[tokens[end - 1].End..tokens[end].Start];
            if (!(gap.IsEmpty && joined) && (!IsSeparator(gap, spaced && abbreviations < 2) || ++parts > MaximumParts))
                break;
            if (tokens[end].Kind == TokenKind.Syllable)
                abbreviations++;
        }
        return end;
    }

    private static bool IsSeparator(ReadOnlySpan<char> gap, bool spaced)
    {
        if (spaced && gap.Length <= 3)
            gap = gap.Trim(' ');
        return gap is "/" or "-";
    }
}
