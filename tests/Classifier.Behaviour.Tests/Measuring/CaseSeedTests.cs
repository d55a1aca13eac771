namespace Classifier.Behaviour.Tests.Measuring;

public class CaseSeedTests
{
    [Fact]
    public void Of_SameNames_IsTheSameOnEveryRun()
    {
        Assert.Equal(252472541, CaseSeed.Of("", ""));
        Assert.NotEqual(CaseSeed.Of("a", "b"), CaseSeed.Of("ab", ""));
    }
}
