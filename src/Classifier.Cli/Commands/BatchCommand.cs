using System.CommandLine;
using Classifier.Cli.Batch;
using Classifier.Cli.Labelling;
using Classifier.Modeling.Predictions;

namespace Classifier.Cli.Commands;

/// <summary><c>classifier batch --input X.jsonl --output Y.jsonl</c></summary>
internal static class BatchCommand
{
    private const string StandardStream = "-";

    public static Command Create(Terminal terminal, Func<string, IDocumentClassifier> load)
    {
        var command = new Command(
            "batch",
            "Label a file of JSON lines, each with id and text and optionally title and date (YYYY-MM-DD). The output has one line "
            + "per input line in the same order; a line that cannot be labelled becomes an object with id, line and error.");
        var input = new Option<string>("--input") { Description = "JSON lines to read, or -", HelpName = "file", Required = true };
        var output = new Option<string>("--output") { Description = "JSON lines to write, or -", HelpName = "file", Required = true };
        command.Add(input);
        command.Add(output);
        var labelling = new LabellingOptions(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(input) is { } from and not StandardStream && result.GetValue(output) is { } to and not StandardStream
                && Path.GetFullPath(from) == Path.GetFullPath(to))
                result.AddError("--input and --output are the same file");
        });
        command.SetAction(async (parsed, cancellation) =>
        {
            // The process's own streams are not ours to close.
            await using var inputFile = parsed.GetRequiredValue(input) is var from and not StandardStream ? File.OpenRead(from) : null;
            await using var labeller = await Labeller.OpenAsync(labelling.Read(parsed), load, cancellation);
            await using var outputFile = parsed.GetRequiredValue(output) is var to and not StandardStream ? File.Create(to) : null;
            var progress = new BatchProgress(terminal, TimeProvider.System);
            var run = new BatchRun(labeller, terminal.Error, progress);
            var blocks = JsonLines.ReadAsync(inputFile ?? terminal.Input, JsonLines.LongestLine, JsonLines.BlockBytes, cancellation);
            return await run.RunAsync(blocks, outputFile ?? terminal.Output, cancellation) ? ExitCodes.Success : ExitCodes.SomeFailed;
        });
        return command;
    }
}
