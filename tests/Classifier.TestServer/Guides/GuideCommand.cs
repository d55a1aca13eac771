using System.Text.RegularExpressions;

namespace Classifier.TestServer.Guides;

/// <summary>A command of a guide, and what the guide says that it prints.</summary>
/// <param name="Line">What stands behind the dollar sign; several lines where the others end in a backslash.</param>
/// <param name="Output">The lines below it; empty when none are shown.</param>
/// <param name="Fails">Whether it stands in a block that is marked <c>console fails</c>.</param>
public sealed partial record GuideCommand(string Line, string Output, bool Fails)
{
    /// <summary>The commands of a guide's blocks of console text, in order.</summary>
    public static IReadOnlyList<GuideCommand> In(string guide) => [.. Block().Matches(guide)
        .SelectMany(block => Command().Matches(block.Groups["text"].Value)
            .Select(m => new GuideCommand(m.Groups["line"].Value, m.Groups["output"].Value, block.Groups["fails"].Success)))];

    /// <summary>
    /// Whether the program printed what the guide shows. A line <c>…</c> stands for any lines, <c>…</c> in a line for anything, a clock at its beginning for
    /// any clock. Blanks at the end of a line and line feeds at the end do not count.
    /// </summary>
    public bool IsPrintedBy(string output)
    {
        var lines = Output.TrimEnd('\n').Split('\n').Select(l => l == "…" ? @"(?:.*\n)*?" : LinePattern(l.TrimEnd()) + " *\n");
        return Regex.IsMatch(output.TrimEnd('\n') + "\n", $@"\A{string.Concat(lines)}\z", RegexOptions.None, TimeSpan.FromSeconds(10));
    }

    private static string LinePattern(string line) => Clock().Replace(Regex.Escape(line).Replace("…", ".*", StringComparison.Ordinal), @"\d\d:\d\d\ ");

    [GeneratedRegex(@"^```console(?<fails> fails)?\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^\$ (?<line>(?:.*\\\n)*.*)\n(?<output>(?:(?!\$ ).*\n)*)", RegexOptions.Multiline)]
    private static partial Regex Command();

    [GeneratedRegex(@"^\d\d:\d\d\\ ")]
    private static partial Regex Clock();
}
