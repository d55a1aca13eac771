using Classifier.Jobs.Brokers;
using Classifier.Jobs.Chunks;
using Classifier.Jobs.Events;
using RabbitMQ.Client;

namespace Classifier.Jobs;

/// <summary>Shows jobs, and does to them what an operator asks for.</summary>
internal sealed class JobBoard(Broker broker, QueueLimits limits, TimeProvider time)
{
    private static readonly TimeSpan WorkerIsGone = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan RateOver = TimeSpan.FromSeconds(60);

    /// <summary>All jobs, the oldest first, and the workers that gave a sign lately.</summary>
    public async Task<(IReadOnlyList<JobStatus> Jobs, IReadOnlyList<WorkerSeen> Workers)> ListAsync(CancellationToken cancellation)
    {
        await using var connection = await broker.ConnectAsync(cancellation);
        var events = await JobEvents.ReadAsync(connection, cancellation);
        var aside = await AsideAsync(connection, cancellation);
        var jobs = new Dictionary<string, JobStatus>();
        var now = time.GetUtcNow();
        foreach (var happened in events)
        {
            switch (happened)
            {
                case JobBegun begun when !jobs.TryGetValue(begun.Job, out var other) || other.Run != begun.Run:
                    jobs[begun.Job] = new JobStatus(begun.Job, begun.Run, begun.ModelVersion, begun.At);
                    break;
                case JobSubmitted submitted when jobs.TryGetValue(submitted.Job, out var job):
                    jobs[submitted.Job] = job with { Chunks = submitted.Chunks, Lines = submitted.Lines };
                    break;
                case JobDeleted deleted:
                    jobs.Remove(deleted.Job);
                    break;
                case WorkerSeen worker:
                    foreach (var (name, done) in worker.Done)
                        if (jobs.TryGetValue(name, out var job))
                            jobs[name] = job with { Done = job.Done + done, Lately = job.Lately + (now - worker.At < RateOver ? done.Documents : 0) };
                    break;
            }
        }

        var listed = new List<JobStatus>();
        foreach (var job in jobs.Values.OrderBy(job => job.Begun))
            listed.Add(job with
            {
                Uncollected = await JobQueues.CountAsync(connection, JobQueues.Results(job.Name), cancellation) ?? 0,
                Aside = aside.GetValueOrDefault(job.Name),
                PerSecond = job.Lately / Math.Clamp((now - job.Begun).TotalSeconds, 1, RateOver.TotalSeconds),
            });
        var workers = events.OfType<WorkerSeen>().GroupBy(worker => worker.Worker).Select(signs => signs.Last())
            .Where(worker => !worker.Ended && now - worker.At < WorkerIsGone);
        return (listed, [.. workers]);
    }

    /// <summary>Gives the chunks of a job that were put aside to workers again.</summary>
    /// <returns>How many.</returns>
    public async Task<long> RetryAsync(string job, CancellationToken cancellation)
    {
        await using var connection = await broker.ConnectAsync(cancellation);
        var version = (await JobEvents.ReadAsync(connection, cancellation)).OfType<JobBegun>().LastOrDefault(begun => begun.Job == job)?.ModelVersion;
        await using var channel = await connection.CreateChannelAsync(Publisher.Options(), cancellation);
        await JobQueues.DeclareAsync(channel, version, limits, cancellation);
        var publisher = new Publisher(channel, time);
        return await WalkAsideAsync(channel, job, async chunk =>
        {
            await publisher.SendAsync(JobQueues.Chunks(version), chunk.Properties(), chunk.Lines, cancellation);
            return true;
        }, cancellation);
    }

    /// <summary>Removes a job: its results that were not collected, and its chunks as workers come to them.</summary>
    /// <exception cref="BrokerException">There is none.</exception>
    public async Task DeleteAsync(string job, CancellationToken cancellation)
    {
        await using var connection = await broker.ConnectAsync(cancellation);
        var isThere = await JobQueues.CountAsync(connection, JobQueues.Results(job), cancellation) is not null;
        await using var channel = await connection.CreateChannelAsync(Publisher.Options(), cancellation);
        await JobQueues.DeclareAsync(channel, null, limits, cancellation);
        if (!isThere)
            throw new BrokerException($"broker {broker.Shown}: there is no job {job}");
        await channel.QueueDeleteAsync(JobQueues.Results(job), ifUnused: false, ifEmpty: false, cancellationToken: cancellation);
        await WalkAsideAsync(channel, job, _ => Task.FromResult(true), cancellation);
        await JobEvents.AddAsync(connection, new JobDeleted(time.GetUtcNow(), job), cancellation);
    }

    private static async Task<Dictionary<string, long>> AsideAsync(IConnection connection, CancellationToken cancellation)
    {
        var counts = new Dictionary<string, long>();
        if (await JobQueues.CountAsync(connection, JobQueues.Dead, cancellation) is null or 0)
            return counts;
        await using var channel = await connection.CreateChannelAsync(cancellationToken: cancellation);
        await WalkAsideAsync(channel, null, chunk =>
        {
            counts[chunk.Job] = counts.GetValueOrDefault(chunk.Job) + 1;
            return Task.FromResult(false);
        }, cancellation);
        return counts;
    }

    /// <summary>Looks at every chunk that was put aside, once; those that are not taken stay.</summary>
    /// <param name="channel">Its closing gives back what was only looked at.</param>
    /// <param name="job">Null for all jobs.</param>
    /// <param name="take">True to remove the chunk.</param>
    /// <param name="cancellation">Ends it.</param>
    private static async Task<long> WalkAsideAsync(IChannel channel, string? job, Func<Chunk, Task<bool>> take, CancellationToken cancellation)
    {
        var (taken, left) = (0L, new List<ulong>());
        while (await channel.BasicGetAsync(JobQueues.Dead, autoAck: false, cancellation) is { } message)
        {
            var chunk = Chunk.Read(message.BasicProperties, message.Body.ToArray());
            if ((job is null || chunk.Job == job) && await take(chunk))
            {
                await channel.BasicAckAsync(message.DeliveryTag, multiple: false, cancellation);
                taken++;
            }
            else
                left.Add(message.DeliveryTag);
        }

        foreach (var tag in left)
            await channel.BasicNackAsync(tag, multiple: false, requeue: true, cancellation);
        return taken;
    }
}

/// <summary>How a job stands.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Run">See <see cref="Chunk.Run"/>.</param>
/// <param name="ModelVersion">The only version that may label it; null for any.</param>
/// <param name="Begun">When it was first submitted.</param>
internal sealed record JobStatus(string Name, string Run, string? ModelVersion, DateTimeOffset Begun)
{
    /// <summary>Chunks in all; null while it is submitted.</summary>
    public long? Chunks { get; init; }

    /// <summary>Lines of its input; null while it is submitted.</summary>
    public long? Lines { get; init; }

    /// <summary>What workers said they did. A chunk that was labelled twice counts twice.</summary>
    public WorkDone Done { get; init; } = new(0, 0, 0, 0);

    /// <summary>Results with the broker that nobody has collected.</summary>
    public long Uncollected { get; init; }

    /// <summary>Chunks that no worker could deal with.</summary>
    public long Aside { get; init; }

    /// <summary>Documents a second, over the last minute.</summary>
    public double PerSecond { get; init; }

    internal long Lately { get; init; }
}
