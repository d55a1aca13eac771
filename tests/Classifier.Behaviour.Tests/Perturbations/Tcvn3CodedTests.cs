namespace Classifier.Behaviour.Tests.Perturbations;

public class Tcvn3CodedTests
{
    [Fact]
    public void Change_Text_IsInTheCodesOfTheFont()
    {
        Assert.Equal("QuyÕt ®Þnh", new Tcvn3Coded().Change("Quyết định", new Random(1)));
    }
}
