using System.CommandLine;
using System.Globalization;
using Classifier.Cli.Batch;
using Classifier.Cli.Batch.Inputs;
using Classifier.Cli.Batch.Outputs;
using Classifier.Cli.Batch.Recovery;
using Classifier.Cli.Batch.Summaries;
using Classifier.Cli.Labelling;
using Classifier.Jobs.Files;
using Classifier.Modeling.Predictions;

namespace Classifier.Cli.Commands;

/// <summary><c>classifier batch --input X.jsonl --output Y.jsonl</c></summary>
internal sealed class BatchCommand
{
    private readonly Terminal _terminal;
    private readonly Func<string, IDocumentClassifier> _load;
    private readonly BatchOptions _options;
    private readonly LabellingOptions _labelling;

    private BatchCommand(Command command, Terminal terminal, Func<string, IDocumentClassifier> load)
    {
        (_terminal, _load) = (terminal, load);
        _options = new BatchOptions(command);
        _labelling = new LabellingOptions(command);
        command.SetAction(RunAsync);
    }

    public static Command Create(Terminal terminal, Func<string, IDocumentClassifier> load)
    {
        var command = new Command(
            "batch",
            "Label many documents: JSON lines or CSV with id and text and optionally title and date (YYYY-MM-DD), or documents in files of their own. The output "
            + "has one line per document in the order of the input; a document that cannot be labelled gets a line with id, line and error. A run "
            + "that was stopped goes on with --resume.");
        _ = new BatchCommand(command, terminal, load);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var input = _options.Input.Open(parsed, _terminal.Input);
        var settings = _labelling.Read(parsed);
        await using var labeller = await Labeller.OpenAsync(settings, _load, cancellation);
        var rows = await _options.Rows.ReadAsync(parsed, _options.Input.Columns(parsed), input, cancellation);
        var format = rows.Format(labeller.Heads);

        var path = parsed.GetRequiredValue(_options.Output);
        var checkpoints = _options.OutputIsFile(parsed) ? CheckpointFile.Of(path) : null;
        var start = Start(parsed, checkpoints, BatchSettings.Of(parsed, _options, rows, settings, labeller.Model, input));
        var isQuiet = parsed.GetValue(_options.Quiet);
        if (!start.IsFinished)
        {
            // Both files are ours alone before anything is changed.
            await using var output = path == InputFiles.Standard ? OutputFile.Standard(_terminal.Output) : OutputFile.At(path);
            await using var errors = parsed.GetValue(_options.Errors) is { } errorPath ? OutputFile.At(errorPath) : null;
            checkpoints?.Write(start);
            output.CutTo(start.OutputBytes);
            errors?.CutTo(start.ErrorBytes);
            var recorder = new BatchRecorder(
                output, new FaultLog(errors, _terminal.Error), checkpoints, Limits(parsed), new BatchProgress(_terminal, input.Bytes, isQuiet, TimeProvider.System),
                start, TimeProvider.System);
            await recorder.BeginAsync(format);
            await new BatchRun(labeller, format, recorder).RunAsync(input.ReadAsync(start.Place, cancellation), cancellation);
            start = start with { Seconds = recorder.Seconds };
            if (!parsed.GetValue(_options.Resume))
                checkpoints?.Delete();
        }

        var summary = new BatchSummary(start.Counts, start.Seconds);
        if (!isQuiet)
            summary.Show(_terminal);
        if (parsed.GetValue(_options.Summary) is { } summaryPath)
            summary.Write(summaryPath);
        return start.Counts.Failed == 0 ? ExitCodes.Success : ExitCodes.SomeFailed;
    }

    /// <summary>Where the run begins.</summary>
    /// <exception cref="CannotRunException">It is to go on but was another, or nobody knows how far it came.</exception>
    private Checkpoint Start(ParseResult parsed, CheckpointFile? checkpoints, IReadOnlyDictionary<string, string> settings)
    {
        var isNew = new Checkpoint { Settings = settings };
        if (checkpoints is null || !parsed.GetValue(_options.Resume))
            return isNew;
        if (checkpoints.Read() is { } last)
        {
            last.Require(settings);
            return last;
        }

        var output = parsed.GetRequiredValue(_options.Output);
        return File.Exists(output)
            ? throw new CannotRunException($"--resume: {output} is there without {output}{CheckpointFile.Ending}: a run without --resume finished it, or another "
                + "program wrote it. Remove it, or start anew without --resume")
            : isNew;
    }

    private RunLimits Limits(ParseResult parsed) => new(
        parsed.GetValue(_options.MaxErrors) ?? long.MaxValue, TimeSpan.FromSeconds(parsed.GetValue(_options.CheckpointSeconds)));
}
