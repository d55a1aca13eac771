namespace Classifier.Text.Boilerplate;

/// <summary>Dates and times of day as machines print them: <c>19/01/2022</c>, <c>2019-05-22T09:09:00.000Z</c>, <c>09:54</c>.</summary>
internal static class Stamps
{
    private const int MaximumGap = 3;

    /// <summary>How many tokens the full date at a token takes; 0 when there is none.</summary>
    public static int DateAt(Page page, int token, int end)
    {
        if (!page.IsNumber(token) || !IsDate(page.Word(token)))
            return 0;
        // ISO 8601 goes on with T09:09:00.000Z.
        var i = token + 1;
        if (i + 1 < end && page.Word(i) is "t" && page.GapBefore(i).IsEmpty && ClockAt(page, i + 1, end) is > 0 and var clock)
        {
            i += 1 + clock;
            return i < end && page.Word(i) is "z" && page.GapBefore(i).IsEmpty ? i + 1 - token : i - token;
        }
        return 1;
    }

    /// <summary>How many tokens the time of day at a token takes: two or three numbers with colons between.</summary>
    public static int ClockAt(Page page, int token, int end)
    {
        if (!page.IsNumber(token) || !IsShort(page, token))
            return 0;
        var i = token + 1;
        while (i < end && i - token < 3 && page.IsNumber(i) && page.GapBefore(i) is ":")
            i++;
        return i - token < 2 || page.Word(token + 1).Length < 2 ? 0 : i - token;
    }

    /// <summary>Whether two elements stand close enough to belong together.</summary>
    public static bool AreNear(ReadOnlySpan<char> gap) => gap.Length <= MaximumGap && !gap.ContainsAny('\n', ';');

    private static bool IsShort(Page page, int token) => page[token].Length <= 2;

    private static bool IsDate(ReadOnlySpan<char> number)
    {
        Span<Range> parts = stackalloc Range[4];
        if (number.Length is < 8 or > 10 || number.SplitAny(parts, "/-.") != 3)
            return false;
        var a = number[parts[0]];
        var b = number[parts[1]];
        var c = number[parts[2]];
        return a.Length == 4 ? IsYear(a) && IsUpTo(b, 12) && IsUpTo(c, 31) : c.Length == 4 && IsYear(c) && IsUpTo(a, 31) && IsUpTo(b, 31);
    }

    private static bool IsYear(ReadOnlySpan<char> digits) => digits is ['1', '9', ..] or ['2', '0', ..];

    private static bool IsUpTo(ReadOnlySpan<char> digits, int maximum) =>
        digits.Length is 1 or 2 && int.TryParse(digits, out var value) && value >= 1 && value <= maximum;
}
