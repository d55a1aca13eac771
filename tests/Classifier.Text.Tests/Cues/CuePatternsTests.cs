using Classifier.Text.Cues;

namespace Classifier.Text.Tests.Cues;

public class CuePatternsTests
{
    private static readonly CuePatterns Patterns = new(new Dictionary<string, string[]> { ["city"] = ["Huế", "Hà Nội"], ["none"] = [] });

    [Theory]
    [InlineData("ubnd xã", new[] { "ubnd xã" })]
    [InlineData("a|b", new[] { "a", "b" })]
    [InlineData("(a|b) c", new[] { "a c", "b c" })]
    [InlineData("x (a|) y", new[] { "x a y", "x  y" })]
    [InlineData("(a|b)(c|d)", new[] { "ac", "ad", "bc", "bd" })]
    [InlineData("((a|b) c|d) e", new[] { "a c e", "b c e", "d e" })]
    [InlineData("tp <city>", new[] { "tp Huế", "tp Hà Nội" })]
    [InlineData("(x|<city>)", new[] { "x", "Huế", "Hà Nội" })]
    [InlineData("a <none>", new string[0])]
    [InlineData("", new[] { "" })]
    [InlineData("()", new[] { "" })]
    [InlineData("a > b", new[] { "a > b" })]
    public void Expand_Pattern_SpellsOutEveryPhrase(string pattern, string[] phrases)
    {
        Assert.Equal(phrases, Patterns.Expand(pattern));
    }

    [Theory]
    [InlineData("(a")]
    [InlineData("(a|b")]
    [InlineData("((a)")]
    [InlineData("a)")]
    [InlineData("a|b)c")]
    [InlineData("<town>")]
    [InlineData("<city")]
    [InlineData("<>")]
    [InlineData("(<city)>")]
    public void Expand_Unbalanced_IsRefused(string pattern)
    {
        Assert.Contains(pattern, Assert.Throws<FormatException>(() => Patterns.Expand(pattern)).Message, StringComparison.Ordinal);
    }
}
