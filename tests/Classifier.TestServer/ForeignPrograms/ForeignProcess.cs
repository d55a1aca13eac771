using System.Diagnostics;

namespace Classifier.TestServer.ForeignPrograms;

/// <summary>Runs a program in a process of its own.</summary>
public static class ForeignProcess
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    /// <summary>Runs it to its end.</summary>
    /// <param name="program">A path, or a name to be found in the search path.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="signal">When this completes, the program gets an empty line on its standard input; null for never.</param>
    /// <param name="workingDirectory">Empty for that of the tests.</param>
    /// <exception cref="TimeoutException">It did not end within ten minutes; it has been killed.</exception>
    public static async Task<ProcessRun> RunAsync(
        string program, IEnumerable<string> arguments, Task? signal = null, string workingDirectory = "")
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = workingDirectory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        using var timeout = new CancellationTokenSource(Longest);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(timeout.Token);
            var errors = process.StandardError.ReadToEndAsync(timeout.Token);
            if (signal is not null && await Task.WhenAny(signal, process.WaitForExitAsync(timeout.Token)) == signal)
                await process.StandardInput.WriteLineAsync();
            await process.WaitForExitAsync(timeout.Token);
            return new ProcessRun(process.ExitCode, await output, await errors);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} did not end within {Longest}.");
        }
    }

    /// <summary>True when the program exists and a short run of it succeeds.</summary>
    public static bool Succeeds(string program, params IEnumerable<string> arguments)
    {
        try
        {
            return RunAsync(program, arguments).GetAwaiter().GetResult().Succeeded;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
