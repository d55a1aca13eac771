using System.CommandLine;
using System.Globalization;
using Classifier.Cli.Labelling;
using Classifier.Jobs;
using Classifier.Jobs.Brokers;
using Classifier.Modeling.Predictions;

namespace Classifier.Cli.Commands.Jobs;

/// <summary><c>classifier worker --broker URL</c></summary>
internal static class WorkerCommand
{
    public static Command Create(Terminal terminal, Func<string, IDocumentClassifier> load)
    {
        var command = new Command("worker", "Label chunks of jobs that were given to a broker, on all cores, until it is stopped (SIGTERM, Ctrl-C).");
        var broker = new BrokerOptions(command);
        var model = new Option<string?>("--model") { Description = "Model to load, as for batch", HelpName = "folder|zip" };
        var name = new Option<string>("--name")
        {
            Description = "The worker's name, for those who watch. Default: machine and process",
            DefaultValueFactory = _ => string.Create(CultureInfo.InvariantCulture, $"{Environment.MachineName}-{Environment.ProcessId}"),
        };
        command.Add(model);
        command.Add(name);
        command.SetAction(async (parsed, cancellation) =>
        {
            var classifier = Labeller.Load(parsed.GetValue(model), load);
            using var owned = classifier as IDisposable;
            var progress = new JobProgress(terminal, TimeProvider.System);
            var labeller = new ChunkLabeller(classifier);
            // While the result of one chunk is being confirmed, its core labels another.
            var atOnce = 2 * Environment.ProcessorCount;
            var worker = new Worker(
                broker.Open(parsed, $"classifier worker {parsed.GetRequiredValue(name)}", TimeProvider.System), parsed.GetRequiredValue(name), labeller.Model,
                atOnce, new QueueLimits(), TimeProvider.System);
            var (started, chunks, documents) = (TimeProvider.System.GetTimestamp(), 0L, 0L);
            progress.Tell($"worker {parsed.GetRequiredValue(name)} with {labeller.Model.Name}");
            await worker.RunAsync(done =>
            {
                Interlocked.Increment(ref chunks);
                var all = Interlocked.Add(ref documents, done.Documents);
                progress.Show($"{chunks:N0} chunks, {all:N0} documents, {all / TimeProvider.System.GetElapsedTime(started).TotalSeconds:N0} a second", 0, 0);
            }, progress.Tell, cancellation);
            progress.Tell($"stopped after {chunks:N0} chunks, {documents:N0} documents");
            return ExitCodes.Success;
        });
        return command;
    }
}
