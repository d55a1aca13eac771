using Classifier.Training.Data;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Commands;

public sealed class ImportCorrectionsTests : IDisposable
{
    private const string Export = """
        {"id":"d1","heads":{"level":"commune","topic":"health"},"who":"binh","at":"2026-11-22T10:30:00+07:00","comment":"xã\tchứ không phải huyện"}
        {"id":"d2","heads":{"level":"province"},"who":"chi","at":"2026-11-22T10:30:00.25Z","comment":null,"model_version":"0.3.0"}

        """;

    private readonly TrainingProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void Import_CorrectionsTwice_MakesATableAndLeavesItAlone()
    {
        _program.Write("export.jsonl", Export);

        var first = _program.Run("import --corrections export.jsonl --labels mine/labels.tsv --recipe recipe.yaml");

        Assert.True(first.ExitCode == 0, first.Errors);
        Assert.Contains("3 corrections: 3 taken into mine/labels.tsv, 0 already there, 0 older", first.Output, StringComparison.Ordinal);
        var written = File.ReadAllText(_program["mine/labels.tsv"]);
        Assert.Contains("xã chứ không phải huyện", written, StringComparison.Ordinal);
        Assert.Equal(["commune", "province"], LabelTable.Read(_program["mine/labels.tsv"], ["level", "topic"]).Select(r => r.Labels["level"]));

        var second = _program.Run("import --corrections export.jsonl --labels mine/labels.tsv");
        Assert.Contains("3 corrections: 0 taken into mine/labels.tsv, 3 already there, 0 older", second.Output, StringComparison.Ordinal);
        Assert.Equal(written, File.ReadAllText(_program["mine/labels.tsv"]));
    }

    [Fact]
    public void Import_CorrectionsAndTexts_AreJoinedAtOnce()
    {
        var text = JsonlDocuments.ReadTexts(_program["data.jsonl"])[0];
        _program.Write("export.jsonl", $$"""{"id":"{{TextId.Of(text)}}","heads":{"level":"province"},"at":"2026-11-22"}""");

        var run = _program.Run("import --corrections export.jsonl --labels labels.tsv --recipe recipe.yaml --texts data.jsonl --out joined.jsonl");

        Assert.True(run.ExitCode == 0, run.Errors);
        var document = Assert.Single(JsonlDocuments.Read(_program["joined.jsonl"], ["level"]));
        Assert.Equal((text, "province"), (document.Document.Body, document.Labels["level"]));
    }

    [Fact]
    public void Import_BadCorrections_AreAllNamedAndNothingIsWritten()
    {
        _program.Write("export.jsonl", """
            {"id":"d1","heads":{"level":"village","mood":"good"},"at":"2026-11-22T10:30:00Z"}
            {"id":"","heads":{},"at":"yesterday"}
            {"id":"d2"}
            """);

        var run = _program.Run("import --corrections export.jsonl --labels labels.tsv --recipe recipe.yaml");

        Assert.Equal(1, run.ExitCode);
        foreach (var fault in (string[])["line 1: head 'level' has no label 'village'", "line 1: there is no head 'mood'; there are level, topic",
            "line 2: the id is empty", "line 2: 'at' is 'yesterday'", "line 2: no head is corrected", "line 3:"])
            Assert.Contains(fault, run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(_program["labels.tsv"]));
    }

    [Theory]
    [InlineData("import --labels labels.tsv", "give --texts and --out together, or --corrections, or all three")]
    [InlineData("import --labels labels.tsv --corrections c.jsonl --out x.jsonl", "give --texts and --out together, or --corrections, or all three")]
    [InlineData("import --labels labels.tsv --texts data.jsonl --out x.jsonl", "name the --heads to take, or a --recipe")]
    [InlineData("import --labels labels.tsv --corrections c.jsonl", "there is no such table; name a --recipe")]
    public void Import_OptionMissing_SaysWhich(string arguments, string expected)
    {
        Assert.Contains(expected, _program.Run(arguments).Errors, StringComparison.Ordinal);
    }
}
