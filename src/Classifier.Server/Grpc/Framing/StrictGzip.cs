using System.IO.Compression;
using Grpc.Core;
using Grpc.Net.Compression;

namespace Classifier.Server.Grpc.Framing;

/// <summary>gzip, but bytes that are none are the caller's fault: INVALID_ARGUMENT. The library answers UNKNOWN and logs a failure of the server.</summary>
internal sealed class StrictGzip(CompressionLevel level) : ICompressionProvider
{
    private readonly GzipCompressionProvider _gzip = new(level);

    public string EncodingName => _gzip.EncodingName;

    public Stream CreateCompressionStream(Stream stream, CompressionLevel? compressionLevel) => _gzip.CreateCompressionStream(stream, compressionLevel);

    public Stream CreateDecompressionStream(Stream stream) => new Decompression(stream);

    private sealed class Decompression(Stream compressed) : GZipStream(compressed, CompressionMode.Decompress)
    {
        // Reading into a span comes here too, as of any derived class.
        public override int Read(byte[] buffer, int offset, int count)
        {
            try
            {
                return base.Read(buffer, offset, count);
            }
            catch (InvalidDataException)
            {
                throw new RpcException(new Status(StatusCode.InvalidArgument, "The request is not compressed as it says."));
            }
        }
    }
}
