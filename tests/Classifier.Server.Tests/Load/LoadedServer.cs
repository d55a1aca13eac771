using Classifier.Contracts.V1;
using Classifier.Server.Load;
using Grpc.Core;
using Microsoft.Extensions.DependencyInjection;

namespace Classifier.Server.Tests.Load;

/// <summary>A server with one place for work, which a document holds until the test releases it.</summary>
internal sealed class LoadedServer : IAsyncDisposable
{
    private readonly ConnectedServer _server;

    private LoadedServer(ConnectedServer server, HeldClassifier model) => (_server, Model) = (server, model);

    public HeldClassifier Model { get; }

    public DocumentClassifier.DocumentClassifierClient Client => _server.Client;

    public Uri Web => _server.Server.Web;

    public (int Working, int WaitingCalls, int WaitingFurther) Reading => _server.Server.Services.GetRequiredService<WorkQueue>().Reading;

    /// <summary>The call that holds the place; it ends when the model releases one document.</summary>
    public Task<ClassifyResponse> Holding { get; private set; } = Task.FromResult(new ClassifyResponse());

    public static async Task<LoadedServer> StartAsync(int queueLength, string queueWait = "0:10:00")
    {
        var model = new HeldClassifier();
        var server = new LoadedServer(
            await ConnectedServer.StartAsync(
                model.Model, ("Limits:ConcurrentWork", "1"), ("Limits:QueueLength", $"{queueLength}"), ("Limits:QueueWait", queueWait)),
            model);
        server.Holding = server.Classify("hold");
        await HeldClassifier.Until(() => model.Begun.Count == 1);
        return server;
    }

    public Task<ClassifyResponse> Classify(string id, DateTime? deadline = null, CancellationToken cancellation = default) =>
        Client.ClassifyAsync(Request(id), deadline: deadline, cancellationToken: cancellation).ResponseAsync;

    public Task Waiting(int calls, int further) => HeldClassifier.Until(() => Reading == (1, calls, further));

    public Task Idle() => HeldClassifier.Until(() => Reading == (0, 0, 0));

    public async ValueTask DisposeAsync()
    {
        Model.Release(1000);
        await _server.DisposeAsync();
        Model.Dispose();
    }

    public static ClassifyRequest Request(string id) => new() { Document = DocumentOf(id) };

    public static Document DocumentOf(string id) => new() { Id = id, Body = "province" };

    public static void AssertOverloaded(RpcException failure, string quota)
    {
        Assert.Equal(StatusCode.ResourceExhausted, failure.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(1), RpcDetails.Among<Google.Rpc.RetryInfo>(failure).RetryDelay.ToTimeSpan());
        var violation = Assert.Single(RpcDetails.Among<Google.Rpc.QuotaFailure>(failure).Violations);
        Assert.Equal("server", violation.Subject);
        Assert.StartsWith(quota, violation.Description, StringComparison.Ordinal);
    }
}
