namespace Classifier.Behaviour.Tests.Perturbations;

public class TwiceEncodedTests
{
    [Fact]
    public void Change_Text_IsItsBytesReadAsLetters()
    {
        Assert.Equal("Há»™i nghá»‹", new TwiceEncoded().Change("Hội nghị", new Random(1)));
    }
}
