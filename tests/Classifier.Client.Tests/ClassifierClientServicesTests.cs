using Classifier.Contracts.V1;
using Classifier.TestServer;
using Microsoft.Extensions.DependencyInjection;

namespace Classifier.Client.Tests;

public sealed class ClassifierClientServicesTests
{
    [Fact]
    public async Task AddClassifierClient_Options_GivesOneClientThatCallsTheServer()
    {
        await using var server = await RunningServer.StartAsync(new WordCountClassifier());
        await using var services = new ServiceCollection().AddClassifierClient(new ClassifierClientOptions { Addresses = [server.Grpc] }).BuildServiceProvider();

        var client = services.GetRequiredService<ClassifierClient>();

        Assert.Equal("bloc", (await client.ClassifyAsync(new Document { Body = "bloc" })).Heads["level"].Label);
        Assert.Same(client, services.GetRequiredService<ClassifierClient>());
    }

    [Fact]
    public async Task Token_GivenToSeveralServers_IsAskedForWithEachCall()
    {
        await using var one = await RunningServer.StartAsync(new WordCountClassifier());
        await using var other = await RunningServer.StartAsync(new WordCountClassifier());
        var asked = 0;
        using var client = ClassifierClient.Connect(new ClassifierClientOptions
        {
            Addresses = [one.Grpc, other.Grpc],
            Token = _ => ValueTask.FromResult($"key{Interlocked.Increment(ref asked)}"),
        });

        for (var i = 0; i < 3; i++)
            await client.ClassifyAsync(new Document { Body = "bloc" });

        Assert.Equal(3, asked);
    }

    [Theory]
    [InlineData("http://10.0.0.1:5080", false, false)]
    [InlineData("http://10.0.0.1:5080", true, true)]
    [InlineData("https://10.0.0.1:5080", false, true)]
    [InlineData("http://127.0.0.1:5080", false, true)]
    public void Token_OverCleartextToOtherMachines_IsRefusedUnlessTold(string address, bool inCleartext, bool isTaken)
    {
        var options = new ClassifierClientOptions { Token = _ => ValueTask.FromResult("key"), TokenInCleartext = inCleartext };

        var fault = Record.Exception(() => ClassifierClient.Connect(new Uri(address), options).Dispose());

        Assert.Equal(isTaken, fault is null);
    }

    [Fact]
    public void AddClassifierClient_FaultyOptions_NamesEveryFault()
    {
        var options = new ClassifierClientOptions
        {
            Addresses = [new Uri("ftp://a"), new Uri("http://a"), new Uri("https://a")],
            Deadline = TimeSpan.Zero,
            ReplyBytes = 0,
            StreamInFlight = 0,
            ConnectTimeout = TimeSpan.Zero,
            KeepAliveDelay = TimeSpan.Zero,
            KeepAliveTimeout = TimeSpan.Zero,
            Retry = new RetryOptions { Attempts = 0, FirstDelay = TimeSpan.FromSeconds(-1), LongestDelay = TimeSpan.FromDays(1) },
        };

        var fault = Assert.Throws<ArgumentException>(() => new ServiceCollection().AddClassifierClient(options));

        Assert.All(
            ["ftp://a", "mixes", "Deadline", "ReplyBytes", "StreamInFlight", "ConnectTimeout", "KeepAliveDelay", "KeepAliveTimeout", "Attempts", "FirstDelay", "LongestDelay"],
            word => Assert.Contains(word, fault.Message, StringComparison.Ordinal));
        Assert.Throws<ArgumentException>(() => new ServiceCollection().AddClassifierClient(new ClassifierClientOptions()));
    }
}
