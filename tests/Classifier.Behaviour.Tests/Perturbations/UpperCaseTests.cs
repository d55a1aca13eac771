namespace Classifier.Behaviour.Tests.Perturbations;

public class UpperCaseTests
{
    [Fact]
    public void Change_Letters_AreCapitals()
    {
        Assert.Equal("HUYỆN ỦY 35", new UpperCase().Change("Huyện ủy 35", new Random(1)));
    }
}
