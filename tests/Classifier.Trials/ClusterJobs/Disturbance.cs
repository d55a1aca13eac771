using Classifier.TestServer.Brokers;
using Classifier.TestServer.ForeignPrograms;

namespace Classifier.Trials.ClusterJobs;

/// <summary>Kills and pauses programs and nodes. Of three nodes one at most is away at a time, as a cluster of three can bear.</summary>
internal sealed class Disturbance(BrokerCluster cluster, IReadOnlyList<RestartedProgram> workers, RestartedProgram submitter, RestartedProgram collector, Random random)
{
    /// <summary>How often each thing was done.</summary>
    public Dictionary<string, int> Done { get; } = [];

    /// <summary>Does one thing, and waits until it is over.</summary>
    public async Task ActAsync()
    {
        var worker = workers[random.Next(workers.Count)];
        var node = cluster.Nodes[random.Next(cluster.Nodes.Count)];
        switch (random.Next(6))
        {
            case 0 or 1:
                Count("workers killed");
                worker.KillAndStart();
                break;
            case 2 when !collector.HasEnded && random.Next(2) == 0:
                Count("collector killed");
                collector.KillAndStart();
                break;
            case 2 when !submitter.HasEnded:
                Count("submitter killed");
                submitter.KillAndStart();
                break;
            case 3:
                Count("workers paused");
                await PauseAsync(worker.ProcessId, random.Next(2, 30));
                break;
            case 4:
                Count("nodes paused");
                await PauseAsync(node.ProcessId, random.Next(2, 20));
                break;
            default:
                Count("nodes killed");
                node.Kill();
                await Task.Delay(TimeSpan.FromSeconds(random.Next(1, 6)));
                await node.StartAsync();
                break;
        }

        await Task.Delay(TimeSpan.FromSeconds(1 + (2 * random.NextDouble())));
    }

    private static async Task PauseAsync(int process, int seconds)
    {
        if (process == 0)
            return;
        await ForeignProcess.RunAsync("kill", ["-STOP", $"{process}"]);
        await Task.Delay(TimeSpan.FromSeconds(seconds));
        await ForeignProcess.RunAsync("kill", ["-CONT", $"{process}"]);
    }

    private void Count(string what) => Done[what] = Done.GetValueOrDefault(what) + 1;
}
