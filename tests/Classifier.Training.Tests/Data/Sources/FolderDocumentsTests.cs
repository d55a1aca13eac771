using System.Text;
using Classifier.Training.Data;
using Classifier.Training.Data.Sources;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Data.Sources;

public sealed class FolderDocumentsTests : IDisposable
{
    private static readonly DataColumns Columns = new()
    {
        Heads = new Dictionary<string, HeadColumn>
        {
            ["topic"] = new() { Labels = new Dictionary<string, string> { ["The thao"] = "sport", ["Suc khoe"] = "health" } },
        },
    };

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    public void Read_VntcLayout_TakesFoldersForLabelsInWhateverEncodingTheMarkSays(string encoding, bool mark)
    {
        var own = Encoding.GetEncoding(encoding);
        Write("The thao/a (2).txt", [.. mark ? own.GetPreamble() : [], .. own.GetBytes("Bóng đá Việt Nam")]);
        Write("Suc khoe/sub/b.txt", [.. mark ? own.GetPreamble() : [], .. own.GetBytes("Y tế\ndự phòng")]);
        Write("Suc khoe/readme.doc", [0xFF]);

        var documents = Read("topic");

        Assert.Equal(["Train_Full/Suc khoe/sub/b.txt", "Train_Full/The thao/a (2).txt"], documents.Select(d => d.Id));
        Assert.Equal(["health", "sport"], documents.Select(d => d.Labels["topic"]));
        Assert.Equal(["Y tế\ndự phòng", "Bóng đá Việt Nam"], documents.Select(d => d.Document.Body));
        Assert.Equal("Train_Full", documents[0].Source);
    }

    [Fact]
    public void Read_BadEncodings_NamesEveryFileAndLine()
    {
        Write("The thao/latin.txt", [.. "tốt\n"u8, 0xE9, (byte)'\n', .. "x\n"u8, 0xFF]);
        Write("The thao/odd.txt", [0xFF, 0xFE, (byte)'a', 0, (byte)'\n', 0, (byte)'b']);
        Write("The thao/half.txt", [0xFF, 0xFE, 0x00, 0xD8]);
        Write("The thao/unmarked.txt", Encoding.Unicode.GetBytes("abc"));
        Write("Du lich/good.txt", "x"u8.ToArray());

        var faults = Assert.Throws<DataException>(() => Read("topic")).Faults;

        string[] expected =
        [
            "Du lich/good.txt: 'topic' is 'Du lich', which the columns name no label for", "half.txt, line 1: half a surrogate pair", "latin.txt, line 2: not UTF-8",
            "latin.txt, line 4: not UTF-8", "odd.txt, line 2: an odd byte", "unmarked.txt, line 1: a character U+0000",
        ];
        Assert.Equal(expected.Length, faults.Count);
        Assert.All(expected.Zip(faults), pair => Assert.Contains(pair.First, pair.Second, StringComparison.Ordinal));
    }

    [Fact]
    public void Read_TextOutsideAnyLabel_IsRefused()
    {
        Write("stray.txt", "x"u8.ToArray());

        Assert.Contains("stray.txt stands in no folder of its label", Refusal("topic"), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NoTexts_SaysWhatTheLayoutIs()
    {
        Directory.CreateDirectory(_folder["Train_Full"]);

        Assert.Contains("no file Train_Full/LABEL/NAME.txt", Refusal("topic"), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_SeveralHeads_AsksWhoseTheFoldersAre()
    {
        Write("The thao/a.txt", "x"u8.ToArray());

        Assert.Contains("Name one as 'head' in the columns file", Refusal("level", "topic"), StringComparison.Ordinal);
    }

    private void Write(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder["Train_Full"], name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }

    private string Refusal(params string[] heads) => Assert.Throws<DataException>(() => Read(heads)).Message;

    private IReadOnlyList<LabelledDocument> Read(params string[] heads) => DocumentSources.Require(_folder["Train_Full"] + "/", new Wanted(heads, Columns));
}
