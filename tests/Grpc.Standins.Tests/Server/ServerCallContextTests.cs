using Grpc.Core;

namespace Grpc.Standins.Tests.Server;

public class ServerCallContextTests
{
    [Fact]
    public void Members_OfADerivedContext_ShowItsParts()
    {
        var context = new FixedContext();

        Assert.Equal("/s/m", context.Method);
        Assert.Equal("host", context.Host);
        Assert.Equal("peer", context.Peer);
        Assert.Equal(DateTime.MaxValue, context.Deadline);
        Assert.Equal("b", context.RequestHeaders.GetValue("a"));
        Assert.True(context.CancellationToken.IsCancellationRequested);
        Assert.Empty(context.ResponseTrailers);
        Assert.False(context.AuthContext.IsPeerAuthenticated);
    }

    [Fact]
    public async Task Settable_OnADerivedContext_ReachItsParts()
    {
        var context = new FixedContext();
        var options = new WriteOptions(WriteFlags.NoCompress);
        var headers = new Metadata();

        context.Status = Status.DefaultCancelled;
        context.WriteOptions = options;
        await context.WriteResponseHeadersAsync(headers);

        Assert.Equal(Status.DefaultCancelled, context.Status);
        Assert.Same(options, context.WriteOptions);
        Assert.Same(headers, context.SentHeaders);
    }

    [Fact]
    public void UserState_NotOverridden_KeepsWhatIsPutIn()
    {
        var context = new FixedContext();

        context.UserState["key"] = "value";

        Assert.Equal("value", context.UserState["key"]);
        Assert.Empty(new FixedContext().UserState);
    }

    [Fact]
    public void CreatePropagationToken_WithOptions_PassesThemOn()
    {
        var context = new FixedContext();
        var options = new ContextPropagationOptions(propagateDeadline: false);

        Assert.Throws<NotSupportedException>(() => context.CreatePropagationToken(options));

        Assert.Same(options, context.AskedOptions);
        Assert.False(options.IsPropagateDeadline);
        Assert.True(options.IsPropagateCancellation);
        Assert.True(ContextPropagationOptions.Default.IsPropagateDeadline);
    }

    private sealed class FixedContext : ServerCallContext
    {
        public Metadata? SentHeaders { get; private set; }

        public ContextPropagationOptions? AskedOptions { get; private set; }

        protected override string MethodCore => "/s/m";

        protected override string HostCore => "host";

        protected override string PeerCore => "peer";

        protected override DateTime DeadlineCore => DateTime.MaxValue;

        protected override Metadata RequestHeadersCore { get; } = new() { { "a", "b" } };

        protected override CancellationToken CancellationTokenCore => new(canceled: true);

        protected override Metadata ResponseTrailersCore { get; } = [];

        protected override Status StatusCore { get; set; }

        protected override WriteOptions? WriteOptionsCore { get; set; }

        protected override AuthContext AuthContextCore { get; } = new(null, []);

        protected override Task WriteResponseHeadersAsyncCore(Metadata responseHeaders)
        {
            SentHeaders = responseHeaders;
            return Task.CompletedTask;
        }

        protected override ContextPropagationToken CreatePropagationTokenCore(ContextPropagationOptions? options)
        {
            AskedOptions = options;
            throw new NotSupportedException();
        }
    }
}
