using Classifier.MLNet.Columns;
using Classifier.MLNet.Transforms;

namespace Classifier.MLNet.Tests.Transforms;

public sealed class TokenizeWordsTransformTests
{
    private static readonly TokenizeWordsTransform Spaces = new(new TokenizeWordsColumn("Out", "In"));

    [Theory]
    [InlineData("cải cách  hành\tchính ", new[] { "cải", "cách", "hành\tchính" })]
    [InlineData("   ", new string[0])]
    [InlineData("", new string[0])]
    [InlineData("một", new[] { "một" })]
    public void Tokenize_Space_CutsThere(string text, string[] expected) => Assert.Equal(expected, StepRunner.Texts(Spaces, text));

    [Fact]
    public void Tokenize_OtherSeparators_TrimsSpacesOfTokens()
    {
        var transform = new TokenizeWordsTransform(new TokenizeWordsColumn("Out", "In", ",;"));

        Assert.Equal(["xã A", "huyện B", "tỉnh"], StepRunner.Texts(transform, ", xã A ;huyện B,  ,tỉnh"));
    }

    [Fact]
    public void Tokenize_Vector_GivesTheTokensOfAllTexts()
    {
        Assert.Equal(["a", "b", "c"], StepRunner.Texts(Spaces, "a b", "", " ", "c"));
        Assert.Equal(ColumnType.TextVector, new StepRunner(Spaces, isVector: true).Type);
    }

    [Fact]
    public void Tokenize_RandomTexts_AgreesWithSplit()
    {
        var random = new Random(4);
        var transform = new TokenizeWordsTransform(new TokenizeWordsColumn("Out", "In", "|/"));
        for (var i = 0; i < 200; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => " |/abc"[random.Next(6)]));
            var expected = text.Split('|', '/').Select(token => token.Trim(' ')).Where(token => token.Length > 0);

            Assert.Equal(expected, StepRunner.Texts(transform, text));
        }
    }

    [Fact]
    public void Create_NoSeparators_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new TokenizeWordsTransform(new TokenizeWordsColumn("Out", "In", "")));
}
