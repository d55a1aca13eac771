namespace Classifier.Behaviour.Tests.Perturbations;

public class LookalikeDTests
{
    [Fact]
    public void Change_LetterD_BecomesALookalikeOfItsCase()
    {
        var changed = new LookalikeD().Change("Đảng đi đâu, Đông", new Random(1));

        Assert.DoesNotContain(changed, c => c is 'Đ' or 'đ');
        Assert.Equal(2, changed.Count(c => c is '\u00D0' or '\u0189'));
        Assert.Equal(2, changed.Count(c => c is '\u00F0' or '\u0256'));
    }
}
