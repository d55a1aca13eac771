using System.Text;
using Classifier.Cli.Labelling;
using Classifier.TestServer;

namespace Classifier.Cli.Tests.Commands;

public sealed class HostedZipTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Classify_ZipOfATextColumn_LabelsWithItsClasses()
    {
        var path = WordZips.Multiclass().SaveTo(_folder.PathOf("model.zip"));

        var run = await RunAsync("Lúa, lúa", "classify", "-", "--output", "json", "--model", path);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal("nông nghiệp", run.Lines[0].GetProperty("label").GetProperty("label").GetString());
        Assert.Equal("model", run.Lines[0].GetProperty("model").GetString());
    }

    [Fact]
    public async Task Batch_ZipOfATextColumn_LabelsEveryLine()
    {
        var path = WordZips.Multiclass().SaveTo(_folder.PathOf("model.zip"));

        var run = await RunAsync("{\"id\":\"a\",\"title\":\"Tòa\",\"text\":\"xử\"}\n{\"id\":\"b\",\"text\":\"viện\"}\n", "batch", "--input", "-", "--output", "-", "--model", path);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["tư pháp", "y tế"], run.Lines.Select(l => l.GetProperty("label").GetProperty("label").GetString()));
    }

    [Fact]
    public async Task Classify_ZipThatNeedsAMapping_SaysThatAServerTakesOne()
    {
        var path = WordZips.WithNumbers().SaveTo(_folder.PathOf("model.zip"));

        var run = await RunAsync("Lúa", "classify", "-", "--model", path);

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("set the server's Model:Constants:Num to 2 numbers", run.Errors, StringComparison.Ordinal);
    }

    private static Task<CliRun> RunAsync(string input, params string[] args) => CliRun.OfAsync(Encoding.UTF8.GetBytes(input), LocalModel.Load, args);
}
