using Classifier.Contracts.V1;
using Classifier.Keys;
using Classifier.Server.Tests.Security;
using Classifier.TestServer;
using Grpc.Core;
using Grpc.Net.Client;
using IDocumentClassifier = Classifier.Modeling.Predictions.IDocumentClassifier;

namespace Classifier.Server.Tests;

/// <summary>A running server and a generated client connected to it.</summary>
internal sealed class ConnectedServer : IAsyncDisposable
{
    private readonly SecretFolder? _keys;

    private ConnectedServer(RunningServer server, SecretFolder? keys = null, string? credential = null)
    {
        (Server, _keys) = (server, keys);
        Channel = GrpcChannel.ForAddress(server.Grpc, new GrpcChannelOptions
        {
            MaxSendMessageSize = null,
            HttpHandler = credential is null ? null : new BearingHandler(credential),
            DisposeHttpClient = true,
        });
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

    /// <summary>Starts a server that loads the model its settings name, and calls it with a key that has all rights.</summary>
    public static async Task<ConnectedServer> StartForAnAdministratorAsync(params IEnumerable<(string Setting, string Value)> settings)
    {
        var keys = new SecretFolder();
        var credential = keys.AddKey(Rights.All).Reveal();
        var all = settings.Append(("Security:Keys", keys.Keys)).ToDictionary(pair => pair.Item1, pair => (string?)pair.Item2);
        return new(await RunningServer.StartWithModelOfAsync(all), keys, credential);
    }

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
        _keys?.Dispose();
    }

    private sealed class BearingHandler(string credential) : DelegatingHandler(new SocketsHttpHandler())
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Authorization = new("Bearer", credential);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
