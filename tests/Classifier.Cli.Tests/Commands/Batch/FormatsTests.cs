using System.IO.Compression;
using System.Text;
using System.Text.Json;
using CsvHelper;

namespace Classifier.Cli.Tests.Commands.Batch;

public sealed class FormatsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Csv_DeclaredColumns_AreRead()
    {
        _folder.Write("in.csv", "Mã;Nội dung;Tiêu đề;Ngày\n1;\"district; district\nvà xã\";tin;2025-07-01\n2;commune \"trong ngoặc\";;\n");

        var run = await RunAsync("in.csv", "out.jsonl", "--input-columns", "id=Mã,text=Nội dung", "--input-columns", "title=Tiêu đề,date=Ngày");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var lines = JsonLines("out.jsonl");
        Assert.Equal(["1 district", "2 commune"], lines.Select(line => $"{line.GetProperty("id")} {line.GetProperty("level").GetProperty("label")}"));
    }

    [Fact]
    public async Task Csv_BadRecords_AreToldWithTheirLine()
    {
        await File.WriteAllBytesAsync(
            _folder.PathOf("in.csv"), [.. "id,text\na,\"two\nlines\"\nb\nc,\"x\"y\nd,"u8, 0xFF, .. "\ne,\ng,province\n"u8]);

        var run = await RunAsync("in.csv", "out.csv", "--errors", _folder.PathOf("errors.jsonl"), "--output-columns", "id,line,level,error");

        Assert.Equal((1, ""), (run.ExitCode, run.Errors));
        var errors = JsonLines("errors.jsonl");
        Assert.Equal([4, 5, 6, 7], errors.Select(error => error.GetProperty("line").GetInt32()));
        Assert.Equal(
            ["has 1 fields", "has text behind a closing quotation mark", "is not text in UTF-8", "has an empty text and no title"],
            errors.Select(error => error.GetProperty("reason").GetString()!).Zip([12, 40, 20, 30], (reason, length) => reason[..Math.Min(reason.Length, length)]));
        Assert.Equal(["a 2", " 4", " 5", " 6", "e 7", "g 8"], Records("out.csv").Skip(1).Select(record => $"{record[0]} {record[1]}"));
        Assert.Equal("province", Records("out.csv").Last()[2]);
    }

    [Theory]
    [InlineData("id,body\n1,x\n", "has no column text; its columns are id, body")]
    [InlineData("id,text,text\n1,x,y\n", "has more than one column text")]
    [InlineData("", "has no column text")]
    public async Task Csv_ColumnsDoNotFit_SaysWhichThereAre(string content, string expected)
    {
        _folder.Write("in.csv", content);

        var run = await RunAsync("in.csv", "out.jsonl");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Csv_QuotationMarkNeverClosed_IsABadRecord()
    {
        _folder.Write("in.csv", "id,text\n1,province\n2,\"never closed\n3,district\n");

        var run = await RunAsync("in.csv", "out.jsonl");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("line 3: has a quotation mark that is not closed", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OutputColumns_ValuesOfAnyKind_AreTheSameInCsvAndJson()
    {
        _folder.Write("in.jsonl", """
            {"id": "a, \"b\"", "text": "province", "unit": "Sở Y tế", "pages": 3, "tags": ["x", "y"]}
            {"id": "c"}

            """);
        string[] options = ["--output-columns", "id,line,level,level.probability,level.abstained,modelVersion,error", "--keep-columns", "unit,tags,pages"];

        await RunAsync(["in.jsonl", "out.csv", .. options]);
        await RunAsync(["in.jsonl", "out.jsonl", .. options]);

        var json = JsonLines("out.jsonl");
        Assert.Equal(
            """{"id":"a, \"b\"","line":1,"level":"province","level.probability":0.6,"level.abstained":false,"modelVersion":"1.2.3","error":null,"input":{"unit":"Sở Y tế","pages":3,"tags":["x", "y"]}}""",
            json[0].GetRawText());
        Assert.Equal("""{"id":"c","line":2,"level":null,"level.probability":null,"level.abstained":null,"modelVersion":null,"error":"has no text"}""", json[1].GetRawText());
        Assert.Equal(
        [
            ["id", "line", "level", "level.probability", "level.abstained", "modelVersion", "error", "input.unit", "input.tags", "input.pages"],
            ["a, \"b\"", "1", "province", "0.6", "false", "1.2.3", "", "Sở Y tế", """["x", "y"]""", "3"],
            ["c", "2", "", "", "", "", "has no text", "", "", ""],
        ], Records("out.csv"));
    }

    [Fact]
    public async Task KeepColumns_Star_KeepsAllOthers()
    {
        _folder.Write("in.csv", "unit,id,text,note\nSở Y tế,1,province,\"a\nb\"\n");

        await RunAsync("in.csv", "out.csv", "--keep-columns", "*", "--output-columns", "id,level");
        await RunAsync("in.csv", "out.jsonl", "--keep-columns", "*");

        Assert.Equal([["id", "level", "input.unit", "input.note"], ["1", "province", "Sở Y tế", "a\nb"]], Records("out.csv"));
        Assert.Equal("""{"unit":"Sở Y tế","note":"a\nb"}""", JsonLines("out.jsonl")[0].GetProperty("input").GetRawText());
    }

    [Fact]
    public async Task OutputColumns_Unknown_SaysWhichThereAre()
    {
        _folder.Write("in.jsonl", "");

        var run = await RunAsync("in.jsonl", "out.csv", "--output-columns", "id,levle");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("there is no levle; there are id, source, line, level, level.probability,", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Folder_OfEverything_IsReadInTheOrderOfNames()
    {
        _folder.Write("in/b.txt", "province");
        _folder.Write("in/a/page.html", "<html><body><article><p>district district</p></article></body></html>");
        _folder.Write("in/c.jsonl", """{"id": "line", "text": "commune"}""");
        _folder.Write("in/d.csv", "id,text\nrecord,ministry\n");
        _folder.Write("in/e.txt", "");
        _folder.Write("in/photo.jpg", "not ours");
        await using (var packed = new GZipStream(File.Create(_folder.PathOf("in/f.jsonl.gz")), CompressionLevel.Fastest))
            packed.Write("""{"id": "packed", "text": "central"}"""u8);

        var run = await RunAsync("in", "out.jsonl");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            ["a/page.html district", "b.txt province", "line commune", "record ministry", "e.txt error", "packed central"],
            JsonLines("out.jsonl").Select(line =>
                $"{Path.GetRelativePath(_folder.PathOf("in"), Path.Combine(_folder.PathOf("in"), line.GetProperty("id").GetString()!))} "
                + (line.TryGetProperty("level", out var level) ? level.GetProperty("label").GetString() : "error")));
        Assert.Contains("the file is empty", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pattern_BelowAFolder_FindsWhatMatches()
    {
        foreach (var name in new[] { "in/2024/x.txt", "in/2025/07/y.txt", "in/2025/z.txt", "in/2025/z.html" })
            _folder.Write(name, "province");

        var run = await RunAsync("in/2025/**/*.txt", "out.jsonl");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["in/2025/07/y.txt", "in/2025/z.txt"], JsonLines("out.jsonl").Select(line => Path.GetRelativePath(_folder.PathOf(""), line.GetProperty("id").GetString()!)));
    }

    [Theory]
    [InlineData("nowhere", "there is no such file or folder")]
    [InlineData("none*.txt", "no file matches")]
    [InlineData("empty", "no file in it ends in")]
    public async Task Input_NamesNothing_SaysSo(string input, string expected)
    {
        Directory.CreateDirectory(_folder.PathOf("empty"));

        var run = await RunAsync(input, "out.jsonl");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.PathOf("out.jsonl")));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(-1)]
    public async Task Gzip_Damaged_IsAnErrorAndNotAShorterInput(int cutBytes)
    {
        var lines = string.Concat(Enumerable.Range(0, 50_000).Select(i => $$"""{"id": "{{i}}", "text": "province {{i * 7919 % 10_007}}"}""" + "\n"));
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(lines));
        var bytes = packed.ToArray();
        if (cutBytes < 0)
            bytes[bytes.Length / 2] ^= 0x55;
        await File.WriteAllBytesAsync(_folder.PathOf("in.jsonl.gz"), cutBytes < 0 ? bytes : bytes[..^cutBytes]);

        var run = await RunAsync("in.jsonl.gz", "out.jsonl");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("the compressed input is damaged", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Summary_OfARun_CountsLabels()
    {
        _folder.Write("in.jsonl", """
            {"id": "1", "text": "province"}
            {"id": "2", "text": "nothing"}
            {"id": "3", "text": "province"}
            {"id": "4"}
            """);

        var run = await CliRun.OfAsync(
            "", "batch", "--model", "m", "--input", _folder.PathOf("in.jsonl"), "--output", _folder.PathOf("out.jsonl"), "--summary", _folder.PathOf("summary.json"));

        using var summary = JsonDocument.Parse(await File.ReadAllBytesAsync(_folder.PathOf("summary.json")));
        var level = summary.RootElement.GetProperty("heads").GetProperty("level");
        Assert.Equal((4, 1), (summary.RootElement.GetProperty("documents").GetInt32(), summary.RootElement.GetProperty("failed").GetInt32()));
        Assert.Equal(2, level.GetProperty("labels").GetProperty("province").GetInt32());
        Assert.Equal(1, level.GetProperty("abstained").GetInt32());
        Assert.Equal(3, summary.RootElement.GetProperty("models").GetProperty("word-count 1.2.3").GetInt32());
        Assert.Contains("4 documents, 1 failed", run.Errors, StringComparison.Ordinal);
        Assert.Matches(@"province\s+│\s+2\s+│\s+66\.7 ?%", run.Errors);
    }

    [Fact]
    public async Task Output_FullDisk_SaysSo()
    {
        _folder.Write("in.jsonl", string.Concat(Enumerable.Range(0, 20_000).Select(i => $$"""{"id": "{{i}}", "text": "province {{new string('x', 100)}}"}""" + "\n")));
        var device = _folder.PathOf("full");
        File.CreateSymbolicLink(device, "/dev/full");

        var run = await RunAsync("in.jsonl", "full");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("No space left on device", run.Errors, StringComparison.Ordinal);
    }

    private Task<CliRun> RunAsync(string input, string output, params string[] options) => CliRun.OfAsync(
        "", ["batch", "--quiet", "--model", "m", "--input", _folder.PathOf(input), "--output", _folder.PathOf(output), .. options]);

    private Task<CliRun> RunAsync(string[] all) => RunAsync(all[0], all[1], all[2..]);

    private List<JsonElement> JsonLines(string name) =>
        [.. File.ReadAllLines(_folder.PathOf(name)).Select(line => JsonDocument.Parse(line).RootElement)];

    private List<string[]> Records(string name)
    {
        using var csv = CsvReader.FromFile(_folder.PathOf(name), new CsvReaderOptions { HasHeader = false, Separator = ',' });
        var records = new List<string[]>();
        while (csv.Read())
            records.Add(csv.Current.ToArray());
        return records;
    }
}
