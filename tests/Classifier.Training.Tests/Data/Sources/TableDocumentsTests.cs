using System.IO.Compression;
using System.Text;
using Classifier.Training.Data;
using Classifier.Training.Data.Sources;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Data.Sources;

public sealed class TableDocumentsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_DeclaredColumns_TakesEveryField()
    {
        var columns = new DataColumns
        {
            Id = "Mã", Title = "Tiêu đề", Text = "Nội dung", Date = "Ngày", DateFormat = "d/M/yyyy", Source = "Nguồn", Delimiter = ";",
            Heads = new Dictionary<string, HeadColumn> { ["topic"] = new() { Column = "Chủ đề", Labels = new Dictionary<string, string> { ["Y tế"] = "health" } } },
        };

        var document = Assert.Single(Read("data.csv", """"
            Mã;Tiêu đề;Nội dung;Ngày;Nguồn;Chủ đề;topic_also;confidence;weight;level
            7;"T; ""x""";"Dòng một
            dòng hai";9/2/2024;báo;Y tế;"justice, other";2;0.5;

            """", columns));

        Assert.Equal(("7", "báo", "T; \"x\"", "Dòng một\ndòng hai"), (document.Id, document.Source, document.Document.Title, document.Document.Body));
        Assert.Equal(new DateOnly(2024, 2, 9), document.Document.PublishedOn);
        Assert.Equal([new("topic", "health")], document.Labels);
        Assert.Equal(["justice", "other"], document.Arguable["topic"]);
        Assert.Equal((2, 0.5), (document.Confidence, document.Weight));
        Assert.Equal(2, document.Place!.Line);
    }

    [Fact]
    public void Read_TextWithoutAnId_IsNamedByTheLineItBeginsOn()
    {
        var documents = Read("data.tsv", "text\tlevel\n\"a\nb\"\tcommune\n\nc\tprovince\n");

        Assert.Equal(["data.tsv:2", "data.tsv:5"], documents.Select(d => d.Id));
    }

    [Fact]
    public void Read_Gzip_IsExpanded()
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Fastest))
            gzip.Write("text,level\nx,commune\n"u8);

        Assert.Equal("commune", DocumentSources.Require(_folder.Write("data.csv.gz", bytes.ToArray()), Wanted()).Single().Labels["level"]);
    }

    [Fact]
    public void Read_Utf16WithAMark_IsDecoded()
    {
        byte[] bytes = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("text\tlevel\nThủ tướng\tcommune\n")];

        Assert.Equal("Thủ tướng", DocumentSources.Require(_folder.Write("data.tsv", bytes), Wanted()).Single().Document.Body);
    }

    [Fact]
    public void Read_SeveralFaults_ListsThemAllByLine()
    {
        var fault = Assert.Throws<DataException>(() => Read("data.csv", "text,level,confidence\nx,commune\n,commune,1\n\"a\nb\",commune,9\n\"a\"b,commune,1\n"));

        string[] expected =
        [
            "line 2: another number of cells", "line 3: there is no 'text'", "line 4: 'confidence' is not a whole number from 1 to 3",
            "line 6: text behind a closing quotation mark",
        ];
        Assert.Equal(expected.Length, fault.Faults.Count);
        Assert.All(expected, e => Assert.Contains(fault.Faults, f => f.Contains(e, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("text,level\nx,\"commune\n", "line 2: a quotation mark is not closed")]
    [InlineData("body,level\nx,commune\n", "line 1: there is no column 'text' among 'body', 'level'")]
    [InlineData("text,label\nx,commune\n", "line 1: there is no column with labels: 'level', 'topic'")]
    [InlineData("text,level,level\nx,a,b\n", "line 1: column 'level' stands twice")]
    [InlineData("", "line 1: there is no header")]
    [InlineData("text,level,date\nx,commune,31/12/2024\n", "line 2: 'date' is not a date like 2024-12-31")]
    [InlineData("text,level_shares\nx,commune\n", "'level_shares' is not label=number")]
    [InlineData("text,level_shares\nx,\"a=1,a=2\"\n", "'level_shares' names 'a' twice")]
    [InlineData("text,level,weight\nx,commune,0\n", "'weight' is not a number above 0")]
    public void Read_BadTable_SaysWhereAndWhat(string table, string expected)
    {
        var fault = Assert.Throws<DataException>(() => Read("data.csv", table));

        Assert.Contains(expected, Assert.Single(fault.Faults), StringComparison.Ordinal);
        Assert.Contains("data.csv", fault.Faults[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Shares_AreScaledToOneInSum()
    {
        var document = Assert.Single(Read("data.csv", "text,level_shares\nx,\"province=6,none=2\"\n"));

        Assert.Equal(new Dictionary<string, double> { ["province"] = 0.75, ["none"] = 0.25 }, document.Shares["level"]);
    }

    [Fact]
    public void Read_QuotationMarkWithinAnUnquotedCell_IsText()
    {
        Assert.Equal("ông nói \"vâng\" rồi", Assert.Single(Read("data.tsv", "text\tlevel\nông nói \"vâng\" rồi\tcommune\n")).Document.Body);
    }

    private IReadOnlyList<LabelledDocument> Read(string name, string text, DataColumns? columns = null) =>
        DocumentSources.Require(_folder.Write(name, text.ReplaceLineEndings("\n")), Wanted(columns));

    private static Wanted Wanted(DataColumns? columns = null) => new(["level", "topic"], columns ?? DataColumns.Default);
}
