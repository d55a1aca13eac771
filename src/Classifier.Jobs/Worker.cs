using System.Collections.Concurrent;
using Classifier.Jobs.Brokers;
using Classifier.Jobs.Chunks;
using Classifier.Jobs.Events;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;

namespace Classifier.Jobs;

/// <summary>
/// Takes chunks of any job, labels them, and gives the results to the broker before it lets go of the chunks. The queues of chunks for any model and for this
/// one's version have a connection each, so that trouble of one does not stop the other: RabbitMQ 3.10 killed and started again may never answer who wants to
/// consume from a queue that was empty, and then closes the connection.
/// </summary>
/// <param name="broker">Where the chunks are.</param>
/// <param name="name">The worker's name, for those who watch.</param>
/// <param name="model">Who labels.</param>
/// <param name="atOnce">Chunks to label at once; as many again wait here.</param>
/// <param name="limits">Of queues that are not there yet.</param>
/// <param name="time">The clock.</param>
internal sealed class Worker(Broker broker, string name, WorkerModel model, int atOnce, QueueLimits limits, TimeProvider time)
{
    private static readonly TimeSpan BetweenSigns = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<string, WorkDone> _unsaid = new();
    private int _underWay;

    /// <summary>Works until it is cancelled; what it has begun is then finished, and what it has not begun goes to others.</summary>
    /// <param name="done">Told of every chunk.</param>
    /// <param name="tell">Gets a line when the broker is lost.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="BrokerException">The broker cannot be used.</exception>
    public async Task RunAsync(Action<WorkDone> done, Action<string> tell, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        try
        {
            await Task.WhenAll(TakeAsync(null, tell), TakeAsync(model.Version, message => tell($"chunks for {model.Version} alone: {message}")));
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
        }

        async Task TakeAsync(string? version, Action<string> tellOf)
        {
            try
            {
                await broker.RunAsync((connection, lost) => WorkAsync(connection, version, done, tellOf, lost, stop.Token), tellOf, stop.Token);
            }
            finally
            {
                await stop.CancelAsync();
            }
        }
    }

    private async Task WorkAsync(
        IConnection connection, string? version, Action<WorkDone> done, Action<string> tell, CancellationToken lost, CancellationToken cancellation)
    {
        var queue = JobQueues.Chunks(version);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(lost, cancellation);
        await using var channel = await connection.CreateChannelAsync(Publisher.Options(atOnce), either.Token);
        await JobQueues.DeclareAsync(channel, version, limits, either.Token);
        await channel.BasicQosAsync(0, (ushort)(2 * atOnce), global: false, either.Token);
        var publisher = new Publisher(channel, time);
        var heard = time.GetTimestamp();
        var consumer = new AsyncEventingBasicConsumer(channel);
        consumer.ReceivedAsync += async (_, delivery) =>
        {
            Interlocked.Increment(ref _underWay);
            try
            {
                if (!cancellation.IsCancellationRequested)
                    await DealAsync(channel, publisher, delivery, done, lost);
            }
#pragma warning disable CA1031 // Whatever a chunk does to its worker, the worker goes on.
            catch (Exception fault) when (!lost.IsCancellationRequested)
#pragma warning restore CA1031
            {
                tell($"a chunk is given back: {fault.GetType().Name}");
                await channel.BasicNackAsync(delivery.DeliveryTag, multiple: false, requeue: true, lost);
            }
            catch (Exception) when (lost.IsCancellationRequested)
            {
                // The connection is gone, and the broker gives the chunk to another worker.
            }
            finally
            {
                Volatile.Write(ref heard, time.GetTimestamp());
                Interlocked.Decrement(ref _underWay);
            }
        };
        var tag = await channel.BasicConsumeAsync(queue, false, consumer, either.Token);
        try
        {
            while (true)
            {
                if (version is null)
                    await SayAsync(connection, ended: false, either.Token);
                if (Volatile.Read(ref _underWay) == 0 && time.GetElapsedTime(Volatile.Read(ref heard)) > Silence)
                {
                    await JobQueues.RequireNothingAsync(connection, queue, either.Token);
                    Volatile.Write(ref heard, time.GetTimestamp());
                }

                await Task.Delay(BetweenSigns, time, either.Token);
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested && !lost.IsCancellationRequested)
        {
            await channel.BasicCancelAsync(tag, noWait: false, lost);
            while (Volatile.Read(ref _underWay) > 0)
                await Task.Delay(TimeSpan.FromMilliseconds(20), time, lost);
            if (version is null)
                await SayAsync(connection, ended: true, lost);
            throw;
        }
    }

    private async Task DealAsync(IChannel channel, Publisher publisher, BasicDeliverEventArgs delivery, Action<WorkDone> done, CancellationToken lost)
    {
        Chunk chunk;
        try
        {
            // The bytes are the client's again when this method ends, which is after the chunk is done with.
            chunk = Chunk.Read(delivery.BasicProperties, delivery.Body);
        }
        catch (FormatException)
        {
            // Not one of ours: aside with it.
            await channel.BasicRejectAsync(delivery.DeliveryTag, requeue: false, lost);
            return;
        }

        // Finished also when the worker is to end: what is begun is not thrown away.
        var (result, documents, failed) = await model.Label(chunk, lost);
        // Without a queue of results the job was deleted, and its chunks with it.
        await publisher.SendAsync(JobQueues.Results(chunk.Job), result.Properties(), result.Lines, lost);
        await channel.BasicAckAsync(delivery.DeliveryTag, multiple: false, lost);
        var work = new WorkDone(1, documents, failed, delivery.Redelivered ? 1 : 0);
        _unsaid.AddOrUpdate(chunk.Job, work, (_, before) => before + work);
        done(work);
    }

    private async Task SayAsync(IConnection connection, bool ended, CancellationToken cancellation)
    {
        var said = new Dictionary<string, WorkDone>();
        foreach (var job in _unsaid.Keys)
            if (_unsaid.TryRemove(job, out var work))
                said[job] = work;
        try
        {
            await JobEvents.AddAsync(connection, new WorkerSeen(time.GetUtcNow(), name, model.Name, said, ended), cancellation);
        }
        catch (TimeoutException)
        {
            // Those who watch hear of it next time.
            foreach (var (job, work) in said)
                _unsaid.AddOrUpdate(job, work, (_, since) => since + work);
        }
    }
}

/// <summary>What a worker labels with.</summary>
/// <param name="Name">The model's name and version.</param>
/// <param name="Version">The version alone.</param>
/// <param name="Label">Labels a chunk; also tells how many documents it held, and how many of them could not be labelled. A failure gives the chunk back.</param>
internal sealed record WorkerModel(string Name, string Version, Func<Chunk, CancellationToken, Task<(ChunkResult Result, long Documents, long Failed)>> Label);
