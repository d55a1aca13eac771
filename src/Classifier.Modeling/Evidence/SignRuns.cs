using System.Runtime.InteropServices;
using Classifier.Modeling.Features;
using Classifier.Text.Normalization;

namespace Classifier.Modeling.Evidence;

/// <summary>
/// Makes contributions readable: equal places are added up, then places of one kind and one sign that overlap or follow each other on a
/// line become one, and only the strongest are kept. Words count as places in runs of one sign that hold a strong word, and end before
/// the first that is hardly of weight; otherwise a run would be as long as the text. No contribution is lost.
/// </summary>
internal static class SignRuns
{
    /// <summary>A strong word has at least this part of what the strongest has.</summary>
    private const double StrongWord = 0.15;

    /// <summary>A word that has less of it than this ends a run.</summary>
    private const double WeakWord = 0.03;

    /// <summary>The strongest runs, the strongest first, and the sum of everything else that has a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="signs">Places and what they add; one may occur several times.</param>
    /// <param name="words">What each token adds as a word.</param>
    /// <param name="maximum">How many runs to keep: 1 or more.</param>
    public static (IReadOnlyList<(TextSign Sign, double Value)> Strongest, double Others) Of(
        NormalizedText text, IEnumerable<(TextSign Sign, double Value)> signs, double[] words, int maximum)
    {
        var sums = new Dictionary<TextSign, double>();
        foreach (var (sign, value) in signs)
            CollectionsMarshal.GetValueRefOrAddDefault(sums, sign, out _) += value;
        var others = AddWords(sums, words);
        var runs = Join(text, sums);
        runs.Sort(static (a, b) => Math.Abs(b.Value).CompareTo(Math.Abs(a.Value)) is not 0 and var order ? order : Compare(a.Sign, b.Sign));
        return ([.. runs.Take(maximum)], others + runs.Skip(maximum).Sum(r => r.Value));
    }

    /// <summary>Adds the words of runs with a strong one as places; the result is the sum of all others.</summary>
    private static double AddWords(Dictionary<TextSign, double> sums, double[] words)
    {
        var strongest = words.Aggregate(0.0, (most, word) => Math.Max(most, Math.Abs(word)));
        var others = 0.0;
        for (int first = 0, end; first < words.Length; first = end)
        {
            var most = Math.Abs(words[first]);
            for (end = first + 1; end < words.Length && Continues(words[end], words[first], strongest); end++)
                most = Math.Max(most, Math.Abs(words[end]));
            for (var t = first; t < end; t++)
                if (most > 0 && most >= StrongWord * strongest)
                    sums.Add(new TextSign(SignKind.Phrase, t, 1), words[t]);
                else
                    others += words[t];
        }
        return others;
    }

    private static bool Continues(double word, double first, double strongest) =>
        Math.Sign(word) == Math.Sign(first) && Math.Abs(word) >= WeakWord * strongest && Math.Abs(first) >= WeakWord * strongest;

    private static List<(TextSign Sign, double Value)> Join(NormalizedText text, Dictionary<TextSign, double> sums)
    {
        var runs = new List<(TextSign Sign, double Value)>();
        foreach (var alike in sums.Where(s => s.Value != 0).GroupBy(s => (s.Key.Kind, Math.Sign(s.Value))))
        {
            var first = runs.Count;
            foreach (var (sign, value) in alike.OrderBy(s => s.Key.Token).ThenBy(s => s.Key.TokenCount))
                if (runs.Count > first && Follows(text, runs[^1].Sign, sign))
                    runs[^1] = (runs[^1].Sign with { TokenCount = Math.Max(runs[^1].Sign.End, sign.End) - runs[^1].Sign.Token }, runs[^1].Value + value);
                else
                    runs.Add((sign, value));
        }
        return runs;
    }

    private static bool Follows(NormalizedText text, TextSign run, TextSign next)
    {
        if (next.Token != run.End)
            return next.Token < run.End;
        var tokens = text.Tokens;
        return !text.Text[tokens[run.End - 1].End..tokens[next.Token].Start].Contains('\n');
    }

    private static int Compare(TextSign a, TextSign b) => (a.Token, a.TokenCount, a.Kind).CompareTo((b.Token, b.TokenCount, b.Kind));
}
