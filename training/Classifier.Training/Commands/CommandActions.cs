using System.CommandLine;

namespace Classifier.Training.Commands;

/// <summary>How commands run.</summary>
internal static class CommandActions
{
    /// <summary>
    /// Runs a command's work on another thread: after Ctrl-C the command line waits two seconds for what is under way, but only for a task
    /// that it has been given.
    /// </summary>
    public static void SetWork(this Command command, Func<ParseResult, CancellationToken, int> work) =>
        command.SetAction((parsed, cancellation) => Task.Run(() => work(parsed, cancellation), CancellationToken.None));
}
