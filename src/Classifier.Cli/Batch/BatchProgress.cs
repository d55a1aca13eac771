using System.Globalization;
using Classifier.Cli.Batch.Summaries;

namespace Classifier.Cli.Batch;

/// <summary>Shows on standard error how far a run is: on a terminal in one line that changes, elsewhere a line now and then.</summary>
/// <param name="terminal">Where it is shown.</param>
/// <param name="total">Bytes of the whole input on the disk; null or 0 when that is not known.</param>
/// <param name="isQuiet">Show nothing.</param>
/// <param name="time">The clock.</param>
internal sealed class BatchProgress(Terminal terminal, long? total, bool isQuiet, TimeProvider time)
{
    private static readonly TimeSpan OnTerminal = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan InPlainLines = TimeSpan.FromSeconds(10);

    private readonly long _started = time.GetTimestamp();
    private TimeSpan _shown = TimeSpan.Zero;
    private (long Documents, long Bytes)? _first;

    /// <summary>Shows a new state when it is time.</summary>
    /// <param name="counts">What became of the documents so far.</param>
    /// <param name="bytesRead">Bytes of the input that were read so far.</param>
    public void Show(BatchCounts counts, long bytesRead)
    {
        // What earlier runs did says nothing of the rate of this one.
        _first ??= (counts.Documents, bytesRead);
        var elapsed = time.GetElapsedTime(_started);
        if (isQuiet || elapsed - _shown < (terminal.ErrorIsTerminal ? OnTerminal : InPlainLines))
            return;
        _shown = elapsed;
        var line = ProgressLine.Of(counts, elapsed, counts.Documents - _first.Value.Documents, bytesRead, bytesRead - _first.Value.Bytes, total ?? 0);
        if (!terminal.ErrorIsTerminal)
        {
            terminal.Error.WriteLine(line);
            return;
        }

        Clear();
        terminal.Error.Write(line.Length < terminal.ErrorWidth ? line : line[..Math.Max(0, terminal.ErrorWidth - 1)]);
    }

    /// <summary>Makes room for another message on the same terminal.</summary>
    public void Clear()
    {
        if (terminal.ErrorIsTerminal && !isQuiet)
            terminal.Error.Write("\r\e[K");
    }
}
