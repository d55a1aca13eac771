using Classifier.Jobs.Brokers;
using Classifier.Jobs.Chunks;
using Classifier.Jobs.Events;
using Classifier.Jobs.Files;
using RabbitMQ.Client;

namespace Classifier.Jobs;

/// <summary>Sends a job's input to the broker, chunk by chunk.</summary>
internal sealed class Submitter(Broker broker, JobRequest job, QueueLimits limits, TimeProvider time)
{
    // Enough to hide the time until a cluster confirms.
    private const int Unconfirmed = 32;

    /// <summary>
    /// Sends all chunks, and behind them how many there are. Over a lost connection it begins again behind the last chunk that was confirmed. Sent twice, as after a
    /// crash of this program, a chunk is labelled twice and collected once.
    /// </summary>
    /// <param name="chunks">The input; read once.</param>
    /// <param name="sent">Told after every confirmed chunk.</param>
    /// <param name="tell">Gets a line when the broker is lost.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="BrokerException">The broker cannot be used, or the job's name is taken by another input.</exception>
    /// <exception cref="FileFaultException">The input cannot be read.</exception>
    public Task RunAsync(IAsyncEnumerator<Chunk> chunks, Action<SubmitState> sent, Action<string> tell, CancellationToken cancellation)
    {
        var state = new SubmitState();
        var waiting = new Queue<Chunk>();
        return broker.RunAsync(async (connection, lost) =>
        {
            using var either = CancellationTokenSource.CreateLinkedTokenSource(lost, cancellation);
            var stop = either.Token;
            await using var channel = await connection.CreateChannelAsync(Publisher.Options(), stop);
            await JobQueues.DeclareAsync(channel, job.ModelVersion, limits, stop);
            await JobQueues.DeclareResultsAsync(channel, job.Name, limits, stop);
            if (!state.HasBegun)
                await BeginAsync(connection, stop);
            state.HasBegun = true;
            await SendAllAsync(new Publisher(channel, time), chunks, waiting, state, sent, stop);
            await EndAsync(new Publisher(channel, time), connection, state, stop);
        }, tell, cancellation);
    }

    private async Task BeginAsync(IConnection connection, CancellationToken cancellation)
    {
        var last = (await JobEvents.ReadAsync(connection, cancellation)).LastOrDefault(happened =>
            happened is JobBegun begun && begun.Job == job.Name || happened is JobDeleted deleted && deleted.Job == job.Name);
        if (last is JobBegun other && other.Run != job.Run)
            throw new BrokerException($"there is a job {job.Name} already, of another input or with other options; choose another name, or delete it with jobs delete");
        await JobEvents.AddAsync(connection, new JobBegun(time.GetUtcNow(), job.Name, job.Run, job.ModelVersion), cancellation);
    }

    /// <summary>Several chunks are under way at once; those that were not confirmed when the connection broke stay in the queue and come first over the next.</summary>
    private async Task SendAllAsync(
        Publisher publisher, IAsyncEnumerator<Chunk> chunks, Queue<Chunk> waiting, SubmitState state, Action<SubmitState> sent, CancellationToken cancellation)
    {
        var underWay = new Queue<Task<bool>>(waiting.Select(chunk => SendAsync(publisher, chunk, cancellation)));
        while (true)
        {
            if (underWay.Count < Unconfirmed && !state.IsRead)
            {
                if (await NextAsync(chunks))
                {
                    waiting.Enqueue(chunks.Current);
                    underWay.Enqueue(SendAsync(publisher, chunks.Current, cancellation));
                }
                else
                    state.IsRead = true;
                continue;
            }

            if (!underWay.TryDequeue(out var first))
                return;
            await first;
            state.Add(waiting.Dequeue());
            sent(state);
        }
    }

    private static async ValueTask<bool> NextAsync(IAsyncEnumerator<Chunk> chunks)
    {
        try
        {
            return await chunks.MoveNextAsync();
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException)
        {
            throw new FileFaultException($"the input cannot be read on: {fault.Message}", fault);
        }
    }

    private Task<bool> SendAsync(Publisher publisher, Chunk chunk, CancellationToken cancellation) =>
        publisher.SendAsync(JobQueues.Chunks(job.ModelVersion), chunk.Properties(), chunk.Lines, cancellation);

    private async Task EndAsync(Publisher publisher, IConnection connection, SubmitState state, CancellationToken cancellation)
    {
        var end = ChunkResult.End(job.Run, state.Chunks);
        if (!await publisher.SendAsync(JobQueues.Results(job.Name), end.Properties(), end.Lines, cancellation))
            throw new BrokerException($"the job {job.Name} was deleted while it was submitted");
        await JobEvents.AddAsync(connection, new JobSubmitted(time.GetUtcNow(), job.Name, job.Run, state.Chunks, state.Lines), cancellation);
    }
}

/// <summary>A job to submit.</summary>
/// <param name="Name">Letters, digits, dots, dashes and underscores.</param>
/// <param name="Run">See <see cref="Chunk.Run"/>.</param>
/// <param name="ModelVersion">The only version that may label it; null for any.</param>
internal sealed record JobRequest(string Name, string Run, string? ModelVersion);

/// <summary>How far a submission is.</summary>
internal sealed class SubmitState
{
    /// <summary>Chunks that the broker confirmed.</summary>
    public long Chunks { get; private set; }

    /// <summary>Documents in them, among them lines that are none.</summary>
    public long Lines { get; private set; }

    internal bool HasBegun { get; set; }

    internal bool IsRead { get; set; }

    internal void Add(Chunk chunk)
    {
        Chunks++;
        Lines += chunk.Lines.Span.Count((byte)'\n');
    }
}
