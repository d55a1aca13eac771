using System.Diagnostics;
using System.Reflection;
using System.Runtime.InteropServices;

namespace Classifier.Training.Runs;

/// <summary>What a run ran on: nothing of it may change a result, but when one differs, this is where to look. No names of people or machines.</summary>
/// <param name="Trainer">The trainer's version.</param>
/// <param name="Module">The trainer's very build.</param>
/// <param name="Commit">The commit of the working folder; empty when it is none's.</param>
/// <param name="Framework">.NET.</param>
/// <param name="System">The operating system.</param>
/// <param name="Architecture">The processor's kind.</param>
/// <param name="Processors">How many there are.</param>
internal sealed record RunEnvironment(string Trainer, Guid Module, string Commit, string Framework, string System, string Architecture, int Processors)
{
    /// <summary>Of this process.</summary>
    public static RunEnvironment Here() => new(
        typeof(RunEnvironment).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "",
        typeof(RunEnvironment).Module.ModuleVersionId,
        CommitOrEmpty(),
        RuntimeInformation.FrameworkDescription,
        RuntimeInformation.OSDescription,
        RuntimeInformation.ProcessArchitecture.ToString(),
        Environment.ProcessorCount);

    private static string CommitOrEmpty()
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", "rev-parse HEAD") { RedirectStandardOutput = true, RedirectStandardError = true });
            var commit = git?.StandardOutput.ReadToEnd().Trim() ?? "";
            git?.WaitForExit();
            return git?.ExitCode == 0 ? commit : "";
        }
        catch (Exception fault) when (fault is IOException or global::System.ComponentModel.Win32Exception)
        {
            return "";
        }
    }
}
