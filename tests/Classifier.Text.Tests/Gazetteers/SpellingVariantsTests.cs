using Classifier.Text.Gazetteers;

namespace Classifier.Text.Tests.Gazetteers;

public class SpellingVariantsTests
{
    [Theory]
    [InlineData("Đắk Lắk", "Đăk Lăk")]
    [InlineData("Đắk Lắk", "Đắc Lắc")]
    [InlineData("Đắk Lắk", "Đak Lắk")]
    [InlineData("Đăk Tô", "Đắk Tô")]
    [InlineData("Ea H'leo", "Ea Hleo")]
    [InlineData("3", "03")]
    [InlineData("03", "3")]
    public void Of_Name_HasTheSpelling(string name, string spelling)
    {
        Assert.Equal(name, SpellingVariants.Of(name).First());
        Assert.Contains(spelling, SpellingVariants.Of(name));
    }

    [Theory]
    [InlineData("Thường Tín")]
    [InlineData("Đắc Sở")]
    [InlineData("12")]
    public void Of_OrdinaryName_HasNoOtherWord(string name)
    {
        Assert.DoesNotContain(SpellingVariants.Of(name), s => s != name && s != $"0{name}");
    }
}
