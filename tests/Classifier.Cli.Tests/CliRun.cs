using System.Text;
using System.Text.Json;
using Classifier.Modeling.Predictions;
using Classifier.TestServer;

namespace Classifier.Cli.Tests;

/// <summary>What a run of the program left behind.</summary>
internal sealed record CliRun(int ExitCode, string Output, string Errors)
{
    /// <summary>The output as JSON lines.</summary>
    public IReadOnlyList<JsonElement> Lines =>
        [.. Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];

    /// <summary>Runs the program with a word-count model for whatever <c>--model</c> says.</summary>
    public static Task<CliRun> OfAsync(string input, params string[] args) => OfAsync(Encoding.UTF8.GetBytes(input), new WordCountClassifier(), args);

    public static Task<CliRun> OfAsync(byte[] input, IDocumentClassifier classifier, params string[] args) => OfAsync(input, _ => classifier, args);

    /// <summary>Runs the program with the given way to load what <c>--model</c> says.</summary>
    public static Task<CliRun> OfAsync(byte[] input, Func<string, IDocumentClassifier> load, params string[] args) =>
        OfAsync(input, load, CancellationToken.None, args);

    /// <summary>Runs it until it is cancelled.</summary>
    public static async Task<CliRun> OfAsync(byte[] input, Func<string, IDocumentClassifier> load, CancellationToken cancellation, params string[] args)
    {
        using var output = new MemoryStream();
        await using var errors = new StringWriter();
        var terminal = new Terminal(new MemoryStream(input), output, errors, OutputIsTerminal: false, ErrorIsTerminal: false);
        var exitCode = await Application.RunAsync(args, terminal, load, cancellation);
        return new CliRun(exitCode, Encoding.UTF8.GetString(output.ToArray()), errors.ToString());
    }
}
