using System.Threading.Channels;
using Classifier.Cli.Connections;
using Classifier.Client;
using Classifier.Keys;
using Classifier.Text.Documents;
using Grpc.Core;
using Wire = Classifier.Contracts.V1;

namespace Classifier.Cli.Labelling;

/// <summary>Labels through a server, over one stream.</summary>
internal sealed class RemoteLabeller : IDocumentLabeller
{
    private readonly ClassifierClient _client;
    private readonly Wire.ClassifyOptions _options;
    private readonly IReadOnlyList<string> _heads;
    private readonly long _messageBytes;
    private readonly CancellationTokenSource _stop = new();
    private readonly Channel<Wire.Document> _outgoing = Channel.CreateUnbounded<Wire.Document>();
    private readonly Queue<TaskCompletionSource<Wire.DocumentOutcome>> _waiting = new();
    private readonly Task _receiving;
    private CannotRunException? _broken;

    private RemoteLabeller(ClassifierClient client, Wire.ClassifyOptions options, Wire.GetModelInfoResponse server)
    {
        _client = client;
        _options = options;
        _heads = [.. server.Model.Heads.Select(head => head.Name)];
        _messageBytes = server.Limits.MessageBytes;
        _receiving = ReceiveAsync();
    }

    // Enough to hide the time on the network.
    public int InFlight => 64;

    public bool WorksOnCallersThread => false;

    /// <summary>Connects, and learns the model's heads.</summary>
    /// <exception cref="CannotRunException">The server does not answer or does not know a chosen label.</exception>
    public static async Task<RemoteLabeller> OpenAsync(
        ServerConnection server, LabellingSettings settings, CancellationToken cancellation)
    {
        var client = server.Open(ClassifierClient.Connect);
        try
        {
            var info = await client.GetModelInfoAsync(cancellation: cancellation);
            ChosenLabels.Check(settings.ChosenLabels, info.Model.Heads.ToDictionary(
                head => head.Name, IReadOnlyCollection<string> (head) => [.. head.Labels.Select(label => label.Id)]));
            return new RemoteLabeller(client, WireDocuments.Write(settings), info);
        }
        catch (RpcException fault)
        {
            client.Dispose();
            cancellation.ThrowIfCancellationRequested();
            throw ServerFault.Of(server.Address, fault, Rights.Classify);
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }

    public async Task<LabelledDocument> LabelAsync(Document document, CancellationToken cancellation)
    {
        var sent = WireDocuments.Write(document);
        CheckSize(sent);
        var outcome = await SendAsync(sent).WaitAsync(cancellation);
        return outcome.Error is { } error
            ? throw new DocumentRefusedException(error.Message)
            : WireDocuments.Read(outcome.Prediction, _heads, _options, document);
    }

    public async ValueTask DisposeAsync()
    {
        _outgoing.Writer.Complete();
        await _stop.CancelAsync();
        await _receiving;
        _client.Dispose();
        _stop.Dispose();
    }

    /// <summary>Refuses what would end the whole stream, where the server's own refusals concern one document.</summary>
    private void CheckSize(Wire.Document document)
    {
        var bytes = new Wire.ClassifyStreamRequest { Document = document, Options = _options }.CalculateSize();
        if (bytes > _messageBytes)
            throw new DocumentRefusedException($"makes a message of {bytes} bytes; the server takes at most {_messageBytes}");
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

    private async Task ReceiveAsync()
    {
        try
        {
            var documents = _outgoing.Reader.ReadAllAsync(_stop.Token);
            await foreach (var outcome in _client.ClassifyStreamAsync(documents, _options, _stop.Token))
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
