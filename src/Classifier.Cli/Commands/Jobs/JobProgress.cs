using System.Globalization;

namespace Classifier.Cli.Commands.Jobs;

/// <summary>One line that changes on a terminal, a plain line now and then elsewhere.</summary>
internal sealed class JobProgress(Terminal terminal, TimeProvider time)
{
    private static readonly TimeSpan OnTerminal = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan InPlainLines = TimeSpan.FromSeconds(10);

    private readonly Lock _gate = new();
    private readonly long _started = time.GetTimestamp();
    private TimeSpan _shown;

    /// <summary>Shows a state when it is time.</summary>
    /// <param name="state">In words.</param>
    /// <param name="done">Of <paramref name="total"/>.</param>
    /// <param name="total">0 when it is not known.</param>
    public void Show(string state, double done, double total)
    {
        lock (_gate)
        {
            var elapsed = time.GetElapsedTime(_started);
            if (elapsed - _shown < (terminal.ErrorIsTerminal ? OnTerminal : InPlainLines))
                return;
            _shown = elapsed;
            var left = total > 0 && done > 0 ? string.Create(
                CultureInfo.InvariantCulture, $" ({Math.Min(1, done / total):P0}, {TimeSpan.FromSeconds(Math.Max(0, elapsed.TotalSeconds * (total - done) / done)):h\\:mm\\:ss} left)") : "";
            if (terminal.ErrorIsTerminal)
                terminal.Error.Write($"\r\e[K{state}{left}");
            else
                terminal.Error.WriteLine(state + left);
        }
    }

    /// <summary>Says something that stays.</summary>
    public void Tell(string message)
    {
        lock (_gate)
            terminal.Error.WriteLine(terminal.ErrorIsTerminal ? $"\r\e[K{message}" : message);
    }
}
