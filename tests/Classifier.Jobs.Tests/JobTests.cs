using Classifier.Cli;
using Classifier.Cli.Tests;
using Classifier.Modeling.Predictions;
using Classifier.TestServer;

namespace Classifier.Jobs.Tests;

public sealed class JobTests(OneNode broker) : IClassFixture<OneNode>
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);

    [BrokerFact]
    public async Task Job_OfSeveralWorkers_GivesTheLinesOfBatch()
    {
        using var runs = new JobRuns(broker.Node.Url);
        using var stop = new CancellationTokenSource();
        var input = runs.Write("in.jsonl", 3000);

        var submitted = await runs.SubmitAsync(input);
        Task<CliRun>[] workers = [runs.WorkAsync(new WordCountClassifier(), stop.Token), runs.WorkAsync(new WordCountClassifier(), stop.Token)];
        var collected = await runs.CollectAsync("out.jsonl").WaitAsync(Longest);
        var status = await runs.StatusAsync();
        await stop.CancelAsync();
        var stopped = await Task.WhenAll(workers).WaitAsync(Longest);

        Assert.Equal((0, 1), (submitted.ExitCode, collected.ExitCode));
        Assert.Equal(await runs.BatchAsync(input), await runs.ReadAsync("out.jsonl"));
        Assert.All(stopped, run => Assert.Equal(0, run.ExitCode));
        Assert.Equal(3000, status.GetProperty("lines").GetInt32());
        Assert.Contains("3,000 documents, 30 failed", collected.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(runs.Folder.PathOf("out.jsonl.parts")));
    }

    [BrokerFact]
    public async Task Submit_Again_DoublesNothing()
    {
        using var runs = new JobRuns(broker.Node.Url);
        using var stop = new CancellationTokenSource();
        var input = runs.Write("in.jsonl", 1000);

        await runs.SubmitAsync(input);
        var again = await runs.SubmitAsync(input);
        var worker = runs.WorkAsync(new WordCountClassifier(), stop.Token);
        await runs.CollectAsync("out.jsonl").WaitAsync(Longest);
        await stop.CancelAsync();
        await worker;

        Assert.Equal(0, again.ExitCode);
        Assert.Equal(await runs.BatchAsync(input), await runs.ReadAsync("out.jsonl"));
    }

    [BrokerFact]
    public async Task Submit_OtherInputUnderTheSameName_IsRefusedUntilTheJobIsDeleted()
    {
        using var runs = new JobRuns(broker.Node.Url);
        await runs.SubmitAsync(runs.Write("in.jsonl", 100));

        var refused = await runs.SubmitAsync(runs.Write("other.jsonl", 200));
        await runs.JobsAsync("delete");
        var accepted = await runs.SubmitAsync(runs.Folder.PathOf("other.jsonl"));

        Assert.Equal((2, 0), (refused.ExitCode, accepted.ExitCode));
        Assert.Contains($"there is a job {runs.Job} already", refused.Errors, StringComparison.Ordinal);
    }

    [BrokerFact]
    public async Task Worker_DiesOfAChunk_ChunkIsPutAsideAndCanBeTriedAgain()
    {
        using var runs = new JobRuns(broker.Node.Url);
        using var stop = new CancellationTokenSource();
        var input = runs.Write("in.jsonl", 2000, special: "poison");
        var isPoison = true;
        var classifier = new WordCountClassifier
        {
            Before = (document, _) =>
            {
                if (document.Id == "poison" && isPoison)
                    throw new InvalidOperationException("This chunk is poison.");
            },
        };

        await runs.SubmitAsync(input);
        var worker = runs.WorkAsync(classifier, stop.Token);
        var collecting = runs.CollectAsync("out.jsonl");
        while ((await runs.StatusAsync()).GetProperty("putAside").GetInt64() == 0)
            Assert.False(collecting.IsCompleted);
        isPoison = false;
        var retried = await runs.JobsAsync("retry");
        await collecting.WaitAsync(Longest);
        await stop.CancelAsync();
        await worker;

        Assert.Contains("1 chunks go to workers again", retried.Errors, StringComparison.Ordinal);
        Assert.Equal(await runs.BatchAsync(input), await runs.ReadAsync("out.jsonl"));
        Assert.Equal(0, (await runs.StatusAsync()).GetProperty("putAside").GetInt64());
    }

    [BrokerFact]
    public async Task Submit_ModelVersion_OnlyWorkersWithItLabel()
    {
        using var runs = new JobRuns(broker.Node.Url);
        using var stop = new CancellationTokenSource();
        var input = runs.Write("in.jsonl", 1000);
        WordCountClassifier old = new(), wanted = new() { Info = new WordCountClassifier().Info with { Version = "2.0.0" } };

        await runs.SubmitAsync(input, "--model-version", "2.0.0");
        Task<CliRun>[] workers = [runs.WorkAsync(old, stop.Token), runs.WorkAsync(wanted, stop.Token)];
        await runs.CollectAsync("out.jsonl").WaitAsync(Longest);
        await stop.CancelAsync();
        await Task.WhenAll(workers);

        Assert.Equal(0, old.Calls);
        Assert.Equal(990, (await runs.ReadAsync("out.jsonl")).Split("\"modelVersion\":\"2.0.0\"").Length - 1);
    }

    [BrokerFact]
    public async Task Collect_SomebodyElseDoes_IsRefused()
    {
        using var runs = new JobRuns(broker.Node.Url);
        using var stop = new CancellationTokenSource();
        // Workers of other tests, which share the broker, leave this job alone.
        await runs.SubmitAsync(runs.Write("in.jsonl", 100), "--model-version", "nobody's");
        var first = runs.CollectAsync("one.jsonl", stop.Token);
        while (!File.Exists(runs.Folder.PathOf("one.jsonl.collect")))
            await Task.Delay(20);
        await Task.Delay(TimeSpan.FromSeconds(2));

        var second = await runs.CollectAsync("two.jsonl").WaitAsync(Longest);
        var sameFile = await runs.CollectAsync("one.jsonl").WaitAsync(Longest);
        await stop.CancelAsync();
        var stopped = await first;

        Assert.Equal((2, 2, ExitCodes.Interrupted), (second.ExitCode, sameFile.ExitCode, stopped.ExitCode));
        Assert.Contains("is being collected by another program", second.Errors, StringComparison.Ordinal);
        Assert.Contains("being used by another process", sameFile.Errors, StringComparison.Ordinal);
    }

    [BrokerFact]
    public async Task Collect_StoppedManyTimes_LosesAndDoublesNothing()
    {
        using var runs = new JobRuns(broker.Node.Url);
        using var stop = new CancellationTokenSource();
        var input = runs.Write("in.jsonl", 6000);
        var classifier = new WordCountClassifier { Before = (_, _) => Thread.Sleep(1) };
        await runs.SubmitAsync(input);
        var worker = runs.WorkAsync(classifier, stop.Token);
        var random = new Random(3);

        CliRun run;
        var stops = 0;
        do
        {
            using var pause = new CancellationTokenSource(TimeSpan.FromSeconds(0.5 + random.NextDouble()));
            run = await runs.CollectAsync("out.jsonl", pause.Token).WaitAsync(Longest);
            // What was written but not acknowledged when a machine went down.
            if (run.ExitCode == ExitCodes.Interrupted && stops++ >= 0)
                await File.AppendAllTextAsync(runs.Folder.PathOf("out.jsonl"), "half a li");
        }
        while (run.ExitCode == ExitCodes.Interrupted);
        await stop.CancelAsync();
        await worker;

        Assert.True(stops > 1, $"stopped {stops} times");
        Assert.Equal(await runs.BatchAsync(input), await runs.ReadAsync("out.jsonl"));
        var again = await runs.CollectAsync("out.jsonl");
        Assert.Equal(1, again.ExitCode);
    }

    [BrokerFact]
    public async Task Broker_CannotBeUsed_IsToldInALine()
    {
        using var runs = new JobRuns(broker.Node.Url);
        var wrongPassword = broker.Node.Url.Replace("guest:guest", "guest:wrong", StringComparison.Ordinal);
        (string[] Broker, string Expected)[] cases =
        [
            ([wrongPassword], "it refuses the user name or password"),
            (["amqp://guest:guest@127.0.0.1:9"], "broker amqp://127.0.0.1:9: "),
            ([broker.Node.TlsUrl, "--broker-ca", broker.Authority], "its certificate is not accepted"),
            ([broker.Node.TlsUrl], "its certificate is not accepted"),
            ([broker.Node.Url + "/nowhere"], "nowhere"),
        ];
        foreach (var (address, expected) in cases)
        {
            var run = await CliRun.OfAsync("", ["collect", "--job", "j", "--output", runs.Folder.PathOf("o.jsonl"), "--broker", .. address]).WaitAsync(Longest);

            Assert.Equal(2, run.ExitCode);
            Assert.Contains(expected, run.Errors, StringComparison.Ordinal);
            Assert.DoesNotContain("guest:", run.Errors, StringComparison.Ordinal);
            Assert.Single(run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        }
    }

    [BrokerFact]
    public async Task Collect_NoSuchJob_SaysSo()
    {
        using var runs = new JobRuns(broker.Node.Url);

        var run = await runs.CollectAsync("out.jsonl").WaitAsync(Longest);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"there is no job {runs.Job}", run.Errors, StringComparison.Ordinal);
    }
}
