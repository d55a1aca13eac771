using System.Security.Claims;
using Classifier.Keys;
using Classifier.TestServer;
using Grpc.AspNetCore.Server;
using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Classifier.Server.Tests.Security;

/// <summary>What a running server decides on methods that it does not have yet, and on endpoints that say nothing of who may call them.</summary>
public sealed class DeclaredRightTests
{
    [Theory]
    [InlineData("classifier.v1.DocumentClassifier", Rights.Classify)]
    [InlineData("classifier.v1.Feedback", Rights.Feedback)]
    [InlineData("classifier.v1.ModelRegistry", Rights.Admin)]
    [InlineData("grpc.reflection.v1.ServerReflection", Rights.Classify)]
    public async Task Authorize_ServiceByItsName_IsForItsRightAlone(string service, string right)
    {
        await using var server = await RunningServer.StartAsync(new WordCountClassifier());
        var method = MethodOf(service);

        foreach (var held in Rights.All)
            Assert.Equal(held == right, await MayCallAsync(server, method, held));
    }

    [Fact]
    public async Task Authorize_ServiceThatNobodyNamed_IsForNobody()
    {
        await using var server = await RunningServer.StartAsync(new WordCountClassifier());

        Assert.False(await MayCallAsync(server, MethodOf("classifier.v1.ModelRegistryTwo"), [.. Rights.All]));
        Assert.False(await MayCallAsync(server, new Endpoint(null, new EndpointMetadataCollection(), "GET /new"), [.. Rights.All]));
    }

    private static async Task<bool> MayCallAsync(RunningServer server, Endpoint endpoint, params string[] rights)
    {
        var policy = await server.Services.GetRequiredService<IAuthorizationPolicyProvider>().GetFallbackPolicyAsync();
        var context = new DefaultHttpContext();
        context.SetEndpoint(endpoint);
        var caller = new ClaimsPrincipal(new ClaimsIdentity(rights.Select(right => new Claim("right", right)), "test"));
        return (await server.Services.GetRequiredService<IAuthorizationService>().AuthorizeAsync(caller, context, policy!)).Succeeded;
    }

    private static Endpoint MethodOf(string service)
    {
        var method = new Method<string, string>(MethodType.Unary, service, "Call", Marshallers.StringMarshaller, Marshallers.StringMarshaller);
        return new Endpoint(null, new EndpointMetadataCollection(new GrpcMethodMetadata(typeof(object), method)), service);
    }
}
