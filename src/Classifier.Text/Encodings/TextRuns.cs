using System.Buffers;
using Classifier.Text.Normalization;

namespace Classifier.Text.Encodings;

/// <summary>
/// Cuts a text at line ends, tabs, cell bars and, in long lines, at sentence ends. Words with Vietnamese letters beyond Latin-1, or with
/// combining marks, are runs of their own: they are Unicode already, and what stands between them may not be.
/// </summary>
internal static class TextRuns
{
    // From this length on a run ends with its sentence.
    private const int LongRun = 300;

    private static readonly SearchValues<char> Ends = SearchValues.Create("\n\r\t\v\f|\u2028\u2029");

    public static void Split(ReadOnlySpan<char> text, PooledList<TextRun> runs)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (IsUnicodeVietnamese(text[i]))
            {
                var word = i;
                while (word > start && !char.IsWhiteSpace(text[word - 1]))
                    word--;
                while (i < text.Length && !char.IsWhiteSpace(text[i]) && !Ends.Contains(text[i]))
                    i++;
                Add(runs, new TextRun(start, word, false), text);
                Add(runs, new TextRun(word, i, true), text);
                start = i--;
            }
            else if (Ends.Contains(text[i]) || (i - start >= LongRun && IsSentenceEnd(text, i)))
            {
                Add(runs, new TextRun(start, i, false), text);
                start = i + 1;
            }
        }
        Add(runs, new TextRun(start, text.Length, false), text);
    }

    /// <summary>Whether <paramref name="c"/> is a letter or mark that neither the legacy encodings nor Latin-1 have.</summary>
    public static bool IsUnicodeVietnamese(char c) => c is
        'Ă' or 'ă' or 'Đ' or 'đ' or 'Ĩ' or 'ĩ' or 'Ũ' or 'ũ' or 'Ơ' or 'ơ' or 'Ư' or 'ư' or (>= '\u1EA0' and <= '\u1EF9')
        or '\u0300' or '\u0301' or '\u0302' or '\u0303' or '\u0306' or '\u0309' or '\u031B' or '\u0323';

    private static bool IsSentenceEnd(ReadOnlySpan<char> text, int index) =>
        text[index] == ' ' && text[index - 1] is '.' or '!' or '?' or ';';

    private static void Add(PooledList<TextRun> runs, TextRun run, ReadOnlySpan<char> text)
    {
        if (!text[run.Start..run.End].IsWhiteSpace())
            runs.Add(run);
    }
}
