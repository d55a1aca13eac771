using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Classifier.Training.Runs;

/// <summary>Where a run ran: <c>environment.json</c>. No names of users or machines, no paths.</summary>
/// <param name="Runtime">The .NET runtime.</param>
/// <param name="OperatingSystem">The operating system.</param>
/// <param name="Architecture">Of the process.</param>
/// <param name="Processors">How many the process may use.</param>
/// <param name="MemoryMegabytes">How much memory it may use.</param>
/// <param name="Trainer">The trainer's version.</param>
/// <param name="Program">The trainer's build; the same code has the same.</param>
/// <param name="GitCommit">The commit of the working folder; null outside a repository or without git.</param>
/// <param name="GitChanged">Whether files that git knows were changed since; null where there is no commit.</param>
internal sealed record RunEnvironment(
    string Runtime,
    string OperatingSystem,
    string Architecture,
    int Processors,
    long MemoryMegabytes,
    string Trainer,
    string Program,
    string? GitCommit,
    bool? GitChanged)
{
    /// <summary>The environment of this process.</summary>
    public static RunEnvironment Current()
    {
        var commit = Git("rev-parse", "HEAD");
        return new RunEnvironment(
            RuntimeInformation.FrameworkDescription, RuntimeInformation.OSDescription, RuntimeInformation.ProcessArchitecture.ToString(),
            System.Environment.ProcessorCount, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 20, ProgramVersion.Name, ProgramVersion.Id,
            commit, commit is null ? null : Git("status", "--porcelain", "--untracked-files=no") is not "");
    }

    /// <summary>What git says, without the last line feed; null when it fails or is not there.</summary>
    private static string? Git(params string[] arguments)
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var errors = git.StandardError.ReadToEndAsync();
            var output = git.StandardOutput.ReadToEnd().TrimEnd();
            git.WaitForExit();
            _ = errors.Result;
            return git.ExitCode == 0 ? output : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
