using Classifier.Text.Cues;
using Classifier.Text.Normalization;

namespace Classifier.Text.Boilerplate;

/// <summary>Reads <c>boilerplate.tsv</c>: every phrase once, with all that its rows say.</summary>
internal static class PhraseRows
{
    private const PhraseUse Elements = PhraseUse.Item | PhraseUse.Sure | PhraseUse.Weak | PhraseUse.Label | PhraseUse.Filler;

    /// <summary>Phrases in the order of their first rows.</summary>
    public static IEnumerable<KeyValuePair<string, PhraseHit>> Read()
    {
        var places = Rows("names.tsv").Select(row => row[1]).Distinct().ToArray();
        var patterns = new CuePatterns(new Dictionary<string, string[]> { ["place"] = places });
        var phrases = new OrderedDictionary<string, PhraseHit>();
        foreach (var row in Rows("boilerplate.tsv"))
        {
            var kind = Enum.Parse<BoilerplateKind>(row[0]);
            var use = Enum.Parse<PhraseUse>(row[1]);
            foreach (var written in patterns.Expand(row[2].TrimEnd(':')))
            {
                var phrase = NormalizedText.From(written).Folded.ToString();
                phrases.TryGetValue(phrase, out var old);
                phrases[phrase] = Add(old, kind, use, needsColon: row[2].EndsWith(':'));
            }
        }
        return phrases;
    }

    private static PhraseHit Add(PhraseHit old, BoilerplateKind kind, PhraseUse use, bool needsColon)
    {
        var before = old.Use | old.UseWithColon;
        return old with
        {
            Kind = (before & Elements) == 0 ? kind : old.Kind,
            OpeningKind = (before & PhraseUse.Opening) == 0 ? kind : old.OpeningKind,
            Use = needsColon ? old.Use : old.Use | use,
            UseWithColon = needsColon ? old.UseWithColon | use : old.UseWithColon,
        };
    }

    private static IEnumerable<string[]> Rows(string resource)
    {
        using var stream = typeof(PhraseRows).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"{resource} is not embedded.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#')
                yield return line.Split('\t');
    }
}
