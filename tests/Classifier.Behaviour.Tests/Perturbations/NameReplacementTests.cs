namespace Classifier.Behaviour.Tests.Perturbations;

public class NameReplacementTests
{
    private static readonly NameReplacement Swap = new(new Dictionary<string, string> { ["An"] = "Bình", ["Tân An"] = "An", ["Bình"] = "Tân An" });

    [Theory]
    [InlineData("An, Tân An và Bình", "Bình, An và Tân An")]
    [InlineData("XÃ TÂN AN", "XÃ AN")]
    [InlineData("Anh Bình Minh, an", "Anh Tân An Minh, an")]
    public void In_Names_AreReplacedAtOnceAsWholeWords(string text, string expected)
    {
        Assert.Equal(expected, Swap.In(text));
    }

    [Fact]
    public void In_NoNames_IsTheText()
    {
        Assert.Equal("An", new NameReplacement(new Dictionary<string, string>()).In("An"));
    }
}
