using Classifier.Behaviour.Tests.Corpus;

namespace Classifier.Behaviour.Tests.Perturbations;

public class TitleCaseHeadlineTests
{
    [Fact]
    public void Apply_Title_BeginsEveryWordWithACapital()
    {
        var changed = new TitleCaseHeadline().Apply(Sample.News("commune", "Họp thôn", "UBND xã họp - đúng giờ"), new Random(1));

        Assert.Equal(("UBND Xã Họp - Đúng Giờ", "Họp thôn"), (changed!.Title, changed.Body));
    }

    [Fact]
    public void Apply_TitleInCapitalsAlready_IsNull()
    {
        Assert.Null(new TitleCaseHeadline().Apply(Sample.News("commune", "Họp thôn", "Họp Xã"), new Random(1)));
    }
}
