using Classifier.Contracts.V1;
using Classifier.TestServer;
using Grpc.Core;
using Grpc.Net.Client;
using IDocumentClassifier = Classifier.Modeling.Predictions.IDocumentClassifier;

namespace Classifier.Server.Tests;

/// <summary>A running server and a generated client connected to it.</summary>
internal sealed class ConnectedServer : IAsyncDisposable
{
    private ConnectedServer(RunningServer server)
    {
        Server = server;
        Channel = GrpcChannel.ForAddress(server.Grpc, new GrpcChannelOptions { MaxSendMessageSize = null });
        Client = new DocumentClassifier.DocumentClassifierClient(Channel);
    }

    public RunningServer Server { get; }

    public GrpcChannel Channel { get; }

    public DocumentClassifier.DocumentClassifierClient Client { get; }

    public static async Task<ConnectedServer> StartAsync(
        IDocumentClassifier? classifier = null, params IEnumerable<(string Setting, string Value)> settings) =>
        new(await RunningServer.StartAsync(
            classifier ?? new WordCountClassifier(),
            settings.ToDictionary(pair => pair.Setting, pair => (string?)pair.Value)));

    /// <summary>Starts a server with a clock of the test's.</summary>
    public static async Task<ConnectedServer> StartWithClockAsync(TimeProvider time, params IEnumerable<(string Setting, string Value)> settings) =>
        new(await RunningServer.StartAsync(new WordCountClassifier(), settings.ToDictionary(pair => pair.Setting, pair => (string?)pair.Value), time));

    /// <summary>Starts a server that loads the model its settings name.</summary>
    public static async Task<ConnectedServer> StartWithModelOfAsync(params IEnumerable<(string Setting, string Value)> settings) =>
        new(await RunningServer.StartWithModelOfAsync(settings.ToDictionary(pair => pair.Setting, pair => (string?)pair.Value)));

    public static ConnectedServer StartLoading(Func<IDocumentClassifier> load) => new(RunningServer.StartLoading(load));

    /// <summary>The labels of one text.</summary>
    public async Task<Prediction> ClassifyAsync(string body, ClassifyOptions? options = null) =>
        (await Client.ClassifyAsync(new ClassifyRequest { Document = new Document { Body = body }, Options = options })).Prediction;

    /// <summary>The failure that a call must end with.</summary>
    public static Task<RpcException> FailureOf(Func<Task> call) => Assert.ThrowsAsync<RpcException>(call);

    public async ValueTask DisposeAsync()
    {
        Channel.Dispose();
        await Server.DisposeAsync();
    }
}
