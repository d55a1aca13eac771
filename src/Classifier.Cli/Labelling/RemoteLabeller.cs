using System.Threading.Channels;
using Classifier.Client;
using Classifier.Text.Documents;
using Grpc.Core;
using Wire = Classifier.Contracts.V1;

namespace Classifier.Cli.Labelling;

/// <summary>Labels through a server, over one stream.</summary>
internal sealed class RemoteLabeller : IDocumentLabeller
{
    private readonly ClassifierClient _client;
    private readonly IReadOnlyList<string> _heads;
    private readonly CancellationTokenSource _stop = new();
    private readonly Channel<Wire.Document> _outgoing = Channel.CreateUnbounded<Wire.Document>();
    private readonly Queue<TaskCompletionSource<Wire.DocumentOutcome>> _waiting = new();
    private readonly Task _receiving;
    private CannotRunException? _broken;

    private RemoteLabeller(ClassifierClient client, Wire.ClassifyOptions options, IReadOnlyList<string> heads)
    {
        _client = client;
        _heads = heads;
        _receiving = ReceiveAsync(options);
    }

    // Enough to hide the time on the network.
    public int InFlight => 64;

    /// <summary>Connects, and learns the model's heads.</summary>
    /// <exception cref="CannotRunException">The server does not answer or does not know a chosen label.</exception>
    public static async Task<RemoteLabeller> OpenAsync(
        Uri server, LabellingSettings settings, CancellationToken cancellation)
    {
        var client = ClassifierClient.Connect(server);
        try
        {
            var model = (await client.GetModelInfoAsync(cancellation: cancellation)).Model;
            ChosenLabels.Check(settings.ChosenLabels, model.Heads.ToDictionary(
                head => head.Name, IReadOnlyCollection<string> (head) => [.. head.Labels.Select(label => label.Id)]));
            return new RemoteLabeller(client, WireDocuments.Write(settings), [.. model.Heads.Select(head => head.Name)]);
        }
        catch (RpcException fault)
        {
            client.Dispose();
            cancellation.ThrowIfCancellationRequested();
            throw new CannotRunException($"{server}: {fault.StatusCode}: {fault.Status.Detail}", fault);
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }

    public async Task<LabelledDocument> LabelAsync(Document document, CancellationToken cancellation)
    {
        var outcome = await SendAsync(WireDocuments.Write(document)).WaitAsync(cancellation);
        return outcome.Error is { } error
            ? throw new DocumentRefusedException(error.Message)
            : WireDocuments.Read(outcome.Prediction, _heads);
    }

    public async ValueTask DisposeAsync()
    {
        _outgoing.Writer.Complete();
        await _stop.CancelAsync();
        await _receiving;
        _client.Dispose();
        _stop.Dispose();
    }

    private Task<Wire.DocumentOutcome> SendAsync(Wire.Document document)
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

    private async Task ReceiveAsync(Wire.ClassifyOptions options)
    {
        try
        {
            var documents = _outgoing.Reader.ReadAllAsync(_stop.Token);
            await foreach (var outcome in _client.ClassifyStreamAsync(documents, options, _stop.Token))
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
