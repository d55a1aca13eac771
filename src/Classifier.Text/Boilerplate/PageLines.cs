using Classifier.Text.Normalization;
using Classifier.Text.Tokens;

namespace Classifier.Text.Boilerplate;

/// <summary>Cuts a normalised text at its line ends; no line is empty there.</summary>
internal static class PageLines
{
    public static List<PageLine> Of(NormalizedText text)
    {
        var lines = new List<PageLine>(32);
        var tokens = text.Tokens;
        var token = 0;
        for (var start = 0; start < text.Text.Length;)
        {
            var length = text.Text[start..].IndexOf('\n');
            var end = length < 0 ? text.Text.Length : start + length;
            var first = token;
            token = FirstFrom(tokens, token, end);
            lines.Add(new PageLine(start, end, first, token));
            start = end + 1;
        }
        return lines;
    }

    // The first token from one on that does not start before a place.
    private static int FirstFrom(ReadOnlySpan<Token> tokens, int first, int place)
    {
        var end = tokens.Length;
        while (first < end)
        {
            var middle = first + (end - first) / 2;
            if (tokens[middle].Start < place)
                first = middle + 1;
            else
                end = middle;
        }
        return first;
    }
}
