using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Classifier.Formats.Pdf;

/// <summary>Runs <c>pdftotext</c> on a file: no shell, no file names, little of the environment, and it never outlives the call.</summary>
/// <param name="path">Folders to look for programs in.</param>
/// <param name="limits">Time, memory and output.</param>
internal sealed class PdfToText(string? path, PdfLimits limits)
{
    private static readonly string[] Options = ["-enc", "UTF-8", "-nopgbrk", "-q", "-", "-"];

    /// <summary>Gives its exit code and what it wrote.</summary>
    /// <exception cref="DocumentFileException">It is not installed, or runs or writes beyond the limits.</exception>
    public async Task<(int ExitCode, byte[] Output)> RunAsync(ReadOnlyMemory<byte> file, CancellationToken cancellation)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var process = Start();
        try
        {
            deadline.CancelAfter(limits.MaximumTime);
            var writing = WriteAsync(process, file, deadline.Token);
            // What it says of the file may quote it.
            var complaints = process.StandardError.BaseStream.CopyToAsync(Stream.Null, deadline.Token);
            var output = await ReadAsync(process.StandardOutput.BaseStream, deadline.Token);
            await Task.WhenAll(writing, complaints, process.WaitForExitAsync(deadline.Token));
            return (process.ExitCode, output);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new DocumentFileException($"pdftotext took longer than {limits.MaximumTime.TotalSeconds:0.#} s; split the file");
        }
        finally
        {
            await EndAsync(process);
        }
    }

    private Process Start()
    {
        var program = ProgramPath.Find("pdftotext", path)
            ?? throw new DocumentFileException("PDF files are read by pdftotext, which is not installed: apt-get install poppler-utils");
        var start = new ProcessStartInfo
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = Path.GetTempPath(),
            FileName = program,
        };
        if (ProgramPath.Find("prlimit", path) is { } prlimit)
        {
            start.FileName = prlimit;
            start.ArgumentList.Add(string.Create(CultureInfo.InvariantCulture, $"--as={limits.MaximumMemoryBytes}"));
            start.ArgumentList.Add("--core=0");
            start.ArgumentList.Add(program);
        }
        foreach (var option in Options)
            start.ArgumentList.Add(option);
        start.Environment.Clear();
        start.Environment["PATH"] = path;
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception fault)
        {
            throw new DocumentFileException($"pdftotext cannot be started: {fault.Message}", fault);
        }
    }

    private static async Task WriteAsync(Process process, ReadOnlyMemory<byte> file, CancellationToken cancellation)
    {
        try
        {
            await using var input = process.StandardInput.BaseStream;
            await input.WriteAsync(file, cancellation);
        }
        catch (IOException)
        {
            // It ended before it had read all; its exit code tells why.
        }
    }

    private async Task<byte[]> ReadAsync(Stream output, CancellationToken cancellation) =>
        await BoundedBytes.ReadAsync(output, limits.MaximumTextBytes, cancellation)
        ?? throw new DocumentFileException($"the file has more than {limits.MaximumTextBytes} bytes of text; split it");

    private static async Task EndAsync(Process process)
    {
        if (process.HasExited)
            return;
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync(CancellationToken.None);
    }
}
