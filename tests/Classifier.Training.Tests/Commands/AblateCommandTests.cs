using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Commands;

public sealed class AblateCommandTests : IDisposable
{
    private const string Ablate = "ablate --recipe recipe.yaml --ablation ablation.yaml --data data.jsonl --held-out dev.jsonl --out runs/ABLATION.md";

    private readonly TrainingProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void Ablate_Variants_WritesATable()
    {
        _program.Write("ablation.yaml", """
            variants:
              - {name: unigrams, set: {"*.text.ngramLength": 1}}
              - {name: no cues, set: {level.dropFeatures: ["Cues/*"]}}
              - {name: without justice, without: {id: [71-d6, 71-d7]}}
            """);

        var (first, again) = (_program.Run(Ablate), _program.Run(Ablate));

        Assert.True(first.ExitCode == 0, first.Errors);
        var table = File.ReadAllText(_program[Path.Combine("runs", "ABLATION.md")]);
        Assert.Matches(@"\n\| full \| 60 \| \d", table);
        Assert.Matches(@"\n\| unigrams \| 60 \| \d.*[01]\.\d{3}\)", table);
        Assert.Matches(@"\n\| no cues \| 60 \| \d.* \| – \| – \| – \| – \| – \| ", table);
        Assert.Matches(@"\n\| without justice \| 58 \| \d", table);
        Assert.Contains(" s left", first.Errors, StringComparison.Ordinal);
        Assert.Contains("7 trainings, 7 of them done before", again.Errors, StringComparison.Ordinal);
        Assert.Equal(table, File.ReadAllText(_program[Path.Combine("runs", "ABLATION.md")]));
    }

    [Theory]
    [InlineData("""variants: [{name: x, set: {level.text.bits: 9}}]""", "variant 'x'")]
    [InlineData("""variants: [{name: x, set: {level.dropFeatures: ["Hints/*"]}}]""", "'Hints/*' fits no feature")]
    [InlineData("""variants: [{name: x, without: {source: [nowhere]}}]""", "no document of source 'nowhere'")]
    [InlineData("""variants: [{name: x, set: {topic.folds: 9}}]""", "variant 'x'")]
    public void Ablate_BadVariant_SaysWhichAndFails(string ablation, string expected)
    {
        _program.Write("ablation.yaml", ablation);

        var run = _program.Run(Ablate);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(expected, run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("text model", run.Errors, StringComparison.Ordinal);
    }
}
