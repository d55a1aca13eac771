using System.IO.Compression;
using System.Text;
using Classifier.Training.Data;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Data;

public sealed class JsonlDocumentsTests : IDisposable
{
    private const string Good = """{"id": "a1", "title": "T", "text": "Bài", "date": "2024-02-29", "source": "s", "confidence": 2, "level": "commune", "level_also": ["province"], "topic": null}""";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_CompleteLine_TakesEveryField()
    {
        var document = Assert.Single(Read(Good));

        Assert.Equal(("a1", "s", "T", "Bài"), (document.Id, document.Source, document.Document.Title, document.Document.Body));
        Assert.Equal(new DateOnly(2024, 2, 29), document.Document.PublishedOn);
        Assert.Equal([new("level", "commune")], document.Labels);
        Assert.Equal(["province"], Assert.Single(document.Arguable).Value);
        Assert.Equal((2, 1), (document.Confidence, document.Weight));
    }

    [Fact]
    public void Read_TextAlone_TakesFileAndLineForTheRest()
    {
        var document = Read("\n \t\r\n{\"text\": \"x\"}\r\n")[0];

        Assert.Equal(("data.jsonl:3", "data.jsonl", "", null), (document.Id, document.Source, document.Document.Title, document.Document.PublishedOn));
        Assert.Empty(document.Labels);
        Assert.Equal(3, document.Confidence);
    }

    [Fact]
    public void Read_SharesInsteadOfALabel_AreScaledToOneInSum()
    {
        var document = Assert.Single(Read("""{"text": "x", "weight": 0.25, "level_shares": {"province": 6, "none": 2}, "topic": "health"}"""));

        Assert.Equal(0.25, document.Weight);
        Assert.Equal(new Dictionary<string, double> { ["province"] = 0.75, ["none"] = 0.25 }, Assert.Single(document.Shares, s => s.Key == "level").Value);
        Assert.Equal([new("topic", "health")], document.Labels);
    }

    [Fact]
    public void Read_ByteOrderMark_IsPassedOver()
    {
        Assert.Single(JsonlDocuments.Read(_folder.Write("data.jsonl", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Good)]), []));
    }

    [Fact]
    public void Read_Gzip_IsExpanded()
    {
        Assert.Equal("a1", JsonlDocuments.Read(_folder.Write("data.jsonl.gz", Gzip(Good)), ["level"])[0].Id);
    }

    [Theory]
    [InlineData("[]", "not a JSON object")]
    [InlineData("7", "not a JSON object")]
    [InlineData("{", "line 2: ")]
    [InlineData("""{"title": "no text"}""", "there is no 'text'")]
    [InlineData("""{"text": null}""", "there is no 'text'")]
    [InlineData("""{"text": 7}""", "'text' is not text")]
    [InlineData("""{"text": "x", "title": []}""", "'title' is not text")]
    [InlineData("""{"text": "x", "confidence": 4}""", "'confidence' is not a whole number from 1 to 3")]
    [InlineData("""{"text": "x", "confidence": "2"}""", "'confidence' is not a whole number from 1 to 3")]
    [InlineData("""{"text": "x", "confidence": 2.5}""", "'confidence' is not a whole number from 1 to 3")]
    [InlineData("""{"text": "x", "date": "2023-02-29"}""", "'date' is not a date")]
    [InlineData("""{"text": "x", "date": "29/2/2024"}""", "'date' is not a date")]
    [InlineData("""{"text": "x", "level": ["a"]}""", "'level' is not text")]
    [InlineData("""{"text": "x", "level_also": "a"}""", "'level_also' is not a list")]
    [InlineData("""{"text": "x", "level_also": [null]}""", "'level_also' is not text")]
    [InlineData("""{"text": "x", "weight": 0}""", "'weight' is not a number above 0")]
    [InlineData("""{"text": "x", "weight": "1"}""", "'weight' is not a number above 0")]
    [InlineData("""{"text": "x", "weight": 1e999}""", "'weight' is not a number above 0")]
    [InlineData("""{"text": "x", "level_shares": ["a"]}""", "'level_shares' is not an object")]
    [InlineData("""{"text": "x", "level_shares": {}}""", "'level_shares' adds up to nothing")]
    [InlineData("""{"text": "x", "level_shares": {"a": -1}}""", "'level_shares' is not a number above 0")]
    [InlineData("""{"text": "x", "level_shares": {"a": 1e308, "b": 1e308}}""", "'level_shares' adds up to nothing")]
    [InlineData("""{"text": "x", "level_shares": {"a": 1, "a": 1}}""", "'level_shares' names 'a' twice")]
    [InlineData("""{"text": "x", "level": "a", "level_shares": {"a": 1}}""", "'level_shares' stands beside a label")]
    [InlineData("""{"text": "\ud800"}""", "'text' is not valid UTF-8")]
    public void Read_BadLine_NamesLineAndField(string line, string expected)
    {
        var fault = Assert.Single(Assert.Throws<DataException>(() => Read(Good + "\n" + line)).Faults);

        Assert.StartsWith("line 2: ", fault, StringComparison.Ordinal);
        Assert.Contains(expected, fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_InvalidUtf8_NamesTheLine()
    {
        var bytes = Encoding.UTF8.GetBytes(Good.Replace("Bài", "B?i", StringComparison.Ordinal));
        bytes[Array.LastIndexOf(bytes, (byte)'?')] = 0xFF;

        Assert.Contains("line 1: 'text'", Refusal(_folder.Write("data.jsonl", bytes)), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_SeveralBadLines_ListsThemAll()
    {
        var fault = Assert.Throws<DataException>(() => Read("{}\n" + Good + "\n[]\nx"));

        Assert.Equal(["line 1", "line 3", "line 4"], fault.Faults.Select(f => f[..6]));
        Assert.Contains("3 faults", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ManyBadLines_ShowsSomeAndKeepsAll()
    {
        var fault = Assert.Throws<DataException>(() => Read(string.Concat(Enumerable.Repeat("{}\n", 1000))));

        Assert.Equal(1000, fault.Faults.Count);
        Assert.InRange(fault.Message.Length, 100, 5000);
    }

    [Fact]
    public void Read_NoSuchFile_IsADataFault()
    {
        Assert.Contains(_folder["absent"], Refusal(_folder["absent"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_GzipCutShort_IsRefused()
    {
        var whole = Gzip(string.Join('\n', TinyCorpus.Documents(50, seed: 4).Select(d => $$"""{"text": "{{d.Document.Body}}"}""")));
        for (var length = 0; length < whole.Length; length += 7)
            Refusal(_folder.Write("data.jsonl.gz", whole[..length]));
        Assert.Equal(50, JsonlDocuments.Read(_folder.Write("data.jsonl.gz", whole), []).Count);
    }

    [Theory]
    [InlineData("data.jsonl")]
    [InlineData("data.jsonl.gz")]
    public void Read_BitsFlipped_IsReadOrRefused(string name)
    {
        var random = new Random(43);
        var whole = name.EndsWith(".gz", StringComparison.Ordinal) ? Gzip(Good + "\n" + Good) : Encoding.UTF8.GetBytes(Good + "\n" + Good);
        var refused = 0;
        for (var i = 0; i < 600; i++)
        {
            var bytes = whole.ToArray();
            bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
            var path = _folder.Write(name, bytes);
            try
            {
                JsonlDocuments.Read(path, ["level", "topic"]);
            }
            catch (DataException)
            {
                refused++;
            }
        }
        Assert.InRange(refused, 150, 600);
    }

    [Fact]
    public void ReadFields_SomeNames_TakesWhatIsThere()
    {
        var path = _folder.Write("data.jsonl", Good + "\n\n{\"text\": \"x\", \"source\": null, \"confidence\": 1.5}\n");

        var fields = JsonlDocuments.ReadFields(path, ["source", "confidence", "origin"]);

        Assert.Equal(2, fields.Count);
        Assert.Equal(new Dictionary<string, string> { ["source"] = "s", ["confidence"] = "2" }, fields[0]);
        Assert.Equal(new Dictionary<string, string> { ["confidence"] = "1.5" }, fields[1]);
    }

    [Fact]
    public void ReadFields_List_IsRefused()
    {
        var path = _folder.Write("data.jsonl", Good);

        Assert.Contains("'level_also' is a list", Assert.Throws<DataException>(() => JsonlDocuments.ReadFields(path, ["level_also"])).Message, StringComparison.Ordinal);
    }

    private IReadOnlyList<LabelledDocument> Read(string lines) => JsonlDocuments.Read(_folder.Write("data.jsonl", lines), ["level", "topic"]);

    private static string Refusal(string path) => Assert.Throws<DataException>(() => JsonlDocuments.Read(path, ["level"])).Message;

    private static byte[] Gzip(string text)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Optimal))
            gzip.Write(Encoding.UTF8.GetBytes(text));
        return bytes.ToArray();
    }
}
