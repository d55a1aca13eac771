using System.Diagnostics;

namespace Grpc.Standins.Tests.Packages;

internal static class MSBuild
{
    /// <summary>Runs MSBuild on a project, in a process of its own.</summary>
    public static async Task<(int ExitCode, string Output)> RunAsync(string project, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["msbuild", project, "-nologo", .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string inherited in start.Environment.Keys.Where(IsOfTheOuterBuild).ToList())
        {
            start.Environment.Remove(inherited);
        }

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await errors);
    }

    // dotnet test tells its children where its own MSBuild is, and that would be taken for theirs.
    private static bool IsOfTheOuterBuild(string variable) => variable.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase);
}
