using Classifier.Text.Normalization;

namespace Classifier.Text.Tests.Normalization;

public class DecompositionTests
{
    [Fact]
    public void Decompose_EveryVietnameseLetter_IsAsInTheUnicodeData()
    {
        foreach (var (letter, decomposed) in VietnameseLetters.Decompositions)
            Assert.Equal(decomposed, Decomposition.Decompose(letter.ToString()));
    }

    [Theory]
    [InlineData("ñ", "n\u0303")]
    [InlineData("Čư", "C\u030Cu\u031B")]
    [InlineData("Krŏng", "Kro\u0306ng")]
    [InlineData("ç", "c\u0327")]
    [InlineData("û", "u\u0302")]
    public void Decompose_LatinLetter_IsLetterAndMark(string text, string expected)
    {
        Assert.Equal(expected, Decomposition.Decompose(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Đđ So 36-KH/HU 25/4")]
    [InlineData("e\u0323\u0302")]
    [InlineData("ǹ")]
    [InlineData("\uD83D\uDE00 \uD800")]
    public void Decompose_NothingComposed_IsUnchanged(string text)
    {
        Assert.Equal(text, Decomposition.Decompose(text));
    }

    [Fact]
    public void Decompose_VietnameseText_DiffersAndNormalisesToTheSame()
    {
        var random = new RandomText(seed: 31);
        for (var i = 0; i < 200; i++)
        {
            var text = "Ủy " + random.Vietnamese(words: 30);
            var decomposed = Decomposition.Decompose(text);

            Assert.Equal(VietnameseLetters.Decompose(text), decomposed);
            Assert.NotEqual(text, decomposed);
            Assert.Equal(NormalizedText.From(text).Text, NormalizedText.From(decomposed).Text);
            Assert.True(NormalizedText.From(decomposed).Changes.HasFlag(NormalizationChanges.Recomposed));
        }
    }

    [Fact]
    public void Decompose_AnyUnicode_NormalisesToTheSame()
    {
        var random = new RandomText(seed: 32);
        for (var i = 0; i < 500; i++)
        {
            var text = random.Unicode(characters: 60);

            Assert.Equal(NormalizedText.From(text).Text, NormalizedText.From(Decomposition.Decompose(text)).Text);
        }
    }

    [Fact]
    public void Decompose_EveryCharacter_IsUndoneByTheNormaliser()
    {
        var decomposed = 0;
        for (var c = '\0'; c < char.MaxValue; c++)
        {
            var parts = Decomposition.Decompose(c.ToString());
            if (parts.Length == 1)
                continue;
            decomposed++;
            Assert.Equal(c.ToString(), NormalizedText.From(parts).Text);
        }
        Assert.True(decomposed > 132 + 100, $"only {decomposed} letters decompose");
    }

    [Fact]
    public void Decompose_Null_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => Decomposition.Decompose(null!));
    }
}
