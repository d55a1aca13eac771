using System.Globalization;

namespace Classifier.Cli.Tests.Commands.MLNet;

public sealed class ScoreCommandTests : IDisposable
{
    private const string Row = "?\t?\t?\t0 0 0 0\tGiá xăng tăng";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Score_Multiclass_PrintsLabelAndProbabilities()
    {
        var rows = _folder.Write("rows.tsv", $"{Row}\n?\t?\t?\t0 0 0 0\tTrận bóng đá!\n");

        var run = await ScoreAsync("", SavedModels.Multiclass(_folder), "--input", rows);

        Assert.Equal((ExitCodes.Success, ""), (run.ExitCode, run.Errors));
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')).ToArray();
        Assert.Equal(["kinh tế", "thể thao"], lines.Select(l => l[0]));

        // Four n-grams of length ½ each: (2 + 3 + 1 + 1.5) / 2 + .1 against (-1 - 1 + 0 + 0) / 2 - .1.
        var probability = 1 / (1 + Math.Exp(-1.1 - 3.85));
        Assert.Equal([probability, 1 - probability], lines[0][1].Split(' ').Select(Number), (a, b) => Math.Abs(a - b) < 1e-6);
    }

    [Fact]
    public async Task Score_Binary_PrintsLabelScoreAndProbability()
    {
        var rows = _folder.Write("rows.tsv", "?\t?\t?\t?\t0 0 0 1\tthắng\n?\t?\t?\t?\t0 0 0 -1\txăng\n");

        var run = await ScoreAsync("", SavedModels.Binary(_folder), "--input", rows);

        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("True\t2.25\t0.90465", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("False\t-1.75\t0.14804", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Score_StandardInput_OtherColumnsAndTabsInTheLast_AreRead()
    {
        var run = await ScoreAsync("0 0 0 0\tGiá\txăng\n", SavedModels.Multiclass(_folder), "--input", "-", "--columns", "Num,Text");

        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.StartsWith("kinh tế\t", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Score_LabelWithControlCharacters_StaysOneField()
    {
        var run = await ScoreAsync(Row, SavedModels.Multiclass(_folder, "a\tb\u001B", "c"), "--input", "-");

        Assert.StartsWith("a<U+0009>b<U+001B>\t0.99", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("only\ttwo", "-, line 2: 2 of 5 fields: Label, PredictedLabel, Score, Num, Text")]
    [InlineData("?\t?\t?\t1 2 x\u001B 4\ta", "-, line 2: Num: 'x<U+001B>' is not a number")]
    [InlineData("?\t?\t?\t1 2 3\ta", "-, line 2: Num: 3 numbers, not 4")]
    public async Task Score_WrongRow_StopsThereAndSaysWhy(string line, string why)
    {
        var run = await ScoreAsync($"{Row}\n{line}\n{Row}\n", SavedModels.Multiclass(_folder), "--input", "-");

        Assert.Equal((ExitCodes.CannotRun, $"classifier: {why}"), (run.ExitCode, run.Errors.Trim()));
        Assert.Single(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Score_ColumnThatNoFieldGives_SaysWhich()
    {
        var run = await ScoreAsync(Row, SavedModels.Multiclass(_folder), "--input", "-", "--columns", "Label,Text");

        Assert.Equal((ExitCodes.CannotRun, ""), (run.ExitCode, run.Output));
        Assert.Equal("classifier: the model needs Num; the fields are Label, Text: say what they are with --columns", run.Errors.Trim());
    }

    [Fact]
    public async Task Score_NoRowsOrNoModel_SaysWhichFile()
    {
        var model = SavedModels.Multiclass(_folder);

        Assert.Contains("none.tsv", (await RefusedAsync(model, "--input", _folder.PathOf("none.tsv"))).Errors, StringComparison.Ordinal);
        Assert.Contains("none.zip", (await RefusedAsync(_folder.PathOf("none.zip"), "--input", "-")).Errors, StringComparison.Ordinal);
        Assert.Contains("--input", (await RefusedAsync(model)).Errors, StringComparison.Ordinal);
        var unsupported = SavedModels.Unsupported(_folder);
        Assert.StartsWith($"classifier: {unsupported}: TransformerChain/", (await RefusedAsync(unsupported, "--input", "-")).Errors, StringComparison.Ordinal);
    }

    private static async Task<CliRun> RefusedAsync(params string[] args)
    {
        var run = await ScoreAsync(Row, args);
        Assert.Equal(ExitCodes.CannotRun, run.ExitCode);
        return run;
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static Task<CliRun> ScoreAsync(string input, params string[] args) => CliRun.OfAsync(input, ["mlnet", "score", .. args]);
}
