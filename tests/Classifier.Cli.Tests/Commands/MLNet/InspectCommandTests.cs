namespace Classifier.Cli.Tests.Commands.MLNet;

public sealed class InspectCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Inspect_Multiclass_PrintsColumnsComponentsAndWeights()
    {
        var run = await InspectAsync(SavedModels.Multiclass(_folder), "--top", "1");

        Assert.Equal((ExitCodes.Success, ""), (run.ExitCode, run.Errors));
        var lines = run.Output.Split('\n').Select(line => line.Trim());
        Assert.Contains("Num: vector of 4 numbers", lines);
        Assert.Contains("PredictedLabel: text", lines);
        Assert.Contains("Transform_001  TEXTNORM 1.1 (NormalizeText), 16 bytes", lines);
        Assert.Contains("· vocabulary: 7: giá, xăng, tăng, trận, bóng, đá, thắng", lines);
        Assert.Contains("· greatest weights of thể thao: slot 4 +2.5", lines);
    }

    [Fact]
    public async Task Inspect_NamesWithControlCharacters_ShowsTheirNumbers()
    {
        var run = await InspectAsync(SavedModels.Multiclass(_folder, "\u001B[2Jkinh tế", "thể\u202Ethao\n"));

        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.Contains("· labels: 2: <U+001B>[2Jkinh tế, thể<U+202E>thao<U+000A>\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Output, c => char.IsControl(c) && c != '\n');
    }

    [Fact]
    public async Task Inspect_UnsupportedComponent_SaysWhichHarmlessly()
    {
        var path = SavedModels.Unsupported(_folder);

        var run = await InspectAsync(path);

        Assert.Equal((ExitCodes.CannotRun, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"classifier: {path}: TransformerChain/Transform_001/Model.key: component 'ODD?[2J '", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001B', run.Errors);
    }

    [Fact]
    public async Task Inspect_NoModel_SaysSo()
    {
        var absent = await InspectAsync(_folder.PathOf("none.zip"));
        var text = await InspectAsync(_folder.Write("text.zip", "not a zip"));

        Assert.Equal((ExitCodes.CannotRun, ""), (absent.ExitCode, absent.Output));
        Assert.Contains("none.zip", absent.Errors, StringComparison.Ordinal);
        Assert.Equal((ExitCodes.CannotRun, ""), (text.ExitCode, text.Output));
        Assert.StartsWith($"classifier: {_folder.PathOf("text.zip")}: ", text.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Inspect_NegativeCount_IsRefused()
    {
        var run = await InspectAsync(SavedModels.Multiclass(_folder), "--top", "-1");

        Assert.Equal(ExitCodes.CannotRun, run.ExitCode);
        Assert.Contains("--top: 0 or more", run.Errors, StringComparison.Ordinal);
    }

    private static Task<CliRun> InspectAsync(params string[] args) => CliRun.OfAsync("", ["mlnet", "inspect", .. args]);
}
