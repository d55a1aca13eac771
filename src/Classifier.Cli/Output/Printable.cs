using static System.FormattableString;

namespace Classifier.Cli.Output;

/// <summary>Makes what comes out of a file harmless to terminals and to tables.</summary>
internal static class Printable
{
    /// <summary>The text, in which each character that moves the cursor, ends a line or turns the direction of writing is shown by its number.</summary>
    public static string Text(string text) => text.Any(IsHarmful) ? string.Concat(text.Select(c => IsHarmful(c) ? Invariant($"<U+{(int)c:X4}>") : c.ToString())) : text;

    private static bool IsHarmful(char c) =>
        char.IsControl(c) || c is '\u061C' or '\u200E' or '\u200F' or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
