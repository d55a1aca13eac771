using Grpc.Core;
using Grpc.Net.Client;
using Grpc.Standins.Tests.Protos;
using Grpc.Standins.Tests.Relaying;

namespace Grpc.Standins.Tests.Credentials;

public class CallCredentialsTests
{
    private static readonly CallCredentials Token = Adding("authorization", "Bearer t");

    [Fact]
    public async Task Connect_CallCredentialsOverCleartext_AreRefused()
    {
        await using RelayHost host = await RelayHost.StartAsync();
        var options = new GrpcChannelOptions { Credentials = ChannelCredentials.Create(ChannelCredentials.Insecure, Token) };

        InvalidOperationException error = Assert.Throws<InvalidOperationException>(() => host.Connect(options));

        Assert.Contains("UnsafeUseInsecureChannelCallCredentials", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Echo_CredentialsOfTheCallOverCleartext_AreNotSent()
    {
        await using RelayHost host = await RelayHost.StartAsync();

        await host.Client().EchoAsync(new Note(), new CallOptions(credentials: Token));

        Assert.Null(host.Probe.Seen!.Headers.Get("authorization"));
    }

    [Fact]
    public async Task Echo_CleartextAllowed_SendsCredentialsOfChannelAndCall()
    {
        await using RelayHost host = await RelayHost.StartAsync();
        Relay.RelayClient client = host.Client(new GrpcChannelOptions
        {
            Credentials = ChannelCredentials.Create(ChannelCredentials.Insecure, Token),
            UnsafeUseInsecureChannelCallCredentials = true,
        });

        await client.EchoAsync(new Note(), new CallOptions(credentials: Adding("of-the-call", "c")));

        Assert.Equal("Bearer t", host.Probe.Seen!.Headers.GetValue("authorization"));
        Assert.Equal("c", host.Probe.Seen.Headers.GetValue("of-the-call"));
    }

    [Fact]
    public async Task Compose_Several_AreAllAsked()
    {
        await using RelayHost host = await RelayHost.StartAsync();
        CallCredentials composed = CallCredentials.Compose(Token, Adding("x-tenant", "a"));
        Relay.RelayClient client = host.Client(new GrpcChannelOptions { UnsafeUseInsecureChannelCallCredentials = true });

        await client.EchoAsync(new Note(), new CallOptions(credentials: composed));

        Assert.Equal("Bearer t", host.Probe.Seen!.Headers.GetValue("authorization"));
        Assert.Equal("a", host.Probe.Seen.Headers.GetValue("x-tenant"));
    }

    [Fact]
    public async Task FromInterceptor_Asked_LearnsTheServiceAndTheMethod()
    {
        await using RelayHost host = await RelayHost.StartAsync();
        AuthInterceptorContext? asked = null;
        CallCredentials credentials = CallCredentials.FromInterceptor((context, _) =>
        {
            asked = context;
            return Task.CompletedTask;
        });
        Relay.RelayClient client = host.Client(new GrpcChannelOptions { UnsafeUseInsecureChannelCallCredentials = true });

        await client.EchoAsync(new Note(), new CallOptions(credentials: credentials));

        Assert.EndsWith("/grpc.standins.tests.Relay", asked!.ServiceUrl, StringComparison.Ordinal);
        Assert.Equal("Echo", asked.MethodName);
    }

    [Fact]
    public void Compose_FewerThanTwo_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => CallCredentials.Compose());
        Assert.Throws<ArgumentException>(() => CallCredentials.Compose(Token));
        Assert.Throws<ArgumentNullException>(() => CallCredentials.FromInterceptor(null!));
    }

    private static CallCredentials Adding(string key, string value) => CallCredentials.FromInterceptor((_, metadata) =>
    {
        metadata.Add(key, value);
        return Task.CompletedTask;
    });
}
