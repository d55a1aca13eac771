using System.Globalization;

namespace Classifier.Cli.Batch;

/// <summary>A line on a terminal's standard error that counts documents. Writes nothing when there is no terminal.</summary>
internal sealed class BatchProgress(Terminal terminal, TimeProvider time)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);

    private readonly long _started = time.GetTimestamp();
    private TimeSpan _next = TimeSpan.Zero;
    private long _done;
    private long _failed;

    /// <summary>More documents were dealt with.</summary>
    /// <param name="done">How many.</param>
    /// <param name="failed">How many of them could not be labelled.</param>
    public void Count(int done, int failed)
    {
        _done += done;
        _failed += failed;
        var elapsed = time.GetElapsedTime(_started);
        if (elapsed < _next)
            return;
        _next = elapsed + Interval;
        Show(elapsed);
    }

    /// <summary>Makes room for another message on the same terminal.</summary>
    public void Clear()
    {
        if (terminal.ErrorIsTerminal)
            terminal.Error.Write("\r\e[K");
    }

    /// <summary>Shows the final count.</summary>
    public void End()
    {
        Show(time.GetElapsedTime(_started));
        if (terminal.ErrorIsTerminal)
            terminal.Error.WriteLine();
    }

    private void Show(TimeSpan elapsed)
    {
        if (!terminal.ErrorIsTerminal)
            return;
        var perSecond = elapsed > TimeSpan.Zero ? _done / elapsed.TotalSeconds : 0;
        Clear();
        terminal.Error.Write(string.Create(
            CultureInfo.InvariantCulture, $"{_done:N0} documents, {_failed:N0} failed, {perSecond:N0} a second"));
    }
}
