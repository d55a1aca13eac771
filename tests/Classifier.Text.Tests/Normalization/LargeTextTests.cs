using Classifier.Text.Normalization;
using Classifier.Text.Tokens;

namespace Classifier.Text.Tests.Normalization;

/// <summary>Inputs of 4 Mi code units that would show quadratic work or unbounded output.</summary>
public class LargeTextTests
{
    private const int Size = 4 << 20;

    [Fact]
    public void From_OneHugeSyllable_IsOneToken()
    {
        var text = NormalizedText.From(new string('x', Size - 2) + "oà");

        Assert.Equal([new Token(0, Size, TokenKind.Syllable, LetterCase.Lower)], text.Tokens.ToArray());
        Assert.Equal("òa", text.Text[^2..]);
        Assert.Equal((Size - 1, Size), text.ToOriginal(Size - 1, 1));
    }

    [Fact]
    public void From_OneHugeNumber_IsOneToken()
    {
        var text = NormalizedText.From(string.Concat(Enumerable.Repeat("1.", Size / 2)));

        Assert.Equal([new Token(0, Size - 1, TokenKind.Number, LetterCase.None)], text.Tokens.ToArray());
    }

    [Theory]
    [InlineData("e", "é")]
    [InlineData("x", "x\u0301")]
    [InlineData("", "\u0301")]
    [InlineData("a ", "a \u0301")]
    public void From_HugeRunOfMarks_KeepsFourOfThoseThatDoNotJoin(string before, string expected)
    {
        var text = NormalizedText.From(before + new string('\u0301', Size) + "z");
        var kept = expected == "é" ? 4 : 3;

        Assert.Equal(expected + new string('\u0301', kept) + "z", text.Text);
        Assert.Equal(before.Length + Size, text.ToOriginal(text.Text.Length - 1));
    }

    [Fact]
    public void From_HugeDecomposedText_IsComposed()
    {
        var text = NormalizedText.From(string.Concat(Enumerable.Repeat("e\u0302\u0301 ", Size / 4)));

        Assert.Equal(Size / 4, text.Tokens.Length);
        Assert.Equal(Size / 2 - 1, text.Text.Length);
        Assert.Equal("ế ế", text.Text[^3..]);
        Assert.Equal((Size - 4, Size - 1), text.ToOriginal(text.Text.Length - 1, 1));
    }

    [Fact]
    public void From_HugeWhitespace_IsOneSpaceOrNone()
    {
        Assert.True(NormalizedText.From(new string(' ', Size)).Text.IsEmpty);
        Assert.Equal("a b", NormalizedText.From("a" + new string('\u00A0', Size) + "b").Text);
    }

    [Fact]
    public void From_HugeRunOfInvisibles_IsEmpty()
    {
        Assert.True(NormalizedText.From(new string('\u200B', Size)).Text.IsEmpty);
    }

    [Theory]
    [InlineData(0xD800)]
    [InlineData(0xDC00)]
    public void From_HugeRunOfLoneSurrogates_IsAllReplaced(int surrogate)
    {
        var text = NormalizedText.From(new string((char)surrogate, Size));

        Assert.Equal(new string('\uFFFD', Size), text.Text);
        Assert.True(text.Tokens.IsEmpty);
    }

    [Fact]
    public void From_HugeRandomCodeUnits_IsNormalAfterOnce()
    {
        var once = NormalizedText.From(new RandomText(3).Bytes(Size));

        Assert.InRange(once.Text.Length, 1, Size);
        Assert.Equal(NormalizationChanges.None, NormalizedText.From(once.Text.ToString()).Changes);
    }
}
