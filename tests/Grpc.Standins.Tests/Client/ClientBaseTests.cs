using Grpc.Core;
using Grpc.Standins.Tests.Interceptors;
using Grpc.Standins.Tests.Protos;

namespace Grpc.Standins.Tests.Client;

public class ClientBaseTests
{
    [Fact]
    public void WithHost_CallOfEveryKind_NamesTheHost()
    {
        var invoker = new RecordingCallInvoker();
        Relay.RelayClient client = new Relay.RelayClient(invoker).WithHost("other.example");

        CallEveryKind(client);

        Assert.Equal(["Echo", "Echo", "Join", "Split", "Chat"], invoker.Calls.Select(call => call.Method));
        Assert.All(invoker.Calls, call => Assert.Equal("other.example", call.Host));
    }

    [Fact]
    public void Call_WithoutHost_NamesNone()
    {
        var invoker = new RecordingCallInvoker();

        CallEveryKind(new Relay.RelayClient(invoker));

        Assert.All(invoker.Calls, call => Assert.Null(call.Host));
    }

    [Fact]
    public void Call_GeneratedParameters_BecomeCallOptions()
    {
        var invoker = new RecordingCallInvoker();
        var headers = new Metadata { { "a", "b" } };
        var deadline = new DateTime(2030, 1, 2, 3, 4, 5, DateTimeKind.Utc);
        using var cancellation = new CancellationTokenSource();

        new Relay.RelayClient(invoker).EchoAsync(new Note(), headers, deadline, cancellation.Token);

        CallOptions options = Assert.Single(invoker.Calls).Options;
        Assert.Same(headers, options.Headers);
        Assert.Equal(deadline, options.Deadline);
        Assert.Equal(cancellation.Token, options.CancellationToken);
    }

    [Fact]
    public void Call_OnAClientMadeForATest_ThrowsUnlessOverridden()
    {
        var client = new TestDouble();

        Assert.Equal("from the test", client.Echo(new Note()).Text);
        Assert.Throws<NotImplementedException>(() => client.Join());
        Assert.Throws<NotImplementedException>(() => client.EchoAsync(new Note()));
    }

    [Fact]
    public void Call_OnALiteClient_GoesThroughItsInvoker()
    {
        var invoker = new RecordingCallInvoker();
        var method = new Method<string, string>(
            MethodType.Unary, "s", "Lite", Marshallers.StringMarshaller, Marshallers.StringMarshaller);

        new LiteClient(invoker).Call(method);

        Assert.Equal("Lite", Assert.Single(invoker.Calls).Method);
        Assert.Throws<NotImplementedException>(() => new LiteClient().Call(method));
    }

    private static void CallEveryKind(Relay.RelayClient client)
    {
        client.Echo(new Note());
        client.EchoAsync(new Note());
        client.Join();
        client.Split(new Note());
        client.Chat();
    }

    private sealed class TestDouble : Relay.RelayClient
    {
        public override Note Echo(
            Note request,
            Metadata? headers = null,
            DateTime? deadline = null,
            CancellationToken cancellationToken = default) => new() { Text = "from the test" };
    }

    private sealed class LiteClient : LiteClientBase
    {
        public LiteClient()
        {
        }

        public LiteClient(CallInvoker invoker)
            : base(invoker)
        {
        }

        public void Call(Method<string, string> method) => CallInvoker.AsyncUnaryCall(method, null, new CallOptions(), "");
    }
}
