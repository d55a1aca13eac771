using System.Threading.Channels;
using Classifier.Client;
using Grpc.Core;
using Wire = Classifier.Contracts.V1;

namespace Classifier.Cli.Labelling;

/// <summary>One stream to a server, for whoever asks for one document at a time.</summary>
internal sealed class RemoteStream : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly Channel<Wire.Document> _outgoing = Channel.CreateUnbounded<Wire.Document>();
    private readonly Queue<TaskCompletionSource<Wire.DocumentOutcome>> _waiting = new();
    private readonly Task _receiving;
    private CannotRunException? _broken;

    public RemoteStream(ClassifierClient client, Wire.ClassifyOptions options) => _receiving = ReceiveAsync(client, options);

    /// <summary>Sends a document; the answer comes after those to the documents before it.</summary>
    /// <exception cref="CannotRunException">The stream has ended.</exception>
    public Task<Wire.DocumentOutcome> SendAsync(Wire.Document document)
    {
        // The stream answers in order, so the queue and the stream must be filled in the same order.
        lock (_waiting)
        {
            if (_broken is { } broken)
                return Task.FromException<Wire.DocumentOutcome>(broken);
            var answer = new TaskCompletionSource<Wire.DocumentOutcome>(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Enqueue(answer);
            _outgoing.Writer.TryWrite(document);
            return answer.Task;
        }
    }

    public async ValueTask DisposeAsync()
    {
        _outgoing.Writer.Complete();
        await _stop.CancelAsync();
        await _receiving;
        _stop.Dispose();
    }

    private async Task ReceiveAsync(ClassifierClient client, Wire.ClassifyOptions options)
    {
        try
        {
            var documents = _outgoing.Reader.ReadAllAsync(_stop.Token);
            await foreach (var outcome in client.ClassifyStreamAsync(documents, options, _stop.Token))
                Next().SetResult(outcome);
        }
        catch (Exception fault) when (fault is RpcException or OperationCanceledException)
        {
            Break(new CannotRunException($"the server ended the stream: {fault.Message}", fault));
        }
    }

    private TaskCompletionSource<Wire.DocumentOutcome> Next()
    {
        lock (_waiting)
            return _waiting.Dequeue();
    }

    private void Break(CannotRunException fault)
    {
        lock (_waiting)
        {
            _broken = fault;
            while (_waiting.TryDequeue(out var answer))
                answer.SetException(fault);
        }
    }
}
