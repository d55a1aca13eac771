namespace Classifier.Training.Labelling.Annotation;

/// <summary>Keys as a person presses them.</summary>
internal sealed class TerminalKeys(CancellationToken cancellation) : IKeys
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(15);

    /// <inheritdoc/>
    /// <exception cref="OperationCanceledException">Ctrl-C.</exception>
    public char? Next()
    {
        while (true)
        {
            // A blocking read would not hear of Ctrl-C.
            while (!Console.KeyAvailable)
            {
                cancellation.ThrowIfCancellationRequested();
                Thread.Sleep(Pause);
            }
            if (Of(Console.ReadKey(intercept: true)) is { } key)
                return key;
        }
    }

    /// <summary>The key's meaning; null when it has none.</summary>
    internal static char? Of(ConsoleKeyInfo pressed) => pressed.Key switch
    {
        ConsoleKey.Enter => CommandKey.Accept,
        ConsoleKey.PageDown or ConsoleKey.DownArrow or ConsoleKey.RightArrow => CommandKey.NextPage,
        ConsoleKey.PageUp or ConsoleKey.UpArrow or ConsoleKey.LeftArrow => CommandKey.PreviousPage,
        ConsoleKey.Backspace => CommandKey.Undo,
        _ => pressed.KeyChar == '\0' ? null : pressed.KeyChar,
    };
}
