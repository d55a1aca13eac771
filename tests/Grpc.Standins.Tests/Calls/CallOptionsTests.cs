using Grpc.Core;

namespace Grpc.Standins.Tests.Calls;

public class CallOptionsTests
{
    private static readonly DateTime Noon = new(2030, 1, 1, 12, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Default_NothingSet_AsksForNothing()
    {
        var options = new CallOptions();

        Assert.Null(options.Headers);
        Assert.Null(options.Deadline);
        Assert.Equal(CancellationToken.None, options.CancellationToken);
        Assert.Null(options.WriteOptions);
        Assert.Null(options.PropagationToken);
        Assert.Null(options.Credentials);
        Assert.False(options.IsWaitForReady);
        Assert.Equal(new CallOptions(), default);
    }

    [Fact]
    public void With_EachPart_ChangesThatPartOnlyAndOnlyInTheCopy()
    {
        using var cancellation = new CancellationTokenSource();
        var headers = new Metadata();
        var writeOptions = new WriteOptions(WriteFlags.BufferHint);
        CallCredentials credentials = CallCredentials.FromInterceptor((_, _) => Task.CompletedTask);
        var original = new CallOptions();

        CallOptions changed = original
            .WithHeaders(headers)
            .WithDeadline(Noon)
            .WithCancellationToken(cancellation.Token)
            .WithWriteOptions(writeOptions)
            .WithCredentials(credentials)
            .WithWaitForReady();

        Assert.Same(headers, changed.Headers);
        Assert.Equal(Noon, changed.Deadline);
        Assert.Equal(cancellation.Token, changed.CancellationToken);
        Assert.Same(writeOptions, changed.WriteOptions);
        Assert.Same(credentials, changed.Credentials);
        Assert.True(changed.IsWaitForReady);
        Assert.False(changed.WithWaitForReady(false).IsWaitForReady);
        Assert.Equal(new CallOptions(), original);
    }

    [Fact]
    public void Constructor_EachPart_IsKept()
    {
        var headers = new Metadata();
        var options = new CallOptions(headers, Noon, writeOptions: WriteOptions.Default);

        Assert.Same(headers, options.Headers);
        Assert.Equal(Noon, options.Deadline);
        Assert.Same(WriteOptions.Default, options.WriteOptions);
        Assert.Equal(default, WriteOptions.Default.Flags);
    }
}
