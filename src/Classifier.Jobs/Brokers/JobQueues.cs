using Classifier.Jobs.Events;
using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;

namespace Classifier.Jobs.Brokers;

/// <summary>
/// The queues: one of chunks for all jobs, one for each model version that a job wants and no other, a job's own of results, and one of chunks that no
/// worker could deal with. All are quorum queues, which keep what they confirmed while most nodes live, and refuse what is above their size.
/// </summary>
internal static class JobQueues
{
    /// <summary>How often a chunk is given out before it is put aside: a lost connection counts as a death, so that a broker with troubles must not use this up.</summary>
    public const int Deliveries = 20;

    /// <summary>Chunks that were put aside.</summary>
    public const string Dead = "classifier.dead";

    private const string AnyVersion = "classifier.chunks";

    /// <summary>Chunks for workers with any model, or with one version alone.</summary>
    /// <param name="version">Null for any.</param>
    public static string Chunks(string? version) => version is null ? AnyVersion : $"{AnyVersion}.{version}";

    /// <summary>A job's results.</summary>
    public static string Results(string job) => $"classifier.results.{job}";

    /// <summary>Held by who collects a job's results, so that nobody else does.</summary>
    public static string Collector(string job) => $"classifier.collector.{job}";

    /// <summary>Makes what all jobs need.</summary>
    public static async Task DeclareAsync(IChannel channel, string? version, QueueLimits limits, CancellationToken cancellation)
    {
        await DeclareQueueAsync(channel, Dead, [], cancellation);
        await DeclareQueueAsync(channel, Chunks(version), new()
        {
            ["x-delivery-limit"] = Deliveries,
            ["x-dead-letter-exchange"] = "",
            ["x-dead-letter-routing-key"] = Dead,
            ["x-dead-letter-strategy"] = "at-least-once",
            ["x-max-length-bytes"] = limits.ChunkBytes,
        }, cancellation);
        await JobEvents.DeclareAsync(channel, cancellation);
    }

    /// <summary>Makes a job's queue of results.</summary>
    public static Task DeclareResultsAsync(IChannel channel, string job, QueueLimits limits, CancellationToken cancellation) =>
        DeclareQueueAsync(channel, Results(job), new() { ["x-max-length-bytes"] = limits.ResultBytes }, cancellation);

    /// <summary>How many messages wait in a queue; null when there is none of that name.</summary>
    public static async Task<long?> CountAsync(IConnection connection, string queue, CancellationToken cancellation)
    {
        // Asking for what is not there closes the channel.
        await using var channel = await connection.CreateChannelAsync(cancellationToken: cancellation);
        try
        {
            return (await channel.QueueDeclarePassiveAsync(queue, cancellation)).MessageCount;
        }
        catch (OperationInterruptedException fault) when (fault.ShutdownReason?.ReplyCode == Constants.NotFound)
        {
            return null;
        }
    }

    /// <summary>Checks that a queue which has given a consumer nothing for long is empty: a broker that has just begun may forget a consumer.</summary>
    /// <exception cref="IOException">It is not: another connection may do better.</exception>
    public static async Task RequireNothingAsync(IConnection connection, string queue, CancellationToken cancellation)
    {
        if (await CountAsync(connection, queue, cancellation) > 0)
            throw new IOException($"it gives nothing, though there is something in {queue}");
    }

    private static Task<QueueDeclareOk> DeclareQueueAsync(IChannel channel, string name, Dictionary<string, object?> arguments, CancellationToken cancellation)
    {
        arguments["x-queue-type"] = "quorum";
        arguments["x-overflow"] = "reject-publish";
        return channel.QueueDeclareAsync(name, durable: true, exclusive: false, autoDelete: false, arguments, cancellationToken: cancellation);
    }
}

/// <summary>How much queues hold before they refuse more.</summary>
/// <param name="ChunkBytes">Of all jobs together. Default: 1 GiB.</param>
/// <param name="ResultBytes">Of one job. Default: 4 GiB.</param>
internal sealed record QueueLimits(long ChunkBytes = 1L << 30, long ResultBytes = 4L << 30);
