using Classifier.Contracts.V1;
using Classifier.Keys;
using Google.Rpc;
using Grpc.Core;
using Client = Classifier.Contracts.V1.ModelRegistry.ModelRegistryClient;

namespace Classifier.Server.Tests.Security;

/// <summary>Who may move models on a server that offers it.</summary>
public sealed class AdministrationTests : IDisposable
{
    private readonly SecretFolder _folder = new();
    private readonly ModelHosting.Registry _registry = new("0.1.0");

    public void Dispose()
    {
        _folder.Dispose();
        _registry.Dispose();
    }

    [Theory]
    [InlineData(Rights.Classify, false)]
    [InlineData(Rights.Feedback, false)]
    [InlineData(Rights.Metrics, false)]
    [InlineData(Rights.Admin, true)]
    public async Task ModelRegistry_KeyWithOneRight_IsForAdminAlone(string right, bool mayCall)
    {
        var key = _folder.AddKey(right);
        await using var server = await StartAsync(("Security:Keys", _folder.Keys));
        var client = new Client(server.Channel);
        Func<Task>[] calls =
        [
            async () => await client.ListVersionsAsync(new(), Calls.Bearing(key.Reveal())),
            async () => await client.LoadVersionAsync(new() { Version = "0.1.0" }, Calls.Bearing(key.Reveal())),
            async () => await client.PromoteAsync(new() { Version = "0.1.0" }, Calls.Bearing(key.Reveal())),
            async () => await client.RollbackAsync(new(), Calls.Bearing(key.Reveal())),
        ];

        foreach (var call in calls)
        {
            var failure = await Record.ExceptionAsync(call) as RpcException;
            Assert.Equal(!mayCall, failure?.StatusCode == StatusCode.PermissionDenied);
            if (!mayCall)
                Assert.Equal("admin", RpcDetails.Single<ErrorInfo>(failure!).Metadata["right"]);
        }
    }

    [Fact]
    public async Task ModelRegistry_ServerWithoutCredentials_IsForNobody()
    {
        await using var server = await StartAsync();

        var failure = await ConnectedServer.FailureOf(async () => await new Client(server.Channel).ListVersionsAsync(new()));

        Assert.Equal(StatusCode.PermissionDenied, failure.StatusCode);
        Assert.Equal("RIGHT_MISSING", RpcDetails.Single<ErrorInfo>(failure).Reason);
    }

    private Task<ConnectedServer> StartAsync(params (string, string)[] settings) =>
        ConnectedServer.StartWithModelOfAsync([("Model:Path", _registry.Model), ("Registry:Service", "true"), .. settings]);
}
