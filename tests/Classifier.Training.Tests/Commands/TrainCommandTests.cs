using Classifier.Modeling.Bundles;
using Classifier.Training.Evaluation.Reports;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Commands;

public sealed class TrainCommandTests : IDisposable
{
    private const string Train = "train --recipe recipe.yaml --data data.jsonl --golden golden.jsonl --out models/tiny/1.0.0";

    private readonly TrainingProgram _program = new();

    private string Bundle => _program[Path.Combine("models", "tiny", "1.0.0")];

    public void Dispose() => _program.Dispose();

    [Fact]
    public void Train_OneProcessorOrFour_GivesTheSameBytes()
    {
        using var other = new TrainingProgram();

        var (one, four) = (_program.Run(Train + " --cross-validate", 1), other.Run(Train + " --cross-validate", 4));

        Assert.True(one.ExitCode == 0, one.Errors);
        Assert.Equal(one.Output, four.Output);
        var files = Directory.EnumerateFiles(Bundle).Select(p => Path.GetFileName(p)!).Order(StringComparer.Ordinal).ToArray();
        Assert.Equal(6, files.Length);
        Assert.All(files, name => Assert.Equal(
            File.ReadAllBytes(Path.Combine(Bundle, name)), File.ReadAllBytes(other[Path.Combine("models", "tiny", "1.0.0", name)])));
    }

    [Fact]
    public void Train_FoldsSideBySideOnOneProcessorOrFour_GiveTheSameBytes()
    {
        const string recipe = """
            name: tiny
            folds: 3
            heads:
              - {name: level, trainer: naiveBayes, text: {bits: 12}, labels: [{id: ministry}, {id: province}, {id: commune}]}
              - {name: topic, trainer: sdcaMaximumEntropy, text: {bits: 12}, labels: [{id: health}, {id: agriculture}, {id: justice}]}

            """;
        using var other = new TrainingProgram();
        _program.Write("recipe.yaml", recipe);
        other.Write("recipe.yaml", recipe);

        var (one, four) = (_program.Run(Train, 1), other.Run(Train, 4));

        Assert.True(one.ExitCode == 0, one.Errors);
        Assert.True(four.ExitCode == 0, four.Errors);
        foreach (var name in (string[])["level.zip", "topic.zip", "manifest.json"])
            Assert.Equal(File.ReadAllBytes(Path.Combine(Bundle, name)), File.ReadAllBytes(other[Path.Combine("models", "tiny", "1.0.0", name)]));
    }

    [Fact]
    public void Train_HeldOut_IsMeasuredAndRecorded()
    {
        var run = _program.Run(Train + " --held-out dev.jsonl");

        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.Contains("level on dev, 12 documents", run.Output, StringComparison.Ordinal);
        Assert.Contains("level: text model without fold 1", run.Errors, StringComparison.Ordinal);
        var info = ModelBundle.Load(Bundle).Info;
        Assert.Equal(("tiny", "1.0.0"), (info.Name, info.Version));
        Assert.Equal(16, info.Metrics.Count(m => m.Dataset == "dev"));
        Assert.Contains(
            "classifier-train train --recipe recipe.yaml --data data.jsonl", File.ReadAllText(Path.Combine(Bundle, "MODEL_CARD.md")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("recipe.yaml", "name: [", "recipe.yaml")]
    [InlineData("data.jsonl", "{}\n", "there is no 'text'")]
    [InlineData("golden.jsonl", "", "golden.jsonl")]
    [InlineData("models", "in the way", "models")]
    public void Train_BadInput_SaysWhichAndFails(string name, string content, string expected)
    {
        _program.Write(name, content);

        var run = _program.Run(Train);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(expected, run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Train_VersionThatExists_IsRefusedBeforeTraining()
    {
        Directory.CreateDirectory(Bundle);
        File.WriteAllText(Path.Combine(Bundle, BundleFiles.Manifest), "{}");

        var run = _program.Run(Train);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("a version never changes", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("text model", run.Errors, StringComparison.Ordinal);
        Assert.Equal("{}", File.ReadAllText(Path.Combine(Bundle, BundleFiles.Manifest)));
    }

    [Fact]
    public void Evaluate_TrainedBundle_PrintsEveryHead()
    {
        Assert.Equal(0, _program.Run(Train).ExitCode);

        var run = _program.Run("evaluate --model models/tiny/1.0.0 --data dev.jsonl");

        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.Contains("level on dev.jsonl, 12 documents", run.Output, StringComparison.Ordinal);
        Assert.Contains("topic on dev.jsonl, 12 documents", run.Output, StringComparison.Ordinal);
        Assert.Contains("rows: truth", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_ReportsAsked_AreWritten()
    {
        Assert.Equal(0, _program.Run(Train).ExitCode);
        _program.Write("columns.yaml", "heads: {topic: {column: level, labels: {ministry: health, province: justice, commune: justice}}}");

        _program.Write("twice.jsonl", File.ReadAllText(_program["dev.jsonl"]) + File.ReadAllText(_program["data.jsonl"]));

        var run = _program.Run(
            "evaluate --model models/tiny/1.0.0 --data twice.jsonl --columns columns.yaml --without-repeats-of data.jsonl "
            + "--errors runs/errors.md --without-text --worst 2 --predictions runs/answers.jsonl --metrics runs/metrics.json "
            + "--report runs/report.html");

        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.Contains("60 documents repeat a training document, 0 others an earlier one", run.Output, StringComparison.Ordinal);
        Assert.Contains("topic on twice.jsonl, 72 documents", run.Output, StringComparison.Ordinal);
        Assert.Contains("topic on twice.jsonl without repeats, 12 documents", run.Output, StringComparison.Ordinal);
        Assert.Equal(72, File.ReadAllLines(_program[Path.Combine("runs", "answers.jsonl")]).Length);
        Assert.Equal(
            [("twice.jsonl", 72), ("twice.jsonl without repeats", 12)],
            MetricsFile.Read(_program[Path.Combine("runs", "metrics.json")]).Datasets.Select(d => (d.Name, d.Heads.Single(h => h.Head == "level").Documents)));
        var errors = File.ReadAllText(_program[Path.Combine("runs", "errors.md")]);
        // The columns call health and justice what the data calls levels: most are wrong, and two of them stand here.
        Assert.Contains("## topic\n", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("> ", errors, StringComparison.Ordinal);
        var report = File.ReadAllText(_program[Path.Combine("runs", "report.html")]);
        Assert.Contains("documents (twice.jsonl without repeats)", report, StringComparison.Ordinal);
        Assert.Contains("<article data-truth=", report, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"text\"", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_NoBundle_SaysSo()
    {
        var run = _program.Run("evaluate --model nowhere --data dev.jsonl");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("manifest.json", run.Errors, StringComparison.Ordinal);
    }
}
