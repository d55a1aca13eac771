using System.Text.Json.Nodes;
using Classifier.Training.Data;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Commands;

public sealed class ImportCommandTests : IDisposable
{
    private readonly TrainingProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void Import_LabelledTexts_AreJoinedAndCanBeRead()
    {
        var texts = File.ReadLines(_program["data.jsonl"]).Take(3).Select(l => (string)JsonNode.Parse(l)!["text"]!).ToArray();
        Write((texts[0], "commune", "health"), (texts[2], "province", "-"));

        var run = _program.Run("import --labels labels.tsv --heads level topic --texts data.jsonl dev.jsonl --out joined/out.jsonl");

        Assert.True(run.ExitCode == 0, run.Errors);
        var documents = JsonlDocuments.Read(_program[Path.Combine("joined", "out.jsonl")], ["level", "topic"]);
        Assert.Equal([texts[0], texts[2]], documents.Select(d => d.Document.Body));
        Assert.Equal("data", documents[0].Source);
        Assert.Equal(["commune", "province"], documents.Select(d => d.Labels["level"]));
        Assert.False(documents[1].Labels.ContainsKey("topic"));
        Assert.Equal(["justice"], documents[0].Arguable["topic"]);
    }

    [Fact]
    public void Import_LabelsWithoutText_AreCountedAndFail()
    {
        Write(("nowhere to be found", "commune", "health"));

        var run = _program.Run("import --labels labels.tsv --heads level topic --texts data.jsonl --out out.jsonl");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("0 of 1 labelled documents found", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Import_MaximumCharacters_NeverSplitsASurrogatePair()
    {
        _program.Write("emoji.jsonl", """{"text": "abc😀def"}""");
        Write(("abc😀def", "commune", "health"));

        Assert.Equal(0, _program.Run("import --labels labels.tsv --heads level topic --texts emoji.jsonl --maximum-characters 4 --out out.jsonl").ExitCode);

        Assert.Equal("abc", JsonlDocuments.Read(_program["out.jsonl"], [])[0].Document.Body);
    }

    private void Write(params (string Text, string Level, string Topic)[] rows) => _program.Write(
        "labels.tsv",
        "id\tlevel\ttopic\tsecond_topic\talternatives\n"
            + string.Concat(rows.Select(r => $"{TextId.Of(r.Text)}\t{r.Level}\t{r.Topic}\tjustice\t-\n")));
}
