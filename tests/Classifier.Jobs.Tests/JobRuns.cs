using System.Text.Json;
using Classifier.Cli;
using Classifier.Cli.Tests;
using Classifier.Modeling.Predictions;
using Classifier.TestServer;

namespace Classifier.Jobs.Tests;

/// <summary>Runs the commands of jobs against a broker, with files in a folder of their own.</summary>
internal sealed class JobRuns(string broker) : IDisposable
{
    private static readonly string[] Labels = ["province", "district", "commune"];

    public TemporaryFolder Folder { get; } = new();

    /// <summary>A name that no other test takes.</summary>
    public string Job { get; } = $"job-{Guid.NewGuid():N}";

    public void Dispose() => Folder.Dispose();

    /// <summary>Writes an input of several chunks, every hundredth line of which is no document.</summary>
    public string Write(string name, int documents, string? special = null) => Folder.Write(name, string.Concat(Enumerable.Range(0, documents).Select(i =>
        i % 100 == 7 ? "rubbish\n" : JsonSerializer.Serialize(new { id = i == documents / 2 && special is not null ? special : $"{i}", text = $"{Labels[i % 3]} {new string('x', 1000)}" }) + "\n")));

    public Task<CliRun> SubmitAsync(string input, params string[] more) => RunAsync(new WordCountClassifier(), ["submit", "--job", Job, "--input", input, .. more]);

    public Task<CliRun> CollectAsync(string output, CancellationToken cancellation = default) =>
        RunAsync(new WordCountClassifier(), ["collect", "--job", Job, "--output", Folder.PathOf(output), "--summary", Folder.PathOf(output + ".summary")], cancellation);

    /// <summary>Collects, with a worker beside it.</summary>
    public async Task<CliRun> LabelAsync(string output)
    {
        using var stop = new CancellationTokenSource();
        var worker = WorkAsync(new WordCountClassifier(), stop.Token);
        var collected = await CollectAsync(output).WaitAsync(TimeSpan.FromMinutes(3));
        await stop.CancelAsync();
        await worker;
        return collected;
    }

    public Task<CliRun> WorkAsync(IDocumentClassifier classifier, CancellationToken cancellation) => RunAsync(classifier, ["worker", "--model", "m"], cancellation);

    /// <summary>What jobs list says of this job.</summary>
    public async Task<JsonElement> StatusAsync()
    {
        var run = await RunAsync(new WordCountClassifier(), ["jobs", "list", "--output", "json"]);
        return JsonDocument.Parse(run.Output).RootElement.GetProperty("jobs").EnumerateArray().Single(job => job.GetProperty("name").GetString() == Job);
    }

    public Task<CliRun> JobsAsync(string act) => RunAsync(new WordCountClassifier(), ["jobs", act, "--job", Job]);

    /// <summary>The lines that batch gives for an input.</summary>
    public async Task<string> BatchAsync(string input, params string[] more)
    {
        string[] args = ["batch", "--quiet", "--model", "m", "--input", input, "--output", Folder.PathOf("batch.jsonl"), "--errors", Folder.PathOf("errors.jsonl"), .. more];
        var run = await CliRun.OfAsync("", args);
        Assert.InRange(run.ExitCode, 0, 1);
        return await File.ReadAllTextAsync(Folder.PathOf("batch.jsonl"));
    }

    public Task<string> ReadAsync(string output) => File.ReadAllTextAsync(Folder.PathOf(output));

    public Task<CliRun> RunAsync(IDocumentClassifier classifier, string[] args, CancellationToken cancellation = default) =>
        CliRun.OfAsync([], _ => classifier, cancellation, [.. args, "--broker", broker]);
}
