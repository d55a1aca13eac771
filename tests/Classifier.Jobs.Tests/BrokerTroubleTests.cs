using Classifier.Cli.Tests;
using Classifier.TestServer;
using Classifier.TestServer.Brokers;

namespace Classifier.Jobs.Tests;

/// <summary>A broker that goes away, or takes nothing, while a job is under way.</summary>
public sealed class BrokerTroubleTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);

    [BrokerFact]
    public async Task Broker_KilledInTheMiddle_AllGoOnWithoutIt()
    {
        await using var broker = await BrokerCluster.StartAsync(1);
        using var runs = new JobRuns(broker.Nodes[0].Url);
        using var stop = new CancellationTokenSource();
        var (calls, half) = (0, new TaskCompletionSource());
        var classifier = new WordCountClassifier
        {
            Before = (_, _) =>
            {
                Thread.Sleep(1);
                if (Interlocked.Increment(ref calls) == 1500)
                    half.SetResult();
            },
        };
        var input = runs.Write("in.jsonl", 4000);
        var submitted = await runs.SubmitAsync(input);
        Assert.True(submitted.ExitCode == 0, submitted.Errors);
        var worker = runs.WorkAsync(classifier, stop.Token);
        var collector = runs.CollectAsync("out.jsonl");

        await half.Task.WaitAsync(Longest);
        broker.Nodes[0].Kill();
        var unreachable = await runs.SubmitAsync(input).WaitAsync(Longest);
        await broker.Nodes[0].StartAsync();
        var collected = await collector.WaitAsync(Longest);
        await stop.CancelAsync();
        var stopped = await worker;

        Assert.Equal((2, 1, 0), (unreachable.ExitCode, collected.ExitCode, stopped.ExitCode));
        Assert.Contains("is lost", collected.Errors, StringComparison.Ordinal);
        Assert.Contains("is lost", stopped.Errors, StringComparison.Ordinal);
        Assert.Equal(await runs.BatchAsync(input), await runs.ReadAsync("out.jsonl"));
    }

    [BrokerFact]
    public async Task Broker_DiskIsNearlyFull_SubmitWaitsAndSaysSo()
    {
        await using var broker = await BrokerCluster.StartAsync(1);
        using var runs = new JobRuns(broker.Nodes[0].Url);
        await broker.Nodes[0].ControlAsync("set_disk_free_limit", "100000GB");
        var input = runs.Write("in.jsonl", 2000);

        var submitting = runs.SubmitAsync(input);
        await Task.Delay(TimeSpan.FromSeconds(3));
        var waited = !submitting.IsCompleted;
        await broker.Nodes[0].ControlAsync("set_disk_free_limit", "50MB");
        var submitted = await submitting.WaitAsync(Longest);
        await runs.LabelAsync("out.jsonl").WaitAsync(Longest);

        Assert.True(waited);
        Assert.Contains("takes nothing for now (low on disk)", submitted.Errors, StringComparison.Ordinal);
        Assert.Equal(await runs.BatchAsync(input), await runs.ReadAsync("out.jsonl"));
    }

    [BrokerFact]
    public async Task Broker_UserWithTheRightsOfTheGuide_CanDoAll()
    {
        await using var broker = await BrokerCluster.StartAsync(1);
        var node = broker.Nodes[0];
        await node.ControlAsync("add_user", "labels", "secret");
        await node.ControlAsync("set_permissions", "labels", @"^classifier\.", @"^(classifier\.|amq\.default)", @"^classifier\.");
        using var runs = new JobRuns(node.Url.Replace("guest:guest", "labels:secret", StringComparison.Ordinal));
        using var others = new JobRuns(node.Url.Replace("guest:guest", "nobody:secret", StringComparison.Ordinal));
        await node.ControlAsync("add_user", "nobody", "secret");
        await node.ControlAsync("set_permissions", "nobody", "", "", "");
        var input = runs.Write("in.jsonl", 1000);

        var refused = await others.SubmitAsync(input);
        var submitted = await runs.SubmitAsync(input);
        await runs.LabelAsync("out.jsonl");
        var deleted = await runs.JobsAsync("delete");

        Assert.Equal((2, 0, 0), (refused.ExitCode, submitted.ExitCode, deleted.ExitCode));
        Assert.Contains("ACCESS_REFUSED", refused.Errors, StringComparison.Ordinal);
        Assert.Equal(await runs.BatchAsync(input), await runs.ReadAsync("out.jsonl"));
    }
}
