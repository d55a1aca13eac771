using System.Text.RegularExpressions;
using Classifier.TestServer.ForeignPrograms;

namespace Classifier.TestServer.Guides;

/// <summary>Runs all commands of a guide one after another in one shell, as a reader would type them.</summary>
public static partial class GuideScript
{
    private const string Mark = "@@ended";

    /// <summary>What each command printed, on both streams, and its exit code.</summary>
    /// <param name="commands">The commands.</param>
    /// <param name="folder">Where the shell starts; it gets a folder <c>bin</c>.</param>
    /// <param name="programs">What the names of programs in the commands stand for: a line of shell each.</param>
    /// <exception cref="TimeoutException">The shell did not end within three minutes.</exception>
    public static async Task<IReadOnlyList<(string Output, int ExitCode)>> RunAsync(
        IEnumerable<GuideCommand> commands, string folder, IReadOnlyDictionary<string, string> programs)
    {
        var bin = Directory.CreateDirectory(Path.Combine(folder, "bin")).FullName;
        foreach (var (name, line) in programs)
            await File.WriteAllTextAsync(Path.Combine(bin, name), $"#!/bin/sh\nexec {line} \"$@\"\n");
        var script = Path.Combine(bin, "guide.sh");
        await File.WriteAllTextAsync(script, $"""
            exec 2>&1 < /dev/null
            chmod +x "{bin}"/*
            PATH="{bin}:$PATH"
            # Programs that live for a second gain nothing from being measured by the runtime.
            export DOTNET_TieredPGO=0
            trap 'kill $(jobs -p) 2> /dev/null' EXIT
            {string.Concat(commands.Select(c => $"{c.Line}\nprintf '\\n{Mark} %d\\n' $?\n"))}
            """);
        var run = await ForeignProcess.RunAsync("bash", [script], workingDirectory: folder);
        return [.. Ended().Matches(run.Output).Select(m => (m.Groups["output"].Value, int.Parse(m.Groups["code"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture)))];
    }

    [GeneratedRegex(@"(?<output>.*?)\n" + Mark + @" (?<code>\d+)\n", RegexOptions.Singleline)]
    private static partial Regex Ended();
}
