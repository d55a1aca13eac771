namespace Classifier.Text.Headers;

/// <summary><c>Hà Nội, ngày 12 tháng 5 năm 2023</c>.</summary>
/// <param name="Tokens">Place and date.</param>
/// <param name="PlaceTokens">The place; empty when the line has none.</param>
/// <param name="Value">The date; null when a blank was left in it.</param>
internal sealed record PlaceAndDate(TokenRange Tokens, TokenRange PlaceTokens, DateOnly? Value)
{
    private const int LongestPlace = 6;

    public TokenRange DateTokens => new(PlaceTokens.End, Tokens.End);

    /// <summary>The line whose word <c>ngày</c> stands at a token; null when there is none.</summary>
    public static PlaceAndDate? At(HeaderTokens tokens, int day, params ReadOnlySpan<TokenRange> holes)
    {
        if (tokens.Word(day) is not "ngày" || ReadDate(tokens, day) is not { } date)
            return null;
        var first = PlaceStart(tokens, day, holes);
        return first == day && !tokens.StartsLine(day) && !tokens.IsCapital(day)
            ? null
            : new(new(first, date.End), new(first, day), date.Value);
    }

    private static (int End, DateOnly? Value)? ReadDate(HeaderTokens tokens, int day)
    {
        var i = day + 1;
        var isSlashed = i < tokens.Count && tokens.IsNumber(i) && tokens.Word(i).Count('/') == 2;
        if (isSlashed)
            return (i + 1, ToDate(tokens.Word(i).ToString().Split('/')));
        var values = new string[3];
        for (var unit = 0; unit < 3; unit++)
        {
            if (i < tokens.Count && tokens.IsNumber(i))
                values[unit] = tokens.Word(i++).ToString();
            if (unit < 2 && (i >= tokens.Count || tokens.GapBefore(i).Length > LongestPlace * 3 || tokens.Word(i++) is not ("tháng" or "năm")))
                return null;
        }
        return (i, ToDate(values));
    }

    private static DateOnly? ToDate(string?[] values) =>
        int.TryParse(values[0], out var day) && int.TryParse(values[1], out var month) && int.TryParse(values[2], out var year)
        && year is >= 1900 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day) : null;

    /// <summary>Goes back over the words of the place's name.</summary>
    private static int PlaceStart(HeaderTokens tokens, int day, ReadOnlySpan<TokenRange> holes)
    {
        var first = day;
        while (first > 0 && day - first < LongestPlace && !EndsIn(holes, first) && IsPlace(tokens, first - 1, day)
            && tokens.GapBefore(first) is " " or ", " or "," or " , " or ". " or "." or "'" or " - ")
            first--;
        return first;
    }

    // In a line that is not all in capitals, a word in capitals is TP, TX, Q or another column's.
    private static bool IsPlace(HeaderTokens tokens, int i, int day) => tokens.IsUpper(day)
        ? tokens.IsUpper(i)
        : (tokens.IsCapital(i) && (!tokens.IsUpper(i) || tokens[i].Length <= 2)) || (i > 0 && tokens.GapBefore(i) is "'");

    private static bool EndsIn(ReadOnlySpan<TokenRange> holes, int token)
    {
        foreach (var hole in holes)
            if (hole.End == token && !hole.IsEmpty)
                return true;
        return false;
    }
}
