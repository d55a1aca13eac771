using Classifier.Text.Normalization;

namespace Classifier.Text.Tests.Normalization;

public class CompositionTests
{
    [Fact]
    public void Decompositions_OfTheTests_AreTheAccentedLettersOfTheAlphabet()
    {
        Assert.Equal(134, VietnameseLetters.Decompositions.Count);
    }

    [Fact]
    public void From_EveryLetterInEveryForm_IsTheComposedLetter()
    {
        foreach (var (letter, decomposed) in VietnameseLetters.Decompositions)
        {
            foreach (var form in Forms(letter, decomposed))
                Assert.Equal(letter.ToString(), NormalizedText.From(form).Text);
        }
    }

    [Fact]
    public void From_EveryLetterInsideAWord_IsTheComposedLetter()
    {
        foreach (var (letter, decomposed) in VietnameseLetters.Decompositions)
        {
            foreach (var form in Forms(letter, decomposed))
                Assert.Equal($"b{letter}x", NormalizedText.From($"b{form}x").Text);
        }
    }

    [Theory]
    [InlineData("a\u0340", "à")]
    [InlineData("e\u0302\u0341", "ế")]
    [InlineData("n\u0303", "ñ")]
    [InlineData("C\u030C\u01B0", "Čư")]
    [InlineData("Kro\u0306ng", "Krŏng")]
    [InlineData("u\u0308", "ü")]
    [InlineData("i\u0302", "î")]
    [InlineData("Ｅ\u0302\u0301", "Ế")]
    [InlineData("a\u200B\u0301", "á")]
    public void From_MarkThatJoins_IsJoined(string original, string expected)
    {
        var text = NormalizedText.From(original);

        Assert.Equal(expected, text.Text);
        Assert.True(text.Changes.HasFlag(NormalizationChanges.Recomposed));
    }

    [Theory]
    [InlineData("b\u0301")]
    [InlineData("1\u0301")]
    [InlineData("a \u0301")]
    [InlineData("\u0301a")]
    [InlineData("đ\u0301")]
    [InlineData("á\u0300")]
    [InlineData("ê\u031B")]
    [InlineData("а\u0306")] // Cyrillic а
    [InlineData("u\u0332\u0308")]
    public void From_MarkThatDoesNotJoin_IsKept(string original)
    {
        Assert.Equal(original, NormalizedText.From(original).Text);
    }

    [Fact]
    public void From_MarksAroundOneThatStays_JoinInAnyOrder()
    {
        Assert.Equal("ế\u0332", NormalizedText.From("e\u0302\u0332\u0301").Text);
        Assert.Equal("ế\u0332", NormalizedText.From("e\u0332\u0301\u0302").Text);
    }

    [Fact]
    public void From_ManyMarks_KeepsThoseThatJoinAndFourMore()
    {
        var text = NormalizedText.From("xe" + new string('\u0332', 1000) + "\u0301\u0302" + new string('\u0333', 1000) + "n");

        Assert.Equal("xế\u0332\u0332\u0332\u0332n", text.Text);
        Assert.True(text.Changes.HasFlag(NormalizationChanges.MarksDropped));
        Assert.Equal((1, text.Original.Length - 1), text.ToOriginal(1, 1));
    }

    // Every order of the marks on the base, and every order of one mark on the letter that the other has joined already.
    private static IEnumerable<string> Forms(char letter, string decomposed)
    {
        yield return letter.ToString();
        yield return decomposed;
        if (decomposed.Length < 3)
            yield break;
        var (plain, first, second) = (decomposed[0], decomposed[1], decomposed[2]);
        yield return $"{plain}{second}{first}";
        foreach (var (joined, left) in new[] { (first, second), (second, first) })
        {
            var half = VietnameseLetters.Decompositions.Single(d => d.Value == $"{plain}{joined}").Key;
            yield return $"{half}{left}";
        }
    }
}
