using Classifier.Text.Normalization;
using Classifier.Text.Tokens;

namespace Classifier.Text.Gazetteers;

/// <summary>
/// Guesses when an undated text was written from the dates in it: <c>5/8/2025</c>, <c>8/2025</c>, <c>tháng 8 năm 2025</c>, with
/// <c>/ - .</c> between. Deadlines (after <c>trước</c>, <c>đến</c>, <c>hạn</c> and the like, up to three words back) do
/// not count. Years alone count only in a text that names none from 2025 on, since plans name years far ahead.
/// </summary>
public static class TextDates
{
    private const int WordsBefore = 3;
    private const int FirstYear = 2000;
    private const int LastYear = 2099;
    private const int YearLength = 4;
    private const int ShortestDate = 6;

    // A text of 2024 may name 2030, one of 2026 hardly no year but earlier ones.
    private const int FirstYearOfPlans = 2025;

    /// <summary>
    /// The latest date of the text, a month standing for its first day; in a text without dates, the end of the latest year if that is
    /// before 2025. Null when there is neither from 2000 to 2099.
    /// </summary>
    public static DateOnly? Latest(NormalizedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = text.Tokens;
        DateOnly? latest = null;
        var latestYear = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind != TokenKind.Number)
                continue;
            var number = Word(text, i);
            if ((Written(number) ?? Spelled(text, i)) is { } date && (latest is null || date > latest) && !IsDeadline(text, i))
                latest = date;
            latestYear = Math.Max(latestYear, Year(number));
        }
        return latest ?? (latestYear is > 0 and < FirstYearOfPlans ? new DateOnly(latestYear, 12, 31) : null);
    }

    // 2020, and of 2020-2025 the latter.
    private static int Year(ReadOnlySpan<char> token)
    {
        if (token.Length == YearLength)
            return YearOf(token);
        var year = 0;
        if (token.Length == YearLength + 1 + YearLength)
            foreach (var part in token.Split('-'))
                if (token[part].Length == YearLength)
                    year = Math.Max(year, YearOf(token[part]));
        return year;
    }

    private static int YearOf(ReadOnlySpan<char> digits) => NumberParts.Number(digits) is >= FirstYear and <= LastYear and var year ? year : 0;

    private static DateOnly? Written(ReadOnlySpan<char> number)
    {
        if (number.Length < ShortestDate)
            return null;
        var parts = new NumberParts(number);
        return parts.Count switch
        {
            3 => Date(parts.Third, parts.Second, parts.First),
            2 => Date(parts.Second, parts.First, 1),
            _ => null,
        };
    }

    // The token is the month of "tháng 8 năm 2025".
    private static DateOnly? Spelled(NormalizedText text, int month) =>
        month > 0 && month + 2 < text.Tokens.Length && Word(text, month - 1) is "tháng" or "thang" && Word(text, month + 1) is "năm" or "nam"
            ? Date(NumberParts.Number(Word(text, month + 2)), NumberParts.Number(Word(text, month)), 1)
            : null;

    private static bool IsDeadline(NormalizedText text, int token)
    {
        for (var i = token - 1; i >= Math.Max(0, token - WordsBefore); i--)
            if (Word(text, i) is "trước" or "đến" or "tới" or "hạn" or "nhất" or "hết" or "truoc" or "den" or "toi" or "han" or "nhat" or "het")
                return true;
        return false;
    }

    private static ReadOnlySpan<char> Word(NormalizedText text, int token) => NameText.Word(text, token);

    private static DateOnly? Date(int year, int month, int day) =>
        year is >= FirstYear and <= LastYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
}
