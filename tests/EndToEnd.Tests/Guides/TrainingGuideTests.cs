using System.Net;
using System.Net.Sockets;
using Classifier.TestServer;
using Classifier.TestServer.Guides;

namespace Classifier.EndToEnd.Tests.Guides;

/// <summary>docs/training.md, from the first command to the last, with the built programs and the sample of the repository.</summary>
public sealed class TrainingGuideTests : IDisposable
{
    private const string WebAddress = "127.0.0.1:5081";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("classifier-guide-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Commands_OfTheTrainingGuide_DoWhatItSays()
    {
        Directory.CreateSymbolicLink(Path.Combine(_folder.FullName, "training"), Path.Combine(Repository.Root, "training"));
        var web = $"127.0.0.1:{FreePort()}";
        var guide = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "training.md"));
        var commands = GuideCommand.In(guide.Replace(WebAddress, web, StringComparison.Ordinal));

        var runs = await GuideScript.RunAsync(commands, _folder.FullName, new Dictionary<string, string>
        {
            ["classifier-train"] = $"dotnet {BuiltProgram.Trainer}",
            ["classifier"] = $"dotnet {BuiltProgram.CommandLine}",
            ["classifier-server"] = $"dotnet {BuiltProgram.Server} --Kestrel:Endpoints:Grpc:Url=http://127.0.0.1:0 --Kestrel:Endpoints:Web:Url=http://{web}",
        });

        Assert.True(commands.Count > 30, $"{commands.Count} commands");
        Assert.Equal(commands.Count, runs.Count);
        Assert.All(commands.Zip(runs), pair =>
        {
            var (command, run) = pair;
            Assert.True(command.Fails == (run.ExitCode != 0), $"$ {command.Line}\nended with {run.ExitCode}:\n{run.Output}");
            Assert.True(command.Output.Length == 0 || command.IsPrintedBy(run.Output), $"$ {command.Line}\nis to print\n{command.Output}but printed\n{run.Output}");
        });
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
