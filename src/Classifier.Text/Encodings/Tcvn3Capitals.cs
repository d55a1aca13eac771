namespace Classifier.Text.Encodings;

/// <summary>
/// The case of letters whose code has none of its own. In a word with at least two letters of known case, all capitals, it is a capital
/// (VIÖT: VIỆT); where these are too few, it follows the capitals of the run (¸O in a heading); the first letter of a sentence is one too.
/// </summary>
internal static class Tcvn3Capitals
{
    public static void Apply(ReadOnlySpan<char> text, DecodedRun run)
    {
        var capitals = IsInCapitals(text, run);
        for (var i = 0; i < run.Length; i++)
        {
            if (!char.IsLetter(run[i]))
                continue;
            var start = i;
            var (upper, lower) = (0, 0);
            for (; i < run.Length && char.IsLetter(run[i]); i++)
            {
                upper += char.IsUpper(run[i]) ? 1 : 0;
                lower += char.IsLower(run[i]) && !IsCaseless(text, run, i) ? 1 : 0;
            }
            if (lower == 0 && (upper > 1 || capitals))
                Raise(text, run, start, i);
            else if (IsSentenceStart(text, run.StartOf(start)))
                Raise(text, run, start, start + 1);
        }
    }

    private static void Raise(ReadOnlySpan<char> text, DecodedRun run, int start, int end)
    {
        for (var i = start; i < end; i++)
            if (IsCaseless(text, run, i))
                run[i] = char.ToUpperInvariant(run[i]);
    }

    private static bool IsInCapitals(ReadOnlySpan<char> text, DecodedRun run)
    {
        var (upper, lower) = (0, 0);
        for (var i = 0; i < run.Length; i++)
        {
            upper += char.IsUpper(run[i]) ? 1 : 0;
            lower += char.IsLower(run[i]) && !IsCaseless(text, run, i) ? 1 : 0;
        }
        return upper > 1 && upper >= 4 * lower;
    }

    // A small letter from a code: the same code in a capital font is a capital. (ý is its own code.)
    private static bool IsCaseless(ReadOnlySpan<char> text, DecodedRun run, int index) =>
        char.IsLower(run[index]) && !char.IsAsciiLetter(text[run.StartOf(index)]);

    // After a full stop and a space, or at the start of a line not begun in the middle of a sentence.
    private static bool IsSentenceStart(ReadOnlySpan<char> text, int index)
    {
        var i = index - 1;
        while (i >= 0 && text[i] is ' ' or '\u00A0' or '"' or '“' or '\t')
            i--;
        return i < 0 || text[i] is '\n' or '\r' || (i < index - 1 && text[i] is '.' or '!' or '?');
    }
}
