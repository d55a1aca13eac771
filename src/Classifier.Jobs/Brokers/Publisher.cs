using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;

namespace Classifier.Jobs.Brokers;

/// <summary>Sends messages and waits until the broker has them; while a queue is full it waits and tries again.</summary>
internal sealed class Publisher(IChannel channel, TimeProvider time)
{
    private static readonly TimeSpan WhenFull = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan LongestConfirm = TimeSpan.FromMinutes(1);

    /// <summary>
    /// Options of a channel that can be sent over. How much is under way is for those who send to bound: the client's own limit makes each message wait for up to
    /// a second when half of it is used.
    /// </summary>
    /// <param name="deliveriesAtOnce">Deliveries that are dealt with at once.</param>
    public static CreateChannelOptions Options(int deliveriesAtOnce = 1) => new(
        publisherConfirmationsEnabled: true,
        publisherConfirmationTrackingEnabled: true,
        outstandingPublisherConfirmationsRateLimiter: null,
        consumerDispatchConcurrency: (ushort)deliveriesAtOnce);

    /// <summary>Messages that a full queue refused.</summary>
    public long Refused { get; private set; }

    /// <summary>Sends one; when this returns the broker has it on the disks of most nodes.</summary>
    /// <returns>False when there is no such queue.</returns>
    /// <exception cref="TimeoutException">The broker neither takes nor refuses it.</exception>
    public async Task<bool> SendAsync(string queue, BasicProperties properties, ReadOnlyMemory<byte> body, CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                await channel.BasicPublishAsync("", queue, mandatory: true, properties, body, cancellation).AsTask().WaitAsync(LongestConfirm, time, cancellation);
                return true;
            }
            catch (PublishException fault) when (fault.IsReturn)
            {
                return false;
            }
            catch (PublishException)
            {
                Refused++;
                await Task.Delay(WhenFull, time, cancellation);
            }
        }
    }
}
