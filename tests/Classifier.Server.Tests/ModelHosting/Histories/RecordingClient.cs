using Classifier.Contracts.V1;
using Grpc.Core;
using Grpc.Net.Client;

namespace Classifier.Server.Tests.ModelHosting.Histories;

/// <summary>A client with a connection of its own that calls without pause and writes down what it got.</summary>
internal sealed class RecordingClient(Uri server, string asked, int seed) : IDisposable
{
    private readonly GrpcChannel _channel = GrpcChannel.ForAddress(server);
    private readonly Random _random = new(seed);

    /// <summary>Calls until it is told to stop, which ends no call under way.</summary>
    public async Task<List<RecordedCall>> CallAsync(CancellationToken enough)
    {
        var calls = new List<RecordedCall>();
        while (!enough.IsCancellationRequested)
            calls.Add(await CallAsync(_random.Next(ExpectedAnswers.Texts.Count)));
        return calls;
    }

    /// <summary>Calls once.</summary>
    public async Task<RecordedCall> CallAsync(int text)
    {
        try
        {
            var prediction = (await new DocumentClassifier.DocumentClassifierClient(_channel).ClassifyAsync(new ClassifyRequest
            {
                Document = new Document { Body = ExpectedAnswers.Texts[text] },
                Options = new ClassifyOptions { Model = asked },
            })).Prediction;
            return new RecordedCall(
                asked, text, prediction.Model.Version, ExpectedAnswers.Write(prediction.Heads.Select(h => (h.Key, h.Value.Label, h.Value.Probability))));
        }
        catch (RpcException failure)
        {
            return new RecordedCall(asked, text, null, failure.Status.ToString());
        }
    }

    public void Dispose() => _channel.Dispose();
}
