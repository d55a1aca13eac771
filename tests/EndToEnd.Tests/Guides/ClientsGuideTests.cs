using Classifier.EndToEnd.Tests.ForeignClients;
using Classifier.TestServer;
using Classifier.TestServer.ForeignPrograms;
using Classifier.TestServer.Guides;

namespace Classifier.EndToEnd.Tests.Guides;

/// <summary>docs/clients.md, with curl, Python and the committed model.</summary>
public sealed class ClientsGuideTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("classifier-guide-");

    public void Dispose() => _folder.Delete(recursive: true);

    [PythonTheory]
    [InlineData("clients.md")]
    public async Task Commands_OfTheGuide_DoWhatItSays(string name)
    {
        await using var server = await ServerProcess.StartAsync();
        var guide = (await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", name)))
            .Replace("127.0.0.1:5080", server.Grpc.Authority, StringComparison.Ordinal)
            .Replace("127.0.0.1:5081", server.Web.Authority, StringComparison.Ordinal);
        var commands = GuideCommand.In(guide);
        Directory.CreateSymbolicLink(Path.Combine(_folder.FullName, "protos"), Repository.Protos);
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "label.py"), guide.Split("```python\n")[1].Split("```")[0]);

        var runs = await GuideScript.RunAsync(commands, _folder.FullName, new Dictionary<string, string> { ["python3"] = PythonStubs.Interpreter });

        Assert.Equal(7, commands.Count);
        Assert.Equal(commands.Count, runs.Count);
        Assert.All(commands.Zip(runs), pair =>
        {
            var (command, run) = pair;
            Assert.True(run.ExitCode == 0, $"$ {command.Line}\nended with {run.ExitCode}:\n{run.Output}");
            Assert.True(command.Output.Length == 0 || command.IsPrintedBy(run.Output), $"$ {command.Line}\nis to print\n{command.Output}but printed\n{run.Output}");
        });
    }
}
