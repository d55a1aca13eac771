namespace Classifier.Behaviour.Tests.Perturbations;

public class CapitalsTests
{
    [Theory]
    [InlineData("UBND XÃ 1", true)]
    [InlineData("UBND Xã", false)]
    public void Are_Text_HasNoSmallLetter(string text, bool expected)
    {
        Assert.Equal(expected, Capitals.Are(text));
    }
}
