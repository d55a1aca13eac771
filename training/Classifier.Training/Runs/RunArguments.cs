using System.CommandLine;
using System.CommandLine.Parsing;

namespace Classifier.Training.Runs;

/// <summary>The arguments of <c>train</c> that decide what is made, so that it can be made again or gone on with.</summary>
internal static class RunArguments
{
    /// <summary>Names the folder of a new run.</summary>
    public const string Run = "--run";

    /// <summary>Names the folder of a run to go on with.</summary>
    public const string Resume = "--resume";

    /// <summary>Those of a command line, without the options that name a run's folder.</summary>
    public static IReadOnlyList<string> Of(ParseResult parsed)
    {
        string[] values = [.. parsed.Tokens.Where(t => t.Type != TokenType.Command).Select(t => t.Value)];
        return [.. values.Where((value, i) => value is not (Run or Resume) && (i == 0 || values[i - 1] is not (Run or Resume)))];
    }

    /// <summary>How to do it again from a shell.</summary>
    public static string CommandLine(IReadOnlyList<string> arguments) => string.Join(
        ' ', arguments.Select(a => a.Contains(' ', StringComparison.Ordinal) ? $"'{a}'" : a).Prepend("classifier-train train"));

    /// <summary>
    /// Where a command line is nothing but <c>train --resume DIR</c>, the arguments with which that run was begun are put in; others are left as they are.
    /// </summary>
    /// <exception cref="RunException">There is no such run, or it is finished.</exception>
    public static string[] Expand(string[] commandLine)
    {
        if (commandLine is not ["train", Resume, var directory])
            return commandLine;
        var folder = new RunFolder(directory);
        if (folder.ReadRecord().Status == RunStatus.Finished)
            throw new RunException(directory, ["the run is finished; there is nothing to go on with"]);
        return ["train", .. folder.Read<string[]>(folder.Arguments), Resume, directory];
    }
}
