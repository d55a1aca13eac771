using System.IO.Compression;
using System.Text;
using Classifier.Training.Data;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Data;

public sealed class DataColumnsFileTests : IDisposable
{
    private const string Columns = """
        text: content
        heads:
          topic:
            column: label
            labels: {Suc khoe: health, The thao: sport}

        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_DeclaredColumns_GiveTextAndLabels()
    {
        var document = Assert.Single(Documents("""{"label": "The thao", "content": "Bóng đá", "level": "none"}"""));

        Assert.Equal("Bóng đá", document.Document.Body);
        Assert.Equal("sport", document.Labels["topic"]);
        Assert.Equal("none", document.Labels["level"]);
    }

    [Fact]
    public void Read_ValueWithoutALabel_IsAFaultWithItsLine()
    {
        var fault = Assert.Throws<DataException>(() => Documents("""{"label": "Du lich", "content": "x"}"""));

        Assert.Contains("line 1: 'label' is 'Du lich'", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_MissingText_IsNamedAsDeclared()
    {
        Assert.Contains("there is no 'content'", Assert.Throws<DataException>(() => Documents("""{"text": "x"}""")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NoFile_IsTheDefault()
    {
        Assert.Same(DataColumns.Default, DataColumnsFile.Read(null));
    }

    [Theory]
    [InlineData("heads: [")]
    [InlineData("headz: {}")]
    [InlineData("text: {}")]
    [InlineData("heads: {topic: }")]
    public void Read_BadFile_NamesIt(string yaml)
    {
        var fault = Assert.Throws<DataException>(() => DataColumnsFile.Read(_folder.Write("columns.yaml", yaml)));

        Assert.Contains("columns.yaml", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NoSuchFile_NamesIt()
    {
        Assert.Contains("nowhere.yaml", Assert.Throws<DataException>(() => DataColumnsFile.Read(_folder["nowhere.yaml"])).Message, StringComparison.Ordinal);
    }

    private IReadOnlyList<LabelledDocument> Documents(string line)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Fastest))
            gzip.Write(Encoding.UTF8.GetBytes(line));
        return JsonlDocuments.Read(
            _folder.Write("data.jsonl.gz", bytes.ToArray()), ["level", "topic"], DataColumnsFile.Read(_folder.Write("columns.yaml", Columns)));
    }
}
