using System.Globalization;
using System.Text;

namespace Classifier.Server.Grpc.Requests;

/// <summary>
/// Shows a caller's own words back in an error. They are shortened, since errors travel in HTTP/2 headers, which clients bound
/// at some kilobytes.
/// </summary>
internal static class Quoted
{
    private const int LongestQuote = 40;
    private const int MostListed = 5;

    /// <summary>The value in double quotes: one line, at most 40 characters of it.</summary>
    public static string Value(string value)
    {
        var quote = new StringBuilder("\"");
        foreach (var rune in value.EnumerateRunes().Take(LongestQuote))
            quote.Append(Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format ? "?" : rune.ToString());
        return quote.Append(value.EnumerateRunes().Skip(LongestQuote).Any() ? "…\"" : "\"").ToString();
    }

    /// <summary>The first five values, and how many more there are.</summary>
    public static string List(IReadOnlyCollection<string> values) =>
        string.Join(", ", values.Take(MostListed).Select(Value))
        + (values.Count > MostListed ? $" and {values.Count - MostListed} more" : "");
}
