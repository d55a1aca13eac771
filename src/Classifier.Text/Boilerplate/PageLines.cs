using Classifier.Text.Normalization;

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
            while (token < tokens.Length && tokens[token].Start < end)
                token++;
            lines.Add(new PageLine(start, end, first, token));
            start = end + 1;
        }
        return lines;
    }
}
