using Grpc.Core;
using Grpc.Standins.Tests.Protos;
using Grpc.Standins.Tests.Relaying;

namespace Grpc.Standins.Tests.Calls;

public class MetadataOnTheWireTests
{
    [Fact]
    public async Task Echo_KeyInMixedCase_TravelsInLowerCase()
    {
        await using RelayHost host = await RelayHost.StartAsync();
        using AsyncUnaryCall<Note> call = host.Client().EchoAsync(new Note(), new Metadata { { "Echo-Word", "one, two" } });
        await call;

        Assert.Equal("one, two", host.Probe.Seen!.Headers.GetValue("echo-word"));
        Assert.Equal("one, two", call.GetTrailers().GetValue("echo-word"));
    }

    [Fact]
    public async Task Echo_BinaryHeader_ReturnsEveryByte()
    {
        byte[] bytes = [.. Enumerable.Range(0, 256).Select(value => (byte)value)];
        await using RelayHost host = await RelayHost.StartAsync();
        using AsyncUnaryCall<Note> call = host.Client().EchoAsync(new Note(), new Metadata { { "echo-bytes-bin", bytes } });

        Metadata headers = await call.ResponseHeadersAsync;
        await call;

        Assert.Equal(bytes, host.Probe.Seen!.Headers.GetValueBytes("echo-bytes-bin"));
        Assert.Equal(bytes, headers.GetValueBytes("echo-bytes-bin"));
        Assert.Equal(bytes, call.GetTrailers().GetValueBytes("echo-bytes-bin"));
    }
}
