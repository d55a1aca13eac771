using Classifier.TestServer;

namespace Classifier.Cli.Tests.Commands;

public sealed class ClassifyCommandTests
{
    [Fact]
    public async Task Classify_JsonOutput_HasTheAgreedShape()
    {
        var run = await CliRun.OfAsync("province economy economy health", "classify", "-", "--output", "json", "--model", "m", "--alternatives", "1");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var document = Assert.Single(run.Lines);
        Assert.Equal("-", document.GetProperty("id").GetString());
        Assert.Equal("1.2.3", document.GetProperty("modelVersion").GetString());
        Assert.Equal("province", document.GetProperty("level").GetProperty("label").GetString());
        Assert.Equal(0.6, document.GetProperty("level").GetProperty("probability").GetDouble());
        Assert.False(document.GetProperty("level").GetProperty("abstained").GetBoolean());
        Assert.Equal(1, document.GetProperty("topic").GetProperty("alternatives").GetArrayLength());
        Assert.Equal("health", document.GetProperty("topic").GetProperty("second").GetProperty("label").GetString());
    }

    [Fact]
    public async Task Classify_ThroughAServer_GivesTheSameAsInProcess()
    {
        await using var server = await RunningServer.StartAsync(new WordCountClassifier());
        string[] args = ["classify", "-", "--output", "json", "--choose", "level=province,bloc", "--min-confidence", "0.95"];

        var local = await CliRun.OfAsync("province economy economy health", [.. args, "--model", "m"]);
        var remote = await CliRun.OfAsync("province economy economy health", [.. args, "--server", server.Grpc.ToString()]);

        Assert.Equal(0, remote.ExitCode);
        Assert.Equal(local.Output, remote.Output);
        Assert.True(local.Lines[0].GetProperty("level").GetProperty("abstained").GetBoolean());
        Assert.Equal(1, local.Lines[0].GetProperty("level").GetProperty("alternatives").GetArrayLength());
    }

    [Fact]
    public async Task Classify_FieldsAskedFor_AreTheSameLocallyAndThroughAServer()
    {
        await using var server = await RunningServer.StartAsync(new WordCountClassifier());
        const string Text = """
            UBND TỈNH HÀ GIANG
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 36/KH-UBND
            Hà Giang, ngày 12 tháng 5 năm 2023
            KẾ HOẠCH
            Về việc đắp kênh
            Căn cứ Quyết định số 5/2020/QĐ-TTg về kênh;
            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH
            Lê Thị Mận
            """;
        string[] args = ["classify", "-", "--output", "json", "--fields", "units,header"];

        var local = await CliRun.OfAsync(Text, [.. args, "--model", "m"]);
        var remote = await CliRun.OfAsync(Text, [.. args, "--server", server.Grpc.ToString()]);

        Assert.Equal(local.Output, remote.Output);
        var unit = Assert.Single(local.Lines[0].GetProperty("units").EnumerateArray().ToList());
        Assert.Equal(("02", "Tỉnh Hà Giang", "province"), (unit.GetProperty("code").GetString(), unit.GetProperty("name").GetString(), unit.GetProperty("tier").GetString()));
        Assert.Equal([5, 18], unit.GetProperty("places")[0].GetProperty("utf16").EnumerateArray().Select(o => o.GetInt32()));
        var header = local.Lines[0].GetProperty("header");
        Assert.Equal("2023-05-12", header.GetProperty("issuedOn").GetString());
        Assert.Equal(
            ["issuer", "number", "place", "date", "documentType", "subject", "legalBasis", "signingAuthority", "signerTitle"],
            header.GetProperty("parts").EnumerateArray().Select(part => part.GetProperty("part").GetString()));
        Assert.Equal(2, local.Lines[0].GetProperty("numbers").GetArrayLength());
    }

    [Fact]
    public async Task Classify_PageAndActorsAskedFor_AreWrittenAlikeByModelAndServer()
    {
        await using var server = await RunningServer.StartAsync(new WordCountClassifier());
        const string Text = "Trang chủ\nGiới thiệu\nTin tức\nLiên hệ\nHuyện họp\nLượt xem: 120\nSáng nay, UBND huyện Thường Tín tổ chức hội nghị.";
        string[] args = ["classify", "-", "--output", "json", "--fields", "page,actors"];

        var local = await CliRun.OfAsync(Text, [.. args, "--model", "m"]);
        var remote = await CliRun.OfAsync(Text, [.. args, "--server", server.Grpc.ToString()]);

        Assert.Equal(local.Output, remote.Output);
        Assert.Contains("counter", local.Lines[0].GetProperty("furniture").EnumerateArray().Select(f => f.GetProperty("kind").GetString()));
        Assert.Contains(
            ("district", "acts"),
            local.Lines[0].GetProperty("actors").EnumerateArray().Select(a => (a.GetProperty("tier").GetString()!, a.GetProperty("role").GetString()!)));
    }

    [Fact]
    public async Task Classify_NoFieldsAskedFor_WritesNone()
    {
        var run = await CliRun.OfAsync("tỉnh Hà Giang", "classify", "-", "--output", "json", "--model", "m");

        Assert.Equal(["id", "level", "topic", "notes", "model", "modelVersion"], run.Lines[0].EnumerateObject().Select(p => p.Name));
    }

    [Fact]
    public async Task Classify_FieldsInATable_AreShownForPeople()
    {
        var run = await CliRun.OfAsync("Quyết định 36/QĐ-UBND của tỉnh Hà Giang", "classify", "-", "--fields", "units", "--fields", "header", "--model", "m");

        Assert.Contains("Tỉnh Hà Giang", run.Output, StringComparison.Ordinal);
        Assert.Contains("Tỉnh Tuyên Quang (08)", run.Output, StringComparison.Ordinal);
        Assert.Contains("36/QĐ-UBND", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Classify_SomeFilesCannotBeRead_LabelsTheOthersInOrder()
    {
        using var folder = new TemporaryFolder();
        var first = folder.Write("1.txt", "province");
        var last = folder.Write("2.txt", "commune");
        var empty = folder.Write("3.txt", "");
        var binary = folder.PathOf("4.bin");
        await File.WriteAllBytesAsync(binary, [0xC3, 0x28]);

        var run = await CliRun.OfAsync("", "classify", first, "nowhere.txt", empty, binary, last, "--output", "json", "--model", "m");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal([first, last], run.Lines.Select(line => line.GetProperty("id").GetString()));
        Assert.Contains("nowhere.txt: ", run.Errors, StringComparison.Ordinal);
        Assert.Contains($"{empty}: the file is empty", run.Errors, StringComparison.Ordinal);
        Assert.Contains($"{binary}: the file is not text in UTF-8", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Classify_HtmlFiles_LabelsTheArticleOrSaysWhyNot()
    {
        using var folder = new TemporaryFolder();
        var page = folder.Write("1.HTML", "<nav>commune commune</nav><article><h1>province</h1><p>economy</p></article>");
        var empty = folder.Write("2.htm", "<script>province</script>");
        var deep = folder.Write("3.html", string.Concat(Enumerable.Repeat("<div>", 1_000)));

        var run = await CliRun.OfAsync("", "classify", page, empty, deep, "--output", "json", "--model", "m");

        Assert.Equal(1, run.ExitCode);
        var document = Assert.Single(run.Lines);
        Assert.Equal(page, document.GetProperty("id").GetString());
        Assert.Equal("province", document.GetProperty("level").GetProperty("label").GetString());
        Assert.Equal(0.6, document.GetProperty("level").GetProperty("probability").GetDouble());
        Assert.Contains($"{empty}: the page has no text", run.Errors, StringComparison.Ordinal);
        Assert.Contains($"{deep}: the page has elements nested deeper", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Classify_TableOutput_ShowsEveryHeadAndTheModel()
    {
        var run = await CliRun.OfAsync("[province] province", "classify", "-", "--model", "m");

        Assert.Contains("province 60.0 %", run.Output, StringComparison.Ordinal);
        Assert.Contains("model word-count 1.2.3", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\e[", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--choose level")]
    [InlineData("--choose level=")]
    [InlineData("--choose level=nothing")]
    [InlineData("--choose nothing=province")]
    [InlineData("--choose level=bloc --choose level=province")]
    [InlineData("--min-confidence 1.5")]
    [InlineData("--alternatives -1")]
    [InlineData("--fields persons")]
    [InlineData("--output xml")]
    [InlineData("--server nowhere")]
    [InlineData("--server http://127.0.0.1:1")]
    public async Task Classify_BadOption_SaysWhyAndExitsWith2(string option)
    {
        string[] model = option.StartsWith("--server", StringComparison.Ordinal) ? [] : ["--model", "m"];

        var run = await CliRun.OfAsync("province", ["classify", "-", .. model, .. option.Split(' ')]);

        Assert.Equal(2, run.ExitCode);
        Assert.NotEmpty(run.Errors);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Classify_ModelAndServer_ExcludeEachOther()
    {
        var run = await CliRun.OfAsync("province", "classify", "-", "--model", "m", "--server", "http://127.0.0.1:1");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("exclude each other", run.Errors, StringComparison.Ordinal);
    }
}
