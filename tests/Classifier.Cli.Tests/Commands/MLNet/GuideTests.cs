using Classifier.MLNet.Tests.Documentation;
using Classifier.TestServer;
using Classifier.TestServer.Guides;

namespace Classifier.Cli.Tests.Commands.MLNet;

/// <summary>Commands of docs/mlnet.md print what stands below them there.</summary>
public sealed class GuideTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Commands_OfTheGuide_PrintWhatItSays()
    {
        SmallModel.Multiclass().Save(_folder.PathOf("model.zip"));
        var commands = GuideCommand.In(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "mlnet.md")));

        Assert.True(commands.Count >= 3);
        foreach (var command in commands)
            if (command.Line.Split(' ') is ["cat", var file])
                _folder.Write(file, command.Output);
            else
                Assert.Equal(command.Output, await PrintedAsync(command.Line.Split(' ')));
    }

    private async Task<string> PrintedAsync(string[] words)
    {
        Assert.Equal("classifier", words[0]);
        var run = await CliRun.OfAsync("", [.. words[1..].Select(word => File.Exists(_folder.PathOf(word)) ? _folder.PathOf(word) : word)]);
        Assert.Equal((ExitCodes.Success, ""), (run.ExitCode, run.Errors));
        return run.Output;
    }
}
