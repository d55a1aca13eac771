using Grpc.AspNetCore.Server;
using Grpc.Core;
using Grpc.Core.Interceptors;
using Grpc.Standins.Tests.Protos;
using Grpc.Standins.Tests.Relaying;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Grpc.Standins.Tests.Interceptors;

public class ServerInterceptionTests
{
    private const string Path = "/grpc.standins.tests.Relay/";

    [Fact]
    public async Task AddInterceptor_CallOfEveryKind_PassesItAndStillWorks()
    {
        var seen = new List<string>();
        await using RelayHost host = await RelayHost.StartAsync(options => options.Interceptors.Add<Trace>("t", seen));

        IReadOnlyList<string> texts = await host.Client().CallEveryKind();

        Assert.Equal(["blocking", "unary", "joined", "split", "CHAT"], texts);
        Assert.Equal([$"t {Path}Echo", $"t {Path}Echo", $"t {Path}Join", $"t {Path}Split", $"t {Path}Chat"], seen);
    }

    [Fact]
    public async Task InterceptDefinition_CallOfEveryKind_PassesInTheOrderGivenAndStillWorks()
    {
        var seen = new List<string>();
        await using RelayHost host = await RelayHost.StartAsync(map: routes => routes.MapGrpcService(services =>
            Relay.BindService(new RelayService(services.GetRequiredService<RelayProbe>()))
                .Intercept(new Trace("first", seen), new Trace("second", seen))));

        IReadOnlyList<string> texts = await host.Client().CallEveryKind();

        Assert.Equal(["blocking", "unary", "joined", "split", "CHAT"], texts);
        Assert.Equal(
            new[] { "Echo", "Echo", "Join", "Split", "Chat" }.SelectMany(
                method => new[] { $"first {Path}{method}", $"second {Path}{method}" }),
            seen);
    }

    [Fact]
    public async Task Interceptor_ThatThrows_DecidesTheStatus()
    {
        await using RelayHost host = await RelayHost.StartAsync(options => options.Interceptors.Add<Refusal>());

        RpcException error = await Assert.ThrowsAsync<RpcException>(async () => await host.Client().EchoAsync(new Note()));

        Assert.Equal(StatusCode.PermissionDenied, error.StatusCode);
        Assert.Equal("not today", error.Status.Detail);
    }

    [Fact]
    public void AddMethod_SameNameTwice_IsRefused()
    {
        var method = new Method<string, string>(
            MethodType.Unary, "s", "m", Marshallers.StringMarshaller, Marshallers.StringMarshaller);
        ServerServiceDefinition.Builder builder = ServerServiceDefinition.CreateBuilder()
            .AddMethod(method, (request, _) => Task.FromResult(request));

        Assert.Throws<ArgumentException>(() => builder.AddMethod(method, (request, _) => Task.FromResult(request)));
    }

    private sealed class Refusal : Interceptor
    {
        public override Task<TResponse> UnaryServerHandler<TRequest, TResponse>(
            TRequest request,
            ServerCallContext context,
            UnaryServerMethod<TRequest, TResponse> continuation) =>
            throw new RpcException(new Status(StatusCode.PermissionDenied, "not today"));
    }
}
