using Classifier.Text.Normalization;
using Classifier.Text.Phrases;

namespace Classifier.Text.Cues;

/// <summary>
/// Finds the phrases that tell which tier of administration a text speaks of. One pass, longest match first, matches do not overlap.
/// A phrase may cross punctuation of up to three characters but never a line end. Marks on letters count, except in a text that has none at
/// all: there phrases are found without them. Immutable; safe for many threads.
/// </summary>
public sealed class CueLexicon
{
    private const char NameMark = '^';
    private readonly PhraseIndex<Cue?> _phrases = Read(static phrase => phrase);
    private readonly Lazy<PhraseIndex<Cue?>> _plainPhrases = new(static () => Read(PlainLetters.Of));

    private CueLexicon()
    {
    }

    /// <summary>The lexicon in this assembly; made on first use.</summary>
    public static CueLexicon Default => Embedded.Instance;

    /// <summary>Phrases in text order, then document numbers in text order.</summary>
    public IReadOnlyList<CueMatch> Find(NormalizedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var phrases = PlainLetters.Only(text) ? _plainPhrases.Value : _phrases;
        var matches = new List<CueMatch>();
        for (var i = 0; i < text.Tokens.Length;)
        {
            var (found, length) = phrases.Longest(text, i);
            if (found is { } cue)
                matches.Add(new CueMatch(cue, i, length));
            i += Math.Max(length, 1);
        }
        DocumentSymbols.Find(text, matches);
        return matches;
    }

    /// <summary>Reads the tables. Where two phrases have become one, the first counts. A phrase without a cue keeps shorter ones from being read in it.</summary>
    private static PhraseIndex<Cue?> Read(Func<string, string> spell)
    {
        var classes = Rows("names.tsv").GroupBy(r => r.Key, r => r.Value).ToDictionary(g => g.Key, g => g.ToArray());
        var patterns = new CuePatterns(classes);
        var phrases = new PhraseIndex<Cue?>(crossesLines: false);
        foreach (var (name, pattern) in Rows("cues.tsv"))
            foreach (var phrase in patterns.Expand(pattern.TrimStart(NameMark)))
                phrases.Add(NormalizedText.From(spell(phrase)), ParseCue(name), isName: pattern[0] == NameMark);
        return phrases;
    }

    private static Cue? ParseCue(string name) => name == "-" ? null : Enum.Parse<Cue>(name.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);

    private static IEnumerable<KeyValuePair<string, string>> Rows(string resource)
    {
        var assembly = typeof(CueLexicon).Assembly;
        using var reader = new StreamReader(
            assembly.GetManifestResourceStream(resource) ?? throw new InvalidOperationException($"{resource} is not embedded."));
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#')
                yield return line.IndexOf('\t') is > 0 and var tab
                    ? new(line[..tab], line[(tab + 1)..])
                    : throw new InvalidDataException($"{resource} has a line without a tab: '{line}'.");
    }

    private static class Embedded
    {
        internal static readonly CueLexicon Instance = new();
    }
}
