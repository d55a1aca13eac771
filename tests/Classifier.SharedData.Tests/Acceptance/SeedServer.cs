using Classifier.Client;
using Classifier.Contracts.V1;
using Classifier.Modeling.Bundles;
using Classifier.TestServer;

namespace Classifier.SharedData.Tests.Acceptance;

/// <summary>One running server with the committed model, for all tests of a class, and our own client of it.</summary>
public sealed class SeedServer : IAsyncLifetime
{
    private RunningServer _server = null!;
    private ClassifierClient _client = null!;

    /// <summary>Where it speaks gRPC.</summary>
    public Uri Grpc => _server.Grpc;

    /// <summary>Asks for the labels of seeds, one call each.</summary>
    /// <param name="seeds">In the order of the answers.</param>
    /// <param name="levels">The levels to choose among; empty for all.</param>
    internal async Task<IReadOnlyList<SeedAnswer>> ClassifyAsync(IEnumerable<Seed> seeds, IReadOnlyCollection<string> levels)
    {
        var options = new ClassifyOptions();
        if (levels.Count > 0)
            options.ChooseAmong.Add("level", new LabelSubset { Labels = { levels } });
        var answers = new List<SeedAnswer>();
        foreach (var seed in seeds)
            answers.Add(SeedAnswer.Of(await _client.ClassifyAsync(new Document { Id = seed.Path, Body = seed.Text }, options)));
        return answers;
    }

    async Task IAsyncLifetime.InitializeAsync()
    {
        var folder = CommittedBundle.Find(AppContext.BaseDirectory);
        Assert.NotNull(folder);
        _server = await RunningServer.StartAsync(ModelBundle.Load(folder));
        _client = ClassifierClient.Connect(_server.Grpc);
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        _client?.Dispose();
        if (_server is not null)
            await _server.DisposeAsync();
    }
}
