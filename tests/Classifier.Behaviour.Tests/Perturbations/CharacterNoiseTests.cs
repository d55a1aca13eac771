namespace Classifier.Behaviour.Tests.Perturbations;

public class CharacterNoiseTests
{
    [Fact]
    public void Change_TextOfTwoHundredLetters_HasTwoWrong()
    {
        var text = new string('o', 200);

        Assert.Equal(2, new CharacterNoise().Change(text, new Random(1)).Count(c => c == '0'));
    }

    [Theory]
    [InlineData("ấ", "a")]
    [InlineData("đ", "d")]
    [InlineData("x", "")]
    public void Change_OneLetter_IsReadWrongly(string letter, string expected)
    {
        Assert.Equal(expected, new CharacterNoise().Change(letter, new Random(1)));
    }
}
