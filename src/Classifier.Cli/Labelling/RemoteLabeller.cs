using Classifier.Cli.Connections;
using Classifier.Client;
using Classifier.Keys;
using Classifier.Text.Documents;
using Grpc.Core;
using Wire = Classifier.Contracts.V1;

namespace Classifier.Cli.Labelling;

/// <summary>Labels through servers, over as many streams; the client spreads them.</summary>
internal sealed class RemoteLabeller : IDocumentLabeller
{
    private readonly ClassifierClient _client;
    private readonly Wire.ClassifyOptions _options;
    private readonly long _messageBytes;
    private readonly RemoteStream[] _streams;
    private uint _sent;

    private RemoteLabeller(ClassifierClient client, int streams, Wire.ClassifyOptions options, Wire.GetModelInfoResponse server)
    {
        _client = client;
        _options = options;
        _streams = [.. Enumerable.Range(0, streams).Select(_ => new RemoteStream(client, options))];
        Heads = [.. server.Model.Heads.Select(head => head.Name)];
        _messageBytes = server.Limits.MessageBytes;
    }

    // Enough to hide the time on the network.
    public int InFlight => 64 * _streams.Length;

    public bool WorksOnCallersThread => false;

    public IReadOnlyList<string> Heads { get; }

    public string? Model => null;

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
            return new RemoteLabeller(client, server.Addresses.Count, WireDocuments.Write(settings), info);
        }
        catch (RpcException fault)
        {
            client.Dispose();
            cancellation.ThrowIfCancellationRequested();
            throw ServerFault.Of(server.Addresses[0], fault, Rights.Classify);
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
        var outcome = await _streams[_sent++ % _streams.Length].SendAsync(sent).WaitAsync(cancellation);
        return outcome.Error is { } error
            ? throw new DocumentRefusedException(error.Message)
            : WireDocuments.Read(outcome.Prediction, Heads, _options, document);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var stream in _streams)
            await stream.DisposeAsync();
        _client.Dispose();
    }

    /// <summary>Refuses what would end the whole stream, where the server's own refusals concern one document.</summary>
    private void CheckSize(Wire.Document document)
    {
        var bytes = new Wire.ClassifyStreamRequest { Document = document, Options = _options }.CalculateSize();
        if (bytes > _messageBytes)
            throw new DocumentRefusedException($"makes a message of {bytes} bytes; the server takes at most {_messageBytes}");
    }
}
