using Classifier.Jobs.Brokers;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;

namespace Classifier.Jobs.Events;

/// <summary>The log of what happens to jobs: a stream, which everybody may read from its beginning and nobody takes anything from.</summary>
internal static class JobEvents
{
    private const string Stream = "classifier.jobs";

    // A queue that is silent for so long has given all that it has.
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(15);

    public static Task DeclareAsync(IChannel channel, CancellationToken cancellation) => channel.QueueDeclareAsync(
        Stream, durable: true, exclusive: false, autoDelete: false,
        new Dictionary<string, object?> { ["x-queue-type"] = "stream", ["x-max-length-bytes"] = 64L << 20, ["x-stream-max-segment-size-bytes"] = 4L << 20 },
        cancellationToken: cancellation);

    /// <summary>Adds an event.</summary>
    /// <exception cref="TimeoutException">The stream does not answer, as when nodes come and go; queues may still work.</exception>
    public static Task AddAsync(IConnection connection, JobEvent happened, CancellationToken cancellation) => BoundedAsync(async stop =>
    {
        await using var channel = await connection.CreateChannelAsync(Publisher.Options(), stop);
        await channel.BasicPublishAsync("", Stream, mandatory: true, new BasicProperties { Persistent = true }, happened.ToJson(), stop);
        return true;
    }, cancellation);

    /// <summary>Reads all events that there are, the oldest first.</summary>
    /// <exception cref="TimeoutException">The stream does not answer.</exception>
    public static Task<IReadOnlyList<JobEvent>> ReadAsync(IConnection connection, CancellationToken cancellation) =>
        BoundedAsync(stop => ReadAllAsync(connection, stop), cancellation);

    private static async Task<T> BoundedAsync<T>(Func<CancellationToken, Task<T>> act, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        stop.CancelAfter(Longest);
        try
        {
            return await act(stop.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new TimeoutException($"its log of jobs has not answered for {Longest.TotalSeconds:0} s");
        }
    }

    private static async Task<IReadOnlyList<JobEvent>> ReadAllAsync(IConnection connection, CancellationToken cancellation)
    {
        await using var channel = await connection.CreateChannelAsync(cancellationToken: cancellation);
        await DeclareAsync(channel, cancellation);
        await channel.BasicQosAsync(0, 1000, global: false, cancellation);
        var events = new List<JobEvent>();
        using var heard = new SemaphoreSlim(0);
        var consumer = new AsyncEventingBasicConsumer(channel);
        consumer.ReceivedAsync += async (_, delivery) =>
        {
            if (JobEvent.Read(delivery.Body.Span) is { } happened)
                lock (events)
                    events.Add(happened);
            await channel.BasicAckAsync(delivery.DeliveryTag, multiple: false, cancellation);
            heard.Release();
        };
        await channel.BasicConsumeAsync(
            Stream, autoAck: false, "", noLocal: false, exclusive: false, new Dictionary<string, object?> { ["x-stream-offset"] = "first" }, consumer, cancellation);
        while (await heard.WaitAsync(Silence, cancellation))
        {
        }

        lock (events)
            return [.. events];
    }
}
