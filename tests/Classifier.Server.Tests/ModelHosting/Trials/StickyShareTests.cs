using Classifier.Server.ModelHosting.Trials;
using Classifier.Text.Documents;

namespace Classifier.Server.Tests.ModelHosting.Trials;

public sealed class StickyShareTests
{
    private static readonly Document[] Documents = [.. Enumerable.Range(0, 2000).Select(i => new Document("", "Thông báo") { Id = $"{i}" })];

    [Fact]
    public void Includes_Share_IsAboutMet()
    {
        // Six standard deviations.
        Assert.InRange(Documents.Count(d => StickyShare.Includes(d, 0.25)), 384, 616);
        Assert.DoesNotContain(Documents, d => StickyShare.Includes(d, 0));
        Assert.All(Documents, d => Assert.True(StickyShare.Includes(d, 1)));
    }

    [Fact]
    public void Includes_GreaterShare_KeepsThoseThatWereIn()
    {
        Assert.All(Documents.Where(d => StickyShare.Includes(d, 0.1)), d => Assert.True(StickyShare.Includes(d, 0.2)));
    }

    [Fact]
    public void Includes_SameId_IsTheSameWhateverTheText()
    {
        Assert.All(Documents, d => Assert.Equal(StickyShare.Includes(d, 0.5), StickyShare.Includes(d with { Body = "khác" }, 0.5)));
    }

    [Fact]
    public void Includes_WithoutId_GoesByTheText()
    {
        var inside = Enumerable.Range(0, 200).Count(i => StickyShare.Includes(new Document("", $"Thông báo {i}"), 0.5));
        Assert.InRange(inside, 40, 160);
        Assert.All(Enumerable.Range(0, 50), i => Assert.Equal(
            StickyShare.Includes(new Document("", $"Thông báo {i}"), 0.5), StickyShare.Includes(new Document("", $"Thông báo {i}"), 0.5)));
    }
}
