using System.IO.Compression;
using Grpc.Core;
using Grpc.Net.Client;
using Grpc.Net.Compression;
using Grpc.Standins.Tests.Protos;
using Grpc.Standins.Tests.Relaying;

namespace Grpc.Standins.Tests.Calls;

public class CompressedCallTests
{
    private static readonly Note Repetitive = new() { Text = new string('x', 100_000) };

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    public async Task Echo_CompressedBothWays_IsSmallOnTheWireAndWholeAtBothEnds(string encoding)
    {
        await using RelayHost host = await RelayHost.StartAsync(options =>
        {
            options.ResponseCompressionAlgorithm = encoding;
            options.CompressionProviders = Providers();
        });
        var wire = new WireMeter();
        Relay.RelayClient client = host.Client(new GrpcChannelOptions { HttpHandler = wire, CompressionProviders = Providers() });

        Note reply = await client.EchoAsync(Repetitive, Asking(encoding));

        Assert.Equal(Repetitive, reply);
        Assert.Equal(encoding, host.Probe.Seen!.RequestEncoding);
        Assert.Equal(encoding, wire.ResponseEncoding);
        Assert.InRange(wire.RequestBytes, 1, 2_000);
        Assert.InRange(wire.ResponseBytes, 1, 2_000);
    }

    [Fact]
    public async Task Echo_NoCompressFlag_SendsTheRequestAsItIs()
    {
        await using RelayHost host = await RelayHost.StartAsync();
        var wire = new WireMeter();
        CallOptions options = new CallOptions(Asking("gzip")).WithWriteOptions(new WriteOptions(WriteFlags.NoCompress));

        Note reply = await host.Client(new GrpcChannelOptions { HttpHandler = wire }).EchoAsync(Repetitive, options);

        Assert.Equal(Repetitive, reply);
        Assert.InRange(wire.RequestBytes, 100_000, 101_000);
    }

    private static Metadata Asking(string encoding) => new() { { "grpc-internal-encoding-request", encoding } };

    private static List<ICompressionProvider> Providers() =>
        [new GzipCompressionProvider(CompressionLevel.Fastest), new DeflateCompressionProvider(CompressionLevel.Fastest)];
}
