using Classifier.Behaviour.Tests.Corpus;
using Classifier.Text.Gazetteers;
using System.Globalization;

namespace Classifier.Behaviour.Tests.Perturbations;

public class OtherDatesTests
{
    [Theory]
    [InlineData("2025-06-20", "ngày 20/6/2025")]
    [InlineData("2025-07-05", "ngày 05/7/2025")]
    public void Apply_DateNearTheReform_StaysOnItsSide(string date, string text)
    {
        var source = Sample.News("commune", text) with { Date = DateOnly.Parse(date, CultureInfo.InvariantCulture) };

        var changed = new OtherDates().Apply(source, new Random(1))!;

        Assert.NotEqual(source.Text, changed.Body);
        Assert.NotEqual(source.Date, changed.PublishedOn);
        Assert.Equal(source.Date < Gazetteer.Reform, changed.PublishedOn < Gazetteer.Reform);
    }

    [Fact]
    public void Apply_DateOfTheOtherSide_IsLeft()
    {
        var source = Sample.News("commune", "Theo kế hoạch ngày 01/6/2025, đến 01/8/2025 xong.") with { Date = new(2025, 6, 20) };

        Assert.Contains("đến 01/8/2025", new OtherDates().Apply(source, new Random(1))!.Body, StringComparison.Ordinal);
    }
}
