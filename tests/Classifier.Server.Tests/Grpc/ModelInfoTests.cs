using Classifier.Contracts.V1;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;

namespace Classifier.Server.Tests.Grpc;

public sealed class ModelInfoTests
{
    [Fact]
    public async Task GetModelInfo_Default_DescribesHeadsLabelsAndMetrics()
    {
        await using var server = await ConnectedServer.StartAsync();

        var reply = await server.Client.GetModelInfoAsync(new GetModelInfoRequest());

        Assert.Equal(new ModelVersion { Name = "word-count", Version = "1.2.3" }, reply.Model.Version);
        Assert.Equal(["champion", "word-count/1.2.3"], reply.Model.Aliases);
        Assert.Equal(["level", "topic"], reply.Model.Heads.Select(head => head.Name));
        Assert.Equal(
            new Label { Id = "central", NameVi = "central (vi)", NameEn = "Central" }, reply.Model.Heads[0].Labels[0]);
        Assert.Equal(
            new Metric { Head = "level", Name = "accuracy", Dataset = "invented", Value = 0.9, Low = 0.85, High = 0.95, Documents = 100 },
            Assert.Single(reply.Model.Metrics));
        Assert.Equal(new Capabilities { Evidence = true, AdministrativeUnits = true, DocumentHeader = true, PageFurniture = true, Actors = true },
            reply.Model.Capabilities);
        Assert.NotEmpty(reply.ServerVersion);
    }

    [Fact]
    public async Task GetModelInfo_ConfiguredLimits_ReportsThoseInForce()
    {
        await using var server = await ConnectedServer.StartAsync(
            null,
            ("Limits:DocumentBytes", "1001"), ("Limits:DocumentIdBytes", "102"), ("Limits:SourceUriBytes", "103"),
            ("Limits:MessageBytes", "10400"), ("Limits:BatchItems", "105"), ("Limits:StreamInFlight", "106"),
            ("Limits:CallsPerConnection", "107"), ("Limits:ListedItems", "108"), ("Limits:BatchBytes", "10300"),
            ("Limits:ConcurrentWork", "110"), ("Limits:QueueLength", "111"), ("Limits:QueueWait", "0:01:52.5"),
            ("Limits:Connections", "113"), ("Limits:ConnectionIdle", "0:01:54"), ("Limits:PingAfter", "0:01:55"), ("Limits:HeadersWait", "0:01:56"), ("Limits:SlowestRate", "117"));

        var limits = (await server.Client.GetModelInfoAsync(new GetModelInfoRequest())).Limits;

        Assert.Equal(
            new Contracts.V1.Limits
            {
                DocumentBytes = 1001, DocumentIdBytes = 102, SourceUriBytes = 103, MessageBytes = 10400, BatchItems = 105,
                StreamInFlight = 106, CallsPerConnection = 107, ListedItems = 108, BatchBytes = 10300, ConcurrentWork = 110,
                QueueLength = 111, QueueWait = Duration.FromTimeSpan(TimeSpan.FromSeconds(112.5)),
                Connections = 113, ConnectionIdle = Duration.FromTimeSpan(TimeSpan.FromSeconds(114)), PingAfter = Duration.FromTimeSpan(TimeSpan.FromSeconds(115)),
                HeadersWait = Duration.FromTimeSpan(TimeSpan.FromSeconds(116)), SlowestRate = 117, MediaTypes = { "text/plain" },
            },
            limits);
    }

    [Fact]
    public async Task GetModelInfo_EveryLimit_IsReported()
    {
        await using var server = await ConnectedServer.StartAsync();

        var limits = (await server.Client.GetModelInfoAsync(new GetModelInfoRequest())).Limits;

        // Each setting has a field of its name: none can be added and not told.
        var reported = Contracts.V1.Limits.Descriptor.Fields.InDeclarationOrder().Select(field => field.PropertyName).ToList();
        Assert.Empty(typeof(Server.Limits.ServerLimits).GetProperties().Select(setting => setting.Name).Except(reported));
        Assert.DoesNotContain(Contracts.V1.Limits.Descriptor.Fields.InDeclarationOrder(), field => field.Accessor.GetValue(limits) is 0 or 0L or null);
        Assert.Equal(Environment.ProcessorCount, limits.ConcurrentWork);
        Assert.Equal(limits.MessageBytes, limits.BatchBytes);
    }

    [Fact]
    public async Task Classify_DocumentAtTheLimitAndBeyond_IsTakenAndRefused()
    {
        await using var server = await ConnectedServer.StartAsync(null, ("Limits:DocumentBytes", "9"));

        // Three bytes each in UTF-8.
        await server.ClassifyAsync("ếếế");
        var failure = await ConnectedServer.FailureOf(() => server.ClassifyAsync("ếếếx"));

        Assert.Equal(["document.body"], RpcDetails.Fields(failure));
    }

    [Fact]
    public async Task Classify_MessageBeyondTheLimit_IsResourceExhausted()
    {
        await using var server = await ConnectedServer.StartAsync(
            null, ("Limits:MessageBytes", "2000"), ("Limits:DocumentBytes", "2000"));

        var failure = await ConnectedServer.FailureOf(() => server.ClassifyAsync(new string('a', 2001)));

        Assert.Equal(StatusCode.ResourceExhausted, failure.StatusCode);
    }
}
