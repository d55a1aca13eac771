namespace Classifier.Behaviour.Tests.Perturbations;

public class DecomposedLettersTests
{
    [Fact]
    public void Change_VietnameseLetters_AreTakenApart()
    {
        Assert.Equal("Ha\u0302\u0301n", new DecomposedLetters().Change("Hấn", new Random(1)));
    }
}
