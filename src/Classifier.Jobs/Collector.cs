using Classifier.Jobs.Brokers;
using Classifier.Jobs.Chunks;
using Classifier.Jobs.Collecting;
using Classifier.Jobs.Files;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;
using RabbitMQ.Client.Exceptions;

namespace Classifier.Jobs;

/// <summary>
/// Writes a job's results to a file, each once and in the order of the input. A result is acknowledged when it is safe on the disk, so that nothing is lost or
/// doubled when this program, the broker or the machine ends at any moment; run again, it goes on.
/// </summary>
internal sealed class Collector(Broker broker, string job, CollectedFile file, TimeProvider time)
{
    private const ushort Prefetch = 64;
    private static readonly TimeSpan BetweenSafe = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(30);

    /// <summary>Writes until all results are there.</summary>
    /// <param name="written">Told when more is safe.</param>
    /// <param name="tell">Gets a line when the broker is lost or nothing comes.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="BrokerException">The broker cannot be used, there is no such job, or somebody else collects it.</exception>
    /// <exception cref="FileFaultException">The output cannot be written.</exception>
    public async Task RunAsync(Action<CollectedFile> written, Action<string> tell, CancellationToken cancellation)
    {
        if (file.IsComplete)
            return;
        var isFirst = true;
        await broker.RunAsync(async (connection, lost) =>
        {
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(lost, cancellation);
            await using var channel = await connection.CreateChannelAsync(cancellationToken: stop.Token);
            await LockAsync(channel, mayWait: !isFirst, stop.Token);
            isFirst = false;
            if (await JobQueues.CountAsync(connection, JobQueues.Results(job), stop.Token) is null)
                throw new BrokerException($"broker {broker.Shown}: there is no job {job}");
            await CollectAsync(connection, channel, written, tell, stop.Token);
        }, tell, cancellation);
    }

    private async Task LockAsync(IChannel channel, bool mayWait, CancellationToken cancellation)
    {
        try
        {
            await channel.QueueDeclareAsync(JobQueues.Collector(job), durable: false, exclusive: true, autoDelete: true, cancellationToken: cancellation);
        }
        catch (OperationInterruptedException fault) when (fault.ShutdownReason?.ReplyCode == Constants.ResourceLocked)
        {
            // After a lost connection the broker may believe for a while that we still have the other one.
            throw mayWait ? new IOException("our last connection is still open there", fault) : new BrokerException($"the job {job} is being collected by another program", null);
        }
    }

    private async Task CollectAsync(IConnection connection, IChannel channel, Action<CollectedFile> written, Action<string> tell, CancellationToken stop)
    {
        await channel.BasicQosAsync(0, Prefetch, global: false, stop);
        var arrived = System.Threading.Channels.Channel.CreateUnbounded<(ulong Tag, ChunkResult Result)>();
        var consumer = new AsyncEventingBasicConsumer(channel);
        consumer.ReceivedAsync += (_, delivery) =>
        {
            arrived.Writer.TryWrite((delivery.DeliveryTag, ChunkResult.Read(delivery.BasicProperties, delivery.Body.ToArray())));
            return Task.CompletedTask;
        };
        await channel.BasicConsumeAsync(JobQueues.Results(job), autoAck: false, consumer, stop);

        var unsafeTags = new List<ulong>();
        var heard = time.GetTimestamp();
        var isTold = false;
        while (!file.IsComplete)
        {
            using var pause = CancellationTokenSource.CreateLinkedTokenSource(stop);
            pause.CancelAfter(BetweenSafe);
            try
            {
                while (unsafeTags.Count < Prefetch && !file.IsComplete)
                {
                    var (tag, result) = await arrived.Reader.ReadAsync(pause.Token);
                    await DiskAsync(() => file.AddAsync(result));
                    unsafeTags.Add(tag);
                    (heard, isTold) = (time.GetTimestamp(), false);
                }
            }
            catch (OperationCanceledException) when (!stop.IsCancellationRequested)
            {
            }

            if (unsafeTags.Count > 0)
            {
                await DiskAsync(file.MakeSafeAsync);
                foreach (var tag in unsafeTags)
                    await channel.BasicAckAsync(tag, multiple: false, stop);
                unsafeTags.Clear();
                written(file);
            }
            else if (time.GetElapsedTime(heard) > Silence)
            {
                await JobQueues.RequireNothingAsync(connection, JobQueues.Results(job), stop);
                heard = time.GetTimestamp();
                if (isTold)
                    continue;
                isTold = true;
                tell($"no result for {Silence.TotalSeconds:0} s; waiting for chunk {file.Next}. classifier jobs shows workers and chunks that were put aside");
            }
        }
    }

    // A full disk is no lost broker: another connection would not help.
    private static async Task DiskAsync(Func<Task> act)
    {
        try
        {
            await act();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new FileFaultException($"{fault.Message} What was collected is safe; run the command again when that is mended", fault);
        }
    }
}
