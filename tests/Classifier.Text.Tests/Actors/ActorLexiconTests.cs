using Classifier.Text.Actors;
using Classifier.Text.Cues;

namespace Classifier.Text.Tests.Actors;

public sealed class ActorLexiconTests
{
    [Fact]
    public void Roles_EveryTriggerPhrase_HasOneMeaning()
    {
        var meanings = new Dictionary<string, string>();
        foreach (var cells in Rows("actor-roles.tsv").Where(c => c[0] == "skip" || Enum.TryParse<ActorTrigger>(c[0], ignoreCase: true, out _)))
            foreach (var phrase in new CuePatterns(new Dictionary<string, string[]>()).Expand(cells[1]))
                Assert.True(meanings.TryAdd(phrase, cells[0]), $"'{phrase}' is {meanings[phrase]} and {cells[0]}");
        Assert.NotEmpty(meanings);
    }

    [Theory]
    [InlineData(WordSets.Plural, "các")]
    [InlineData(WordSets.Of, "của")]
    [InlineData(WordSets.Passive, "bị")]
    [InlineData(WordSets.None, "bóng")]
    public void Sets_Word_GivesItsSets(object sets, string word)
    {
        var expected = (WordSets)sets;

        var found = new ActorLexicon(isPlain: false).Sets(word);

        Assert.Equal(expected, expected == WordSets.None ? found : found & expected);
    }

    private static IEnumerable<string[]> Rows(string resource)
    {
        using var reader = new StreamReader(typeof(ActorLexicon).Assembly.GetManifestResourceStream(resource)!);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#')
                yield return line.Split('\t');
    }
}
