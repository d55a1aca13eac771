using System.Globalization;
using Classifier.Text.Gazetteers;
using Classifier.Text.Normalization;
using Classifier.Text.Tokens;

namespace Classifier.Text.Tests.Reference.Gazetteers;

/// <summary>
/// Guesses when an undated text was written from the dates in it: <c>5/8/2025</c>, <c>8/2025</c>, <c>tháng 8 năm 2025</c>, with
/// <c>/ - .</c> between. Deadlines (after <c>trước</c>, <c>đến</c>, <c>hạn</c> and the like, up to three words back) do
/// not count. Years alone count only in a text that names none from 2025 on, since plans name years far ahead.
/// </summary>
internal static class TextDates
{
    private const int WordsBefore = 3;
    private const int FirstYear = 2000;
    private const int LastYear = 2099;
    private const int YearLength = 4;

    // A text of 2024 may name 2030, one of 2026 hardly no year but earlier ones.
    private const int FirstYearOfPlans = 2025;

    /// <summary>
    /// The latest date of the text, a month standing for its first day; in a text without dates, the end of the latest year if that is
    /// before 2025. Null when there is neither from 2000 to 2099.
    /// </summary>
    public static DateOnly? Latest(NormalizedText text) => LatestDay(text) ?? LatestYear(text);

    private static DateOnly? LatestDay(NormalizedText text)
    {
        DateOnly? latest = null;
        for (var i = 0; i < text.Tokens.Length; i++)
            if (text.Tokens[i].Kind == TokenKind.Number && (Written(text, i) ?? Spelled(text, i)) is { } date
                && (latest is null || date > latest) && !IsDeadline(text, i))
                latest = date;
        return latest;
    }

    private static DateOnly? LatestYear(NormalizedText text)
    {
        var latest = 0;
        Span<Range> parts = stackalloc Range[3];
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            var token = Word(text, i);
            if (text.Tokens[i].Kind != TokenKind.Number || token.Length is not (YearLength or YearLength + 1 + YearLength))
                continue;
            var count = token.Split(parts, '-');
            for (var p = 0; p < count; p++)
                if (token[parts[p]] is { Length: YearLength } digits && Number(digits) is >= FirstYear and <= LastYear and var year)
                    latest = Math.Max(latest, year);
        }
        return latest is > 0 and < FirstYearOfPlans ? new DateOnly(latest, 12, 31) : null;
    }

    private static DateOnly? Written(NormalizedText text, int token)
    {
        Span<Range> parts = stackalloc Range[4];
        var number = Word(text, token);
        return number.SplitAny(parts, "/-.") switch
        {
            3 => Date(Number(number[parts[2]]), Number(number[parts[1]]), Number(number[parts[0]])),
            2 => Date(Number(number[parts[1]]), Number(number[parts[0]]), 1),
            _ => null,
        };
    }

    // The token is the month of "tháng 8 năm 2025".
    private static DateOnly? Spelled(NormalizedText text, int month) =>
        month > 0 && month + 2 < text.Tokens.Length && Word(text, month - 1) is "tháng" or "thang" && Word(text, month + 1) is "năm" or "nam"
            ? Date(Number(Word(text, month + 2)), Number(Word(text, month)), 1)
            : null;

    private static bool IsDeadline(NormalizedText text, int token)
    {
        for (var i = token - 1; i >= Math.Max(0, token - WordsBefore); i--)
            if (Word(text, i) is "trước" or "đến" or "tới" or "hạn" or "nhất" or "hết" or "truoc" or "den" or "toi" or "han" or "nhat" or "het")
                return true;
        return false;
    }

    private static ReadOnlySpan<char> Word(NormalizedText text, int token) => NameText.Word(text, token);

    private static int Number(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static DateOnly? Date(int year, int month, int day) =>
        year is >= FirstYear and <= LastYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
}
