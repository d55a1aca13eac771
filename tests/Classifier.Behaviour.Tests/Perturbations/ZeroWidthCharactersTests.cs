namespace Classifier.Behaviour.Tests.Perturbations;

public class ZeroWidthCharactersTests
{
    [Fact]
    public void Change_LongText_HasInvisibleCharactersAmongTheOthers()
    {
        var text = string.Concat(Enumerable.Repeat("ủy ban ", 100));

        var changed = new ZeroWidthCharacters().Change(text, new Random(1));

        Assert.InRange(changed.Length - text.Length, 15, 60);
        Assert.Equal(text, string.Concat(changed.Where(c => c is ' ' || char.IsLetter(c))));
    }
}
