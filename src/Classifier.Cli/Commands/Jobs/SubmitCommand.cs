using System.CommandLine;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Classifier.Cli.Batch.Inputs;
using Classifier.Jobs;
using Classifier.Jobs.Brokers;

namespace Classifier.Cli.Commands.Jobs;

/// <summary><c>classifier submit --broker URL --job NAME --input X.jsonl</c></summary>
internal static partial class SubmitCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("submit", "Give documents, in any form that batch reads, to a broker, for workers on any number of machines to label. Done again after a crash, it does no harm.");
        var broker = new BrokerOptions(command);
        var job = JobOption();
        var input = new InputOptions(command);
        var version = new Option<string?>("--model-version") { Description = "The only version of the model that may label it. Default: that of whichever worker", HelpName = "version" };
        var limits = new Option<int>("--queue-megabytes") { Description = "What the broker's queue of chunks may hold before this command waits, if it makes that queue", DefaultValueFactory = _ => 1024 };
        foreach (var option in new Option[] { job, version, limits })
            command.Add(option);
        var rows = new RowOptions(command, null);
        var labelling = new LabellingOptions(command, isRemote: true);
        command.SetAction(async (parsed, cancellation) =>
        {
            var files = input.Open(parsed, terminal.Input);
            var settings = JobSettings.Of(labelling.Read(parsed), await rows.ReadAsync(parsed, input.Columns(parsed), files, cancellation)).ToJson();
            var name = parsed.GetRequiredValue(job);
            var run = Run(
                parsed.GetRequiredValue(input.Paths).Contains(InputFiles.Standard) ? $"{Guid.NewGuid()}" : string.Join('\n', files.Identities),
                $"{input.Otherwise(parsed)} {input.Columns(parsed)}", settings, parsed.GetValue(version));
            var progress = new JobProgress(terminal, TimeProvider.System);
            var lines = new JobInput(files, name, run, settings);
            await using var chunks = lines.ReadAsync(cancellation).GetAsyncEnumerator(cancellation);
            var submitter = new Submitter(
                broker.Open(parsed, "classifier submit", TimeProvider.System), new JobRequest(name, run, parsed.GetValue(version)),
                new QueueLimits(ChunkBytes: (long)parsed.GetValue(limits) << 20), TimeProvider.System);
            SubmitState? last = null;
            await submitter.RunAsync(chunks, state => progress.Show($"{(last = state).Chunks:N0} chunks, {state.Lines:N0} documents sent", lines.BytesRead, files.Bytes ?? 0), progress.Tell, cancellation);
            progress.Tell($"{name}: {last?.Chunks ?? 0:N0} chunks, {last?.Lines ?? 0:N0} documents are with the broker");
            return ExitCodes.Success;
        });
        return command;
    }

    /// <summary>The option that names a job.</summary>
    public static Option<string> JobOption()
    {
        var job = new Option<string>("--job") { Description = "The job's name: letters, digits, dots, dashes and underscores", HelpName = "name", Required = true };
        job.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !Name().IsMatch(result.Tokens[0].Value))
                result.AddError("--job: up to 100 letters, digits, dots, dashes and underscores");
        });
        return job;
    }

    private static string Run(params string?[] parts) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))))[..16];

    [GeneratedRegex(@"\A[A-Za-z0-9._-]{1,100}\z")]
    private static partial Regex Name();
}
