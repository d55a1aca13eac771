using Classifier.Training.Data;
using Classifier.Training.Data.Sources;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Data.Sources;

public sealed class FastTextDocumentsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_OneHead_TakesLabelsWithoutAHead()
    {
        var documents = Read("__label__sport Bóng đá hôm nay\r\n\n__label__health\t__label__sport y tế\n", DataColumns.Default, "topic");

        Assert.Equal(["Bóng đá hôm nay", "y tế"], documents.Select(d => d.Document.Body));
        Assert.Equal(["sport", "health"], documents.Select(d => d.Labels["topic"]));
        Assert.Equal(["sport"], documents[1].Arguable["topic"]);
        Assert.Equal(["data.ft:1", "data.ft:3"], documents.Select(d => d.Id));
    }

    [Fact]
    public void Read_SeveralHeads_TakesEachByName()
    {
        var document = Assert.Single(Read("__label__level=commune __label__x=y __label__topic=health bài", new DataColumns { Head = "topic" }, "level", "topic"));

        // What names no head is a label of the declared one, whatever it is spelled like.
        Assert.Equal(("commune", "x=y"), (document.Labels["level"], document.Labels["topic"]));
        Assert.Equal(["health"], document.Arguable["topic"]);
        Assert.Equal("bài", document.Document.Body);
    }

    [Fact]
    public void Read_DeclaredLabels_AreTranslated()
    {
        var columns = new DataColumns
        {
            Heads = new Dictionary<string, HeadColumn> { ["topic"] = new() { Labels = new Dictionary<string, string> { ["The_thao"] = "sport" } } },
        };

        Assert.Equal("sport", Assert.Single(Read("__label__The_thao x", columns, "topic")).Labels["topic"]);
    }

    [Theory]
    [InlineData("x __label__sport y", "line 1: '__label__' within the text")]
    [InlineData("__label__sport x", "line 1: whose labels are these: level, topic?")]
    public void Read_BadLine_SaysWhereAndWhat(string line, string expected)
    {
        var fault = Assert.Throws<DataException>(() => Read(line, DataColumns.Default, "level", "topic"));

        Assert.Contains(expected, Assert.Single(fault.Faults), StringComparison.Ordinal);
    }

    private IReadOnlyList<LabelledDocument> Read(string text, DataColumns columns, params string[] heads) =>
        DocumentSources.Require(_folder.Write("data.ft", text), new Wanted(heads, columns));
}
