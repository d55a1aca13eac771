using System.Globalization;
using System.Text.RegularExpressions;

namespace Classifier.Training.Search;

/// <summary>A stretch of time as written on a command line: <c>90s</c>, <c>30m</c>, <c>2h</c>, <c>1h30m</c>.</summary>
internal static partial class TimeBudget
{
    /// <summary>Reads it; null when it is none.</summary>
    public static TimeSpan? Parse(string text)
    {
        var match = Pattern().Match(text);
        if (!match.Success || text.Length == 0)
            return null;
        return new TimeSpan(Part(1), Part(2), Part(3));

        int Part(int group) => match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture) : 0;
    }

    [GeneratedRegex("^(?:([0-9]{1,4})h)?(?:([0-9]{1,5})m)?(?:([0-9]{1,6})s)?$")]
    private static partial Regex Pattern();
}
