using Classifier.Training.Evaluation.Plots;

namespace Classifier.Training.Tests.Evaluation.Plots;

public sealed class MarkupTests
{
    [Theory]
    [InlineData("<script>&", "<p>&lt;script&gt;&amp;</p>")]
    [InlineData("chữ 😀", "<p>chữ 😀</p>")]
    [InlineData("", "<p></p>")]
    public void Element_AnyText_IsEncoded(string text, string expected) =>
        Assert.Equal(expected, Markup.Write(Markup.Element("p", text)));

    // Not a case of the above: a lone surrogate does not survive the attribute.
    [Fact]
    public void Element_WhatIsNoCharacter_BecomesTheReplacement() =>
        Assert.Equal("<p>a\uFFFDb\uFFFD\uFFFDc</p>", Markup.Write(Markup.Element("p", "a\0b\ud800\uffffc")));

    [Fact]
    public void With_QuotesAndControls_AreEncoded() =>
        Assert.Equal("<a x=\"&quot;&lt;\uFFFD\" y=\"0.33\"></a>", Markup.Write(Markup.Element("a").With("x", "\"<\u0001").With("y", 1 / 3.0)));

    [Fact]
    public void Element_Nothing_HasAnEndTagUnlessHtmlForbidsIt()
    {
        Assert.Equal("<td></td>", Markup.Write(Markup.Element("td", [null])));
        Assert.Equal("<br />", Markup.Write(Markup.Element("br")));
    }
}
