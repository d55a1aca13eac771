using Classifier.MLNet.Tests.Documentation;
using Classifier.TestServer;

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
        var commands = Commands(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "mlnet.md"))).ToList();

        Assert.True(commands.Count >= 3);
        foreach (var (words, expected) in commands)
            if (words[0] == "cat")
                _folder.Write(words[1], expected);
            else
                Assert.Equal(expected, await PrintedAsync(words));
    }

    private async Task<string> PrintedAsync(string[] words)
    {
        Assert.Equal("classifier", words[0]);
        var run = await CliRun.OfAsync("", [.. words[1..].Select(word => File.Exists(_folder.PathOf(word)) ? _folder.PathOf(word) : word)]);
        Assert.Equal((ExitCodes.Success, ""), (run.ExitCode, run.Errors));
        return run.Output;
    }

    /// <summary>The lines that begin with a dollar sign in blocks of console text, each with what follows it up to the next.</summary>
    private static IEnumerable<(string[] Words, string Output)> Commands(string guide) => guide
        .Split("```console\n").Skip(1).Select(block => block[..block.IndexOf("```", StringComparison.Ordinal)])
        .SelectMany(block => $"\n{block}".Split("\n$ ").Skip(1))
        .Select(command => command.Split('\n', 2))
        .Select(parts => (parts[0].Split(' '), parts[1].Length > 0 && !parts[1].EndsWith('\n') ? parts[1] + "\n" : parts[1]));
}
