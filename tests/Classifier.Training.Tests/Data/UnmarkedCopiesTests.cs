using Classifier.Text.Documents;
using Classifier.Training.Data;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Data;

public class UnmarkedCopiesTests
{
    private static readonly IReadOnlyList<LabelledDocument> Documents = TinyCorpus.Documents(200, seed: 61);

    [Fact]
    public void Of_MarkedDocument_KeepsAllButTheMarks()
    {
        var original = Documents[0] with { Document = new Document("Đảng ủy Khối họp", "Hội nghị tổ chức sáng nay.") { PublishedOn = new DateOnly(2024, 3, 2) } };

        var copy = UnmarkedCopies.Of(original);

        Assert.Equal(("Dang uy Khoi hop", "Hoi nghi to chuc sang nay."), (copy.Document.Title, copy.Document.Body));
        Assert.Equal((original.Document.PublishedOn, original.Labels, original.Weight), (copy.Document.PublishedOn, copy.Labels, copy.Weight));
        Assert.NotEqual(original.Id, copy.Id);
    }

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(0.3, 40, 80)]
    [InlineData(1, 200, 200)]
    public void Choose_Share_IsAboutMet(double share, int least, int most)
    {
        Assert.InRange(UnmarkedCopies.Choose(Documents, share, seed: 1).Length, least, most);
    }

    [Fact]
    public void Choose_OneDocumentFewer_ChangesNoOtherChoice()
    {
        var all = UnmarkedCopies.Choose(Documents, 0.4, seed: 1).Select(i => Documents[i].Id);
        LabelledDocument[] fewer = [.. Documents.Skip(1)];

        Assert.Equal(all.Except([Documents[0].Id]), UnmarkedCopies.Choose(fewer, 0.4, seed: 1).Select(i => fewer[i].Id));
    }

    [Fact]
    public void WithUnmarkedCopies_OfTheWholeSet_ShareTheirOriginalsClusters()
    {
        var recipe = TinyCorpus.Recipe with { UnmarkedCopies = 1 };
        var set = DataSet.From(Documents, recipe, CancellationToken.None);

        var doubled = set.WithUnmarkedCopies(recipe, CancellationToken.None);

        Assert.Equal(2 * set.Documents.Count, doubled.Documents.Count);
        Assert.Equal(set.Documents, doubled.Documents.Take(set.Documents.Count));
        Assert.Equal(set.Clusters, doubled.Clusters.Skip(set.Documents.Count));
    }
}
