using System.Diagnostics;
using Classifier.TestServer.ForeignPrograms;

namespace Classifier.Deployment.Tests.Tools;

/// <summary>A program that runs beside a test; ended with it.</summary>
internal sealed class Background : IAsyncDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);
    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _errors;

    /// <summary>Starts it.</summary>
    /// <param name="program">Its name or path.</param>
    /// <param name="arguments">Its arguments.</param>
    public Background(string program, params IEnumerable<string> arguments)
    {
        _process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        })!;
        _output = _process.StandardOutput.ReadToEndAsync();
        _errors = _process.StandardError.ReadToEndAsync();
    }

    /// <summary>Whether it has ended.</summary>
    public bool HasEnded => _process.HasExited;

    /// <summary>All it wrote, once it has ended.</summary>
    public async Task<string> WrittenAsync() => await _output + await _errors;

    /// <summary>Asks until the answer is yes; fails when the program ends before.</summary>
    /// <param name="question">What is asked; an <see cref="HttpRequestException"/> is a no.</param>
    public async Task UntilAsync(Func<Task<bool>> question)
    {
        for (var watch = Stopwatch.StartNew(); !await IsTrueAsync(question); await Task.Delay(50))
        {
            if (HasEnded)
                throw new InvalidOperationException(await WrittenAsync());
            if (watch.Elapsed > Longest)
                throw new TimeoutException($"{_process.ProcessName} did not come so far within {Longest}.");
        }
    }

    /// <summary>Sends a signal, such as TERM, waits for the end, and returns the exit code.</summary>
    public async Task<int> EndAsync(string signal)
    {
        await ForeignProcess.RunAsync("kill", [$"-{signal}", $"{_process.Id}"]);
        await _process.WaitForExitAsync().WaitAsync(Longest);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        await WrittenAsync();
        _process.Dispose();
    }

    private static async Task<bool> IsTrueAsync(Func<Task<bool>> question)
    {
        try
        {
            return await question();
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
