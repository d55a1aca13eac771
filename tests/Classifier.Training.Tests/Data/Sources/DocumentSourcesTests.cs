using Classifier.Training.Data;
using Classifier.Training.Data.Checks;
using Classifier.Training.Data.Sources;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Data.Sources;

public sealed class DocumentSourcesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_SeveralBadFiles_ListsTheFaultsOfAllAndReadsTheRest()
    {
        string[] paths =
        [
            _folder.Write("a.jsonl", "{}\n{\"text\": \"x\"}\n"), _folder["absent.csv"], _folder.Write("c.tsv", "text\tlevel\ny\tcommune\n"), _folder.Write("d.xlsx", ""),
        ];

        var read = DocumentSources.Read(paths, new Wanted(["level"], DataColumns.Default));

        Assert.Equal(["x", "y"], read.Documents.Select(d => d.Document.Body));
        Assert.Equal([(paths[0], 1), (paths[1], 0), (paths[3], 0)], read.Faults.Select(f => (f.Place!.File, f.Place.Line)));
        Assert.All(read.Faults, f => Assert.Equal(DataFaultKind.Unreadable, f.Kind));
        Assert.Contains("no kind of data that is known", read.Faults[2].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_WantedFields_AreKeptAsText()
    {
        var path = _folder.Write("a.jsonl", "{\"text\": \"x\", \"year\": 2024, \"kind\": null, \"id\": 7}\n");

        var document = Assert.Single(DocumentSources.Require(path, new Wanted([], DataColumns.Default) { Fields = ["year", "kind"] }));

        Assert.Equal([new("year", "2024")], document.Fields);
        Assert.Equal("7", document.Id);
    }
}
