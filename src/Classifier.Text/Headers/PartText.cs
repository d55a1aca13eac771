using Classifier.Text.Normalization;
using System.Buffers;
using System.Text;

namespace Classifier.Text.Headers;

/// <summary>Makes parts from runs of tokens.</summary>
internal static class PartText
{
    private static readonly SearchValues<char> Borders = SearchValues.Create(" \n-*#|_,;:+/");

    /// <summary>The part that a run of tokens forms, without the runs that lie inside it but belong to another column; null when nothing is left.</summary>
    public static HeaderPart? Of(HeaderTokens tokens, TokenRange range, params ReadOnlySpan<TokenRange> holes)
    {
        var result = new StringBuilder();
        var (start, end) = (-1, 0);
        for (var i = range.First; i < range.End; i++)
        {
            if (IsIn(holes, i))
                continue;
            if (start < 0)
                start = tokens[i].Start;
            else
                AppendGap(result, i > 0 && IsIn(holes, i - 1) ? " " : tokens.GapBefore(i));
            result.Append(tokens.Text.Text.Slice(tokens[i].Start, tokens[i].Length));
            end = tokens[i].End;
        }
        if (start < 0)
            return null;
        if (end < tokens.Text.Text.Length && tokens.Text.Text[end] is ')' or '"' && !IsIn(holes, range.End))
            result.Append(tokens.Text.Text[end++]);
        return new HeaderPart(result.ToString(), TextRange.Between(start, end));
    }

    private static bool IsIn(ReadOnlySpan<TokenRange> holes, int token)
    {
        foreach (var hole in holes)
            if (hole.Contains(token))
                return true;
        return false;
    }

    /// <summary>A gap that crosses lines or cells becomes a space; any other stays.</summary>
    private static void AppendGap(StringBuilder result, ReadOnlySpan<char> gap)
    {
        if (gap.ContainsAny('\n', '|', '*') && !gap.ContainsAnyExcept(Borders))
            result.Append(gap.TrimStart(' ') is [',' or ';', ..] ? $"{gap.TrimStart(' ')[0]} " : " ");
        else
            foreach (var c in gap)
                result.Append(c == '\n' ? ' ' : c);
    }
}
