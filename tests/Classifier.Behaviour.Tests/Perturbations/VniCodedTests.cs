namespace Classifier.Behaviour.Tests.Perturbations;

public class VniCodedTests
{
    [Fact]
    public void Change_Text_IsInTheCodesOfTheFont()
    {
        Assert.Equal("Coäng hoøa", new VniCoded().Change("Cộng hòa", new Random(1)));
    }
}
