using System.Globalization;
using System.Text.RegularExpressions;

namespace Classifier.Behaviour.Tests.Perturbations;

/// <summary>Moves the dates of a text by a number of days.</summary>
/// <param name="days">How far; negative is back in time.</param>
/// <param name="year">The year of dates that are written without one.</param>
/// <param name="moves">Which dates to move, by what they are and what they would become.</param>
internal sealed partial class DateShift(int days, int year, Func<DateOnly, DateOnly, bool> moves)
{
    /// <summary>The text with the dates of day, month and year moved, and those of a day alone after a time of day: <c>Sáng 5/3</c>.</summary>
    public string In(string text) => Dates().Replace(text, match =>
    {
        Group day = match.Groups["day"], month = match.Groups["month"], written = match.Groups["year"];
        if (!TryRead(day.Value, month.Value, written.Success ? written.Value : null, out var date) || !moves(date, date.AddDays(days)))
            return match.Value;
        var moved = date.AddDays(days);
        var from = match.Index;
        var result = match.Value[..(day.Index - from)] + Padded(moved.Day, day.Length)
            + match.Value[(day.Index + day.Length - from)..(month.Index - from)] + Padded(moved.Month, month.Length);
        return written.Success ? result + match.Value[(month.Index + month.Length - from)..(written.Index - from)] + Padded(moved.Year, 4) : result;
    });

    private bool TryRead(string day, string month, string? written, out DateOnly date) => DateOnly.TryParseExact(
        $"{written ?? year.ToString(CultureInfo.InvariantCulture)}-{month}-{day}", "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    private static string Padded(int number, int digits) => number.ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');

    [GeneratedRegex(@"(?<!\d)(?:(?<day>\d{1,2})(?<sign>[/-])(?<month>\d{1,2})\k<sign>(?<year>\d{4})|[Nn]gày (?<day>\d{1,2}) tháng (?<month>\d{1,2}) năm (?<year>\d{4})|(?:[Ss]áng|[Tt]rưa|[Cc]hiều|[Tt]ối|Ngày) (?<day>\d{1,2})/(?<month>\d{1,2})(?![/\d]))(?!\d)")]
    private static partial Regex Dates();
}
