using System.Runtime.InteropServices;
using Classifier.Modeling.Features;
using Classifier.Text.Normalization;

namespace Classifier.Modeling.Evidence;

/// <summary>
/// Makes contributions readable: equal places are added up, then places of one kind and one sign that overlap or follow each other on a
/// line become one, and only the strongest are kept. Of the words, those count as places that have at least a tenth of what the strongest
/// word has; otherwise a run would be as long as the text. No contribution is lost.
/// </summary>
internal static class SignRuns
{
    private const double WeakestWord = 0.1;

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

    private static double AddWords(Dictionary<TextSign, double> sums, double[] words)
    {
        var least = WeakestWord * words.Aggregate(0.0, (most, word) => Math.Max(most, Math.Abs(word)));
        var weak = 0.0;
        for (var t = 0; t < words.Length; t++)
            if (words[t] != 0 && Math.Abs(words[t]) >= least)
                sums.Add(new TextSign(SignKind.Phrase, t, 1), words[t]);
            else
                weak += words[t];
        return weak;
    }

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
