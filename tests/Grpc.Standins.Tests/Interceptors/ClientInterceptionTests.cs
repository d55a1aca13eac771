using Grpc.Core;
using Grpc.Core.Interceptors;
using Grpc.Standins.Tests.Protos;
using Grpc.Standins.Tests.Relaying;

namespace Grpc.Standins.Tests.Interceptors;

public class ClientInterceptionTests
{
    [Fact]
    public async Task Intercept_CallOfEveryKind_PassesTheInterceptorAndStillWorks()
    {
        await using RelayHost host = await RelayHost.StartAsync();
        var seen = new List<string>();
        var client = new Relay.RelayClient(host.Connect().Intercept(new Trace("t", seen)));

        IReadOnlyList<string> texts = await client.CallEveryKind();

        Assert.Equal(["blocking", "unary", "joined", "split", "CHAT"], texts);
        Assert.Equal(["t blocking Echo", "t Echo", "t Join", "t Split", "t Chat"], seen);
    }

    [Fact]
    public async Task Intercept_SeveralAtOnce_ArePassedInTheOrderGiven()
    {
        await using RelayHost host = await RelayHost.StartAsync();
        var seen = new List<string>();
        CallInvoker invoker = host.Connect().Intercept(new Trace("first", seen), new Trace("second", seen));

        await new Relay.RelayClient(invoker).EchoAsync(new Note());

        Assert.Equal(["first Echo", "second Echo"], seen);
    }

    [Fact]
    public async Task Intercept_OneAfterTheOther_TheLastAddedIsPassedFirst()
    {
        await using RelayHost host = await RelayHost.StartAsync();
        var seen = new List<string>();
        CallInvoker invoker = host.Connect().Intercept(new Trace("added first", seen)).Intercept(new Trace("added last", seen));

        await new Relay.RelayClient(invoker).EchoAsync(new Note());

        Assert.Equal(["added last Echo", "added first Echo"], seen);
    }

    [Fact]
    public async Task Intercept_HeadersFunction_ChangesTheHeadersOfEveryKindOfCall()
    {
        await using RelayHost host = await RelayHost.StartAsync();
        int calls = 0;
        CallInvoker invoker = host.Connect().Intercept(headers =>
        {
            headers.Add("number", $"{++calls}");
            return headers;
        });
        var client = new Relay.RelayClient(invoker);

        await client.CallEveryKind();
        await client.EchoAsync(new Note(), new Metadata { { "own", "kept" } });

        Assert.Equal("6", host.Probe.Seen!.Headers.GetValue("number"));
        Assert.Equal("kept", host.Probe.Seen.Headers.GetValue("own"));
    }

    [Fact]
    public void Intercept_Null_IsRefused()
    {
        CallInvoker invoker = new RecordingCallInvoker();

        Assert.Throws<ArgumentNullException>(() => invoker.Intercept((Interceptor)null!));
        Assert.Throws<ArgumentNullException>(() => invoker.Intercept((Interceptor[])null!));
        Assert.Throws<ArgumentNullException>(() => invoker.Intercept((Func<Metadata, Metadata>)null!));
        Assert.Throws<ArgumentNullException>(() => ((ChannelBase)null!).Intercept(new Trace("t", [])));
    }
}
