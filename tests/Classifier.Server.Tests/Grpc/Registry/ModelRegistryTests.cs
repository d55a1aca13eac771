using Classifier.Contracts.V1;
using Classifier.Modeling.Bundles;
using Classifier.Modeling.Registry;
using Classifier.Modeling.Tests.TestModels;
using Google.Rpc;
using Grpc.Core;
using Client = Classifier.Contracts.V1.ModelRegistry.ModelRegistryClient;
using State = Classifier.Contracts.V1.RegistryVersion.Types.State;

namespace Classifier.Server.Tests.Grpc.Registry;

/// <summary>The registry service of a real server.</summary>
public sealed class ModelRegistryTests
{
    [Fact]
    public async Task ListVersions_Default_IsNotOffered()
    {
        using var registry = new ModelHosting.Registry("0.1.0");
        await using var server = await ConnectedServer.StartWithModelOfAsync(("Model:Path", registry.Model));

        var failure = await ConnectedServer.FailureOf(async () => await new Client(server.Channel).ListVersionsAsync(new()));

        Assert.Equal(StatusCode.Unimplemented, failure.StatusCode);
    }

    [Fact]
    public async Task ListVersions_GoodBadAndUntried_TellsStateAndReason()
    {
        using var registry = new ModelHosting.Registry("0.1.0", "0.2.0", "0.3.0").Alias("challenger", "0.2.0").Alias("staging", "0.3.0");
        registry.Corrupt("0.2.0");
        await using var server = await StartAsync(registry);

        var list = await new Client(server.Channel).ListVersionsAsync(new());

        Assert.Equal("tiny", list.Name);
        Assert.Equal(
            [("0.3.0", State.Available, ""), ("0.2.0", State.Failed, ""), ("0.1.0", State.Serving, "champion tiny/0.1.0")],
            list.Versions.Select(v => (v.Version, v.State, string.Join(' ', v.Names))));
        Assert.Contains("topic.zip: does not have the hash", list.Versions[1].Reason, StringComparison.Ordinal);
        Assert.Equal(0.9, Assert.Single(list.Versions[0].Metrics).Value);
        Assert.Equal(
            [("challenger", "0.2.0", "", true), ("champion", "0.1.0", "0.1.0", true), ("staging", "0.3.0", "", false)],
            list.Aliases.Select(a => (a.Alias, a.Version, a.Serving, a.Followed)));
        Assert.Contains("topic.zip: does not have the hash", list.Aliases[0].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LoadVersion_OneMoreThanAllowed_ServesItAndDropsTheOther()
    {
        using var registry = new ModelHosting.Registry("0.1.0", "0.2.0", "0.3.0");
        await using var server = await StartAsync(registry, ("Registry:MaximumVersions", "1"));
        var client = new Client(server.Channel);

        Assert.Equal("0.2.0", (await client.LoadVersionAsync(new() { Version = "0.2.0" })).Model.Version);
        Assert.Equal("0.2.0", (await server.ClassifyAsync("x", new ClassifyOptions { Model = "tiny/0.2.0" })).Model.Version);
        await client.LoadVersionAsync(new() { Version = "0.3.0" });

        Assert.Equal("0.3.0", (await server.ClassifyAsync("x", new ClassifyOptions { Model = "tiny/0.3.0" })).Model.Version);
        Assert.Equal(StatusCode.NotFound, (await ConnectedServer.FailureOf(() => server.ClassifyAsync("x", new ClassifyOptions { Model = "tiny/0.2.0" }))).StatusCode);
    }

    [Fact]
    public async Task LoadVersion_UnknownOrBad_IsNotFoundOrRefused()
    {
        using var registry = new ModelHosting.Registry("0.1.0", "0.2.0");
        registry.Corrupt("0.2.0");
        await using var server = await StartAsync(registry);
        var client = new Client(server.Channel);

        Assert.Equal(StatusCode.NotFound, (await ConnectedServer.FailureOf(async () => await client.LoadVersionAsync(new() { Version = "../0.1.0" }))).StatusCode);
        var refused = await ConnectedServer.FailureOf(async () => await client.LoadVersionAsync(new() { Version = "0.2.0" }));

        Assert.Equal(StatusCode.FailedPrecondition, refused.StatusCode);
        Assert.Contains("topic.zip", Assert.Single(RpcDetails.Single<PreconditionFailure>(refused).Violations).Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PromoteAndRollback_GoodVersion_AnswersAtOnceAndIsRecorded()
    {
        using var registry = new ModelHosting.Registry("0.1.0", "0.2.0");
        new Promotion(global::Classifier.Modeling.Registry.ModelRegistry.Open(registry.Model, TimeProvider.System), "staging", "tester", null).To("0.1.0", FigureChoice.Default, isForced: false);
        await using var server = await StartAsync(registry, registry.Model + "@staging");
        var client = new Client(server.Channel);

        var move = (await client.PromoteAsync(new() { Alias = "staging", Version = "0.2.0", Why = "to see", Force = true })).Move;

        Assert.Equal(("staging", "0.1.0", "0.2.0", "0.2.0"), (move.Alias, move.From, move.To, move.Serving));
        Assert.Equal("0.2.0", (await server.ClassifyAsync("x")).Model.Version);
        var back = (await client.RollbackAsync(new() { Alias = "staging" })).Move;
        Assert.Equal(("0.2.0", "0.1.0", "0.1.0"), (back.From, back.To, back.Serving));
        Assert.Equal("0.1.0", (await server.ClassifyAsync("x")).Model.Version);
        Assert.Equal(
            [("promote", "0.1.0", null), ("promote", "0.2.0", "to see"), ("rollback", "0.1.0", null)],
            HistoryFile.Read(registry.Model).Select(e => (e.Action, e.To, e.Why)));
    }

    [Fact]
    public async Task Promote_WorseOrBad_IsRefusedAndChangesNothing()
    {
        using var registry = new ModelHosting.Registry("0.1.0", "0.2.0", "0.3.0");
        TinyBundle.EditManifest(registry["0.2.0"], manifest => manifest["metrics"]![0]!["value"] = 0.5);
        registry.Corrupt("0.3.0");
        await using var server = await StartAsync(registry);
        var client = new Client(server.Channel);

        var worse = await ConnectedServer.FailureOf(async () => await client.PromoteAsync(new() { Version = "0.2.0" }));
        var bad = await ConnectedServer.FailureOf(async () => await client.PromoteAsync(new() { Version = "0.3.0", Force = true, Why = "x" }));
        var nowhere = await ConnectedServer.FailureOf(async () => await client.RollbackAsync(new()));

        Assert.All([worse, bad, nowhere], failure => Assert.Equal(StatusCode.FailedPrecondition, failure.StatusCode));
        Assert.Contains(RpcDetails.Single<PreconditionFailure>(worse).Violations, v => v.Description.StartsWith("topic: accuracy on dev", StringComparison.Ordinal));
        Assert.Equal("0.1.0", ModelAliases.Read(registry.Model).Versions["champion"]);
        Assert.Equal("0.1.0", (await server.ClassifyAsync("x")).Model.Version);
    }

    [Fact]
    public async Task Promote_SeveralFaults_AreToldAtOnce()
    {
        using var registry = new ModelHosting.Registry("0.1.0");
        await using var server = await StartAsync(registry);

        var failure = await ConnectedServer.FailureOf(async () =>
            await new Client(server.Channel).PromoteAsync(new() { Alias = "A b", Version = "../x", Force = true, Margin = double.NaN }));

        Assert.Equal(StatusCode.InvalidArgument, failure.StatusCode);
        Assert.Equal(["alias", "version", "why", "margin"], RpcDetails.Fields(failure));
    }

    [Fact]
    public async Task ListVersions_ModelOfNoRegistry_IsRefused()
    {
        using var registry = new ModelHosting.Registry("0.1.0");
        await using var server = await StartAsync(registry, registry["0.1.0"]);

        var failure = await ConnectedServer.FailureOf(async () => await new Client(server.Channel).ListVersionsAsync(new()));

        Assert.Equal(StatusCode.FailedPrecondition, failure.StatusCode);
    }

    private static Task<ConnectedServer> StartAsync(ModelHosting.Registry registry, params (string, string)[] settings) => StartAsync(registry, registry.Model, settings);

    private static Task<ConnectedServer> StartAsync(ModelHosting.Registry registry, string path, params (string, string)[] settings) =>
        ConnectedServer.StartForAnAdministratorAsync([("Model:Path", path), ("Registry:Service", "true"), .. settings]);
}
