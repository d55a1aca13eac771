namespace Classifier.Behaviour.Tests.Perturbations;

public class WideSpacesTests
{
    [Fact]
    public void Change_Spaces_AreDoubledOrDoNotBreak()
    {
        var changed = new WideSpaces().Change("một hai ba bốn năm sáu bảy tám chín", new Random(1));

        Assert.Equal("mộthaibabốnnămsáubảytámchín", string.Concat(changed.Where(c => !char.IsWhiteSpace(c))));
        Assert.Contains('\u00A0', changed);
        Assert.Contains("  ", changed, StringComparison.Ordinal);
    }
}
