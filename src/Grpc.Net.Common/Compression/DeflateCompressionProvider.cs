using System.IO.Compression;

namespace Grpc.Net.Compression;

/// <summary>The encoding <c>deflate</c>, which in HTTP and so in gRPC means the zlib format (RFC 1950), not bare deflate.</summary>
/// <param name="defaultCompressionLevel">The level when a call asks for none.</param>
public sealed class DeflateCompressionProvider(CompressionLevel defaultCompressionLevel) : ICompressionProvider
{
    private static readonly byte[] Empty = [0x78, 0x9C, 3, 0, 0, 0, 0, 1];

    /// <inheritdoc/>
    public string EncodingName => "deflate";

    /// <inheritdoc/>
    public Stream CreateCompressionStream(Stream stream, CompressionLevel? compressionLevel) =>
        new CompressedMessage(new ZLibStream(stream, compressionLevel ?? defaultCompressionLevel, leaveOpen: true), stream, Empty);

    /// <inheritdoc/>
    public Stream CreateDecompressionStream(Stream stream) =>
        new ZLibStream(stream, CompressionMode.Decompress, leaveOpen: true);
}
