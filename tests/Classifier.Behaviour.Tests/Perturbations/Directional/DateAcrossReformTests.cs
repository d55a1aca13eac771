using Classifier.Behaviour.Tests.Corpus;
using Classifier.Text.Gazetteers;
using System.Globalization;

namespace Classifier.Behaviour.Tests.Perturbations.Directional;

public class DateAcrossReformTests
{
    [Theory]
    [InlineData("2024-03-05", "Sáng 5/3/2024")]
    [InlineData("2025-09-05", "Sáng 5/9/2025")]
    public void Apply_CommuneDocument_CrossesTheReform(string date, string text)
    {
        var source = Sample.News("commune", text) with { Date = DateOnly.Parse(date, CultureInfo.InvariantCulture) };

        var changed = new DateAcrossReform().Apply(source, new Random(1))!;

        Assert.NotEqual(source.Date < Gazetteer.Reform, changed.Document.PublishedOn < Gazetteer.Reform);
        Assert.Equal(changed.Document.PublishedOn!.Value.ToString("'Sáng 'd/M/yyyy", CultureInfo.InvariantCulture), changed.Document.Body);
        Assert.True(changed.Due("commune", ["commune"]));
        Assert.False(changed.Due("commune", ["district"]));
        Assert.True(changed.Due("district", ["district"]));
    }

    [Fact]
    public void Apply_OtherLevel_IsNull()
    {
        Assert.Null(new DateAcrossReform().Apply(Sample.News("district", "Sáng 5/3/2024"), new Random(1)));
    }
}
