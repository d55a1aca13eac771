using Classifier.Text.Cues;
using Classifier.Text.Normalization;

namespace Classifier.Text.Tests.Cues;

/// <summary>The tables that are embedded in the assembly.</summary>
public class EmbeddedLexiconTests
{
    private const string NoCue = "-";

    [Fact]
    public void Rows_OfBothTables_AreWellFormed()
    {
        var classes = Rows("names.tsv").Select(r => r.Key).ToHashSet();

        Assert.All(Rows("cues.tsv"), row =>
        {
            Assert.True(row.Key == NoCue || Enum.TryParse<Cue>(row.Key.Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out _), row.Key);
            Assert.All(row.Value.Split('<')[1..], part => Assert.Contains(part.Split('>')[0], classes));
        });
    }

    [Fact]
    public void Rows_OfBothTables_AreComposed()
    {
        foreach (var (_, value) in Rows("names.tsv").Concat(Rows("cues.tsv")))
            Assert.False(NormalizedText.From(value).Changes.HasFlag(NormalizationChanges.Recomposed), value);
    }

    [Fact]
    public void Cues_OfPhrases_AreAllInUse()
    {
        var used = Rows("cues.tsv").Where(r => r.Key != NoCue).Select(r => Enum.Parse<Cue>(r.Key.Replace("_", "", StringComparison.Ordinal), ignoreCase: true)).ToHashSet();

        Assert.Equal(Enum.GetValues<Cue>().Where(c => !c.ToString().EndsWith("Symbol", StringComparison.Ordinal)), used.Order());
    }

    private static List<KeyValuePair<string, string>> Rows(string resource)
    {
        using var reader = new StreamReader(typeof(CueLexicon).Assembly.GetManifestResourceStream(resource)!);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[0] != '#')
            .Select(line => line.Split('\t'))
            .Select(parts => KeyValuePair.Create(parts[0], Assert.Single(parts[1..])))];
    }
}
