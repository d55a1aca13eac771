using System.CommandLine;
using Classifier.Cli.Commands;
using Classifier.Cli.Commands.Jobs;
using Classifier.Cli.Commands.Keys;
using Classifier.Cli.Commands.MLNet;
using Classifier.Cli.Commands.Models;
using Classifier.Jobs.Brokers;
using Classifier.Jobs.Files;
using Classifier.MLNet;
using Classifier.Modeling.Predictions;

namespace Classifier.Cli;

/// <summary>The program, apart from the process it runs in.</summary>
internal static class Application
{
    private const string Description = """
        Labels Vietnamese administrative texts by level and topic.

        Examples:
          classifier classify decision.txt --output json
          classifier classify - --server http://127.0.0.1:5080 < decision.txt
          classifier batch --input documents.jsonl --output labels.jsonl
          classifier submit --broker amqps://user@broker.example:5671 --job archive --input documents.jsonl
          classifier mlnet inspect model.zip
          classifier keys create --file keys.json --name portal
          classifier models list --server https://labels.example:5080 --key-file admin.key
        """;

    /// <summary>Runs one command line.</summary>
    /// <param name="args">Without the program's name.</param>
    /// <param name="terminal">Where to read and write.</param>
    /// <param name="load">Loads a model from a version folder or a zip.</param>
    /// <param name="cancellation">Stops it, beside the signals of the system.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(string[] args, Terminal terminal, Func<string, IDocumentClassifier> load, CancellationToken cancellation = default)
    {
        var root = new RootCommand(Description)
        {
            ClassifyCommand.Create(terminal, load),
            BatchCommand.Create(terminal, load),
            SubmitCommand.Create(terminal),
            WorkerCommand.Create(terminal, load),
            CollectCommand.Create(terminal),
            JobsCommand.Create(terminal),
            MLNetCommand.Create(terminal),
            ModelsCommand.Create(terminal),
            KeysCommand.Create(terminal, TimeProvider.System),
        };
        await using var output = new StreamWriter(terminal.Output, Terminal.Encoding, leaveOpen: true);
        try
        {
            var parsed = root.Parse(args);
            var exitCode = await parsed.InvokeAsync(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                Output = output,
                Error = terminal.Error,
            }, cancellation);
            return parsed.Errors.Count > 0 ? ExitCodes.CannotRun : exitCode;
        }
        catch (Exception fault) when (fault is CannotRunException or BrokerException or FileFaultException or TimeoutException or ModelFormatException or IOException or UnauthorizedAccessException)
        {
            await terminal.Error.WriteLineAsync($"classifier: {fault.Message}");
            return ExitCodes.CannotRun;
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Interrupted;
        }
    }
}
