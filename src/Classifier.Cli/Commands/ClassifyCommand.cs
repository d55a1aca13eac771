using System.CommandLine;
using Classifier.Cli.Labelling;
using Classifier.Cli.Output;
using Classifier.Modeling.Pipelines;
using Classifier.Modeling.Predictions;

namespace Classifier.Cli.Commands;

/// <summary><c>classifier classify FILE…|-</c></summary>
internal static class ClassifyCommand
{
    public static Command Create(Terminal terminal, Func<string, IDocumentClassifier> load)
    {
        var command = new Command("classify", "Label files; - is standard input. Each file is one document: text in UTF-8, a page (.html, .htm), a Word document (.docx) or a PDF file (.pdf, through pdftotext).");
        var files = new Argument<string[]>("file")
        {
            Description = "Files to label, or -",
            Arity = ArgumentArity.OneOrMore,
        };
        var output = new Option<string>("--output")
        {
            Description = "table for people, json for programs: one object a line",
            DefaultValueFactory = _ => "table",
        };
        output.AcceptOnlyFromAmong("table", "json");
        command.Add(files);
        command.Add(output);
        var labelling = new LabellingOptions(command);
        command.SetAction((parsed, cancellation) => RunAsync(
            terminal,
            parsed.GetRequiredValue(files),
            parsed.GetRequiredValue(output) == "json" ? new JsonReport(terminal.Output) : new TableReport(terminal),
            () => Labeller.OpenAsync(labelling.Read(parsed), load, cancellation),
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        Terminal terminal,
        IReadOnlyCollection<string> files,
        IReport report,
        Func<Task<IDocumentLabeller>> open,
        CancellationToken cancellation)
    {
        await using var labeller = await open();
        var source = new DocumentFiles(terminal.Input);
        var exitCode = ExitCodes.Success;
        var outcomes = files.ToAsyncEnumerable().SelectInOrderAsync(
            labeller.InFlight,
            (file, stop) => Task.Run(() => LabelOutcome.OfAsync(async () => await labeller.LabelAsync(await source.ReadAsync(file, stop), stop)), stop),
            cancellation);
        await foreach (var (file, outcome) in files.ToAsyncEnumerable().Zip(outcomes))
        {
            if (outcome.Labelled is { } labelled)
            {
                await report.AddAsync(labelled, cancellation);
            }
            else
            {
                await terminal.Error.WriteLineAsync($"{file}: {outcome.Fault}");
                exitCode = ExitCodes.SomeFailed;
            }
        }

        await report.EndAsync(cancellation);
        return exitCode;
    }
}
