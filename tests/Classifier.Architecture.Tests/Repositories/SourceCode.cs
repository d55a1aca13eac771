using System.Text;

namespace Classifier.Architecture.Tests.Repositories;

/// <summary>C# source as the rules need it: what is inside literals and comments must not look like code.</summary>
internal static class SourceCode
{
    /// <summary>
    /// The source with the insides of strings, characters and comments taken out. Line ends stay, and so do the three slashes of doc comments.
    /// Reads plain, verbatim and raw strings; a quote inside the braces of an interpolated string ends that string, which blanks as much.
    /// </summary>
    public static string WithoutText(string source)
    {
        var code = new StringBuilder(source.Length);
        for (var i = 0; i < source.Length;)
        {
            var (opening, length) = TextAt(source, i);
            code.Append(length == 0 ? source[i].ToString() : opening);
            code.Append('\n', source.AsSpan(i, length).Count('\n'));
            i += Math.Max(1, length);
        }
        return code.ToString();
    }

    // What stands at an index: how much of it is text, and what stays of that.
    private static (string Opening, int Length) TextAt(string source, int at)
    {
        var rest = source.AsSpan(at);
        if (rest.StartsWith("//"))
            return (rest.StartsWith("///") ? "///" : "", Until(rest, "\n", 2, inclusive: false));
        if (rest.StartsWith("/*"))
            return ("", Until(rest, "*/", 2, inclusive: true));
        if (rest.StartsWith("\"\"\""))
        {
            var quotes = rest.Length - rest.TrimStart('"').Length;
            return ("\"\"", Until(rest, new string('"', quotes), quotes, inclusive: true));
        }
        if (rest[0] == '"')
            return ("\"\"", IsVerbatim(source, at) ? Verbatim(rest) : Escaped(rest, '"'));
        return rest[0] == '\'' ? ("''", Escaped(rest, '\'')) : ("", 0);
    }

    private static bool IsVerbatim(string source, int quote) =>
        quote > 0 && (source[quote - 1] == '@' || (source[quote - 1] == '$' && quote > 1 && source[quote - 2] == '@'));

    private static int Until(ReadOnlySpan<char> rest, string end, int from, bool inclusive)
    {
        var found = rest[from..].IndexOf(end);
        return found < 0 ? rest.Length : from + found + (inclusive ? end.Length : 0);
    }

    private static int Escaped(ReadOnlySpan<char> rest, char quote)
    {
        var i = 1;
        while (i < rest.Length && rest[i] != quote && rest[i] != '\n')
            i += rest[i] == '\\' ? 2 : 1;
        return Math.Min(i + 1, rest.Length);
    }

    private static int Verbatim(ReadOnlySpan<char> rest)
    {
        var i = 1;
        while (i < rest.Length && (rest[i] != '"' || (i + 1 < rest.Length && rest[i + 1] == '"')))
            i += rest[i] == '"' ? 2 : 1;
        return Math.Min(i + 1, rest.Length);
    }
}
