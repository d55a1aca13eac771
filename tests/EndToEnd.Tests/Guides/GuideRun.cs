using System.Net;
using System.Net.Sockets;
using Classifier.TestServer;
using Classifier.TestServer.Guides;

namespace Classifier.EndToEnd.Tests.Guides;

/// <summary>Runs a guide of <c>docs/</c> from the first command to the last, with the built programs.</summary>
internal static class GuideRun
{
    /// <summary>Runs it and fails where a command does not print, or end as, the guide says.</summary>
    /// <param name="name">The file.</param>
    /// <param name="folder">Where to run it.</param>
    /// <param name="ports">Ports of the guide, for which free ones are taken.</param>
    /// <param name="programs">What names of programs stand for; <c>{0}</c> and so on are the free ports.</param>
    /// <param name="expected">How many commands there are at least.</param>
    public static async Task CheckAsync(
        string name, DirectoryInfo folder, IReadOnlyList<string> ports, IReadOnlyDictionary<string, string> programs, int expected)
    {
        var free = ports.Select(_ => $"{FreePort()}").ToArray();
        var guide = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", name));
        foreach (var (port, taken) in ports.Zip(free))
            guide = guide.Replace($":{port}", $":{taken}", StringComparison.Ordinal);
        var commands = GuideCommand.In(guide);

        var runs = await GuideScript.RunAsync(
            commands,
            folder.FullName,
            programs.ToDictionary(p => p.Key, p => string.Format(System.Globalization.CultureInfo.InvariantCulture, p.Value, free)));

        Assert.True(commands.Count >= expected, $"{commands.Count} commands");
        Assert.All(commands.Zip(runs), pair =>
        {
            var (command, run) = pair;
            Assert.True(command.Fails == (run.ExitCode != 0), $"$ {command.Line}\nended with {run.ExitCode}:\n{run.Output}");
            Assert.True(command.Output.Length == 0 || command.IsPrintedBy(run.Output), $"$ {command.Line}\nis to print\n{command.Output}but printed\n{run.Output}");
        });
        Assert.Equal(commands.Count, runs.Count);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
