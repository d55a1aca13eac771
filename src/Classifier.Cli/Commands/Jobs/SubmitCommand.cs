using System.CommandLine;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Classifier.Cli.Batch.Inputs;
using Classifier.Jobs;
using Classifier.Jobs.Brokers;
using Classifier.Jobs.Chunks;

namespace Classifier.Cli.Commands.Jobs;

/// <summary><c>classifier submit --broker URL --job NAME --input X.jsonl</c></summary>
internal static partial class SubmitCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("submit", "Give a file of JSON lines to a broker, for workers on any number of machines to label. Done again after a crash, it does no harm.");
        var broker = new BrokerOptions(command);
        var job = JobOption();
        var input = new Option<string>("--input") { Description = "JSON lines to read, also .gz, or -", HelpName = "file", Required = true };
        var version = new Option<string?>("--model-version") { Description = "The only version of the model that may label it. Default: that of whichever worker", HelpName = "version" };
        var limits = new Option<int>("--queue-megabytes") { Description = "What the broker's queue of chunks may hold before this command waits, if it makes that queue", DefaultValueFactory = _ => 1024 };
        foreach (var option in new Option[] { job, input, version, limits })
            command.Add(option);
        var labelling = new LabellingOptions(command, isRemote: true);
        command.SetAction(async (parsed, cancellation) =>
        {
            var path = parsed.GetRequiredValue(input);
            if (path != InputFiles.Standard && !File.Exists(path))
                throw new CannotRunException($"--input {path}: there is no such file");
            var file = path == InputFiles.Standard ? InputFile.Standard(terminal.Input) : InputFile.At(path);
            var settings = JobSettings.Of(labelling.Read(parsed)).ToJson();
            var name = parsed.GetRequiredValue(job);
            var run = Run(path == InputFiles.Standard ? $"{Guid.NewGuid()}" : file.Identity, settings, parsed.GetValue(version));
            var progress = new JobProgress(terminal, TimeProvider.System);
            await using var chunks = ReadAsync(file, name, run, settings, cancellation).GetAsyncEnumerator(cancellation);
            var submitter = new Submitter(
                broker.Open(parsed, "classifier submit", TimeProvider.System), new JobRequest(name, run, parsed.GetValue(version)),
                new QueueLimits(ChunkBytes: (long)parsed.GetValue(limits) << 20), TimeProvider.System);
            SubmitState? last = null;
            await submitter.RunAsync(chunks, state => progress.Show($"{(last = state).Chunks:N0} chunks, {state.Lines:N0} lines sent", state.Bytes, file.Bytes ?? 0), progress.Tell, cancellation);
            progress.Tell($"{name}: {last?.Chunks ?? 0:N0} chunks, {last?.Lines ?? 0:N0} lines are with the broker");
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

    private static async IAsyncEnumerable<Chunk> ReadAsync(
        InputFile file, string job, string run, string settings, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var opened = file.Open();
        var index = 0L;
        await foreach (var block in JsonLines.ReadAsync(opened.Text, JsonLines.LongestLine, JsonLines.BlockBytes, cancellation))
            using (block)
                yield return new Chunk(job, run, index++, block.FirstLine, settings, block.Bytes.ToArray());
    }

    private static string Run(string identity, string settings, string? version) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{identity}\n{settings}\n{version}")))[..16];

    [GeneratedRegex(@"\A[A-Za-z0-9._-]{1,100}\z")]
    private static partial Regex Name();
}
