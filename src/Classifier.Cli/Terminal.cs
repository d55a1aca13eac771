using System.Text;

namespace Classifier.Cli;

/// <summary>The outside world of a run.</summary>
/// <param name="Input">Standard input, as bytes.</param>
/// <param name="Output">Standard output, as bytes.</param>
/// <param name="Error">Standard error.</param>
/// <param name="OutputIsTerminal">A person reads the output: tables may use colours.</param>
/// <param name="ErrorIsTerminal">A person watches: progress may be shown.</param>
internal sealed record Terminal(
    Stream Input, Stream Output, TextWriter Error, bool OutputIsTerminal, bool ErrorIsTerminal)
{
    /// <summary>Characters of a line on standard error, where it is a terminal.</summary>
    public int ErrorWidth { get; init; } = 120;

    /// <summary>UTF-8 without a byte order mark, whatever the locale says.</summary>
    public static Encoding Encoding { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>This process's own.</summary>
    public static Terminal OfProcess() => new(
        Console.OpenStandardInput(),
        Console.OpenStandardOutput(),
        new StreamWriter(Console.OpenStandardError(), Encoding) { AutoFlush = true },
        !Console.IsOutputRedirected,
        !Console.IsErrorRedirected)
    {
        ErrorWidth = Console.IsErrorRedirected || Console.WindowWidth <= 0 ? 120 : Console.WindowWidth,
    };
}
