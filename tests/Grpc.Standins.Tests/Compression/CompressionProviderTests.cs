using System.IO.Compression;
using Grpc.Net.Compression;

namespace Grpc.Standins.Tests.Compression;

public class CompressionProviderTests
{
    private static readonly byte[] Original = [.. Enumerable.Range(0, 10_000).Select(number => (byte)(number % 7))];

    public static TheoryData<string> Encodings => ["gzip", "deflate"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Streams_ThereAndBack_KeepEveryByteAndTheInnerStreamOpen(string encoding)
    {
        ICompressionProvider provider = Provider(encoding);
        using MemoryStream compressed = Compress(provider, null);
        Assert.InRange(compressed.Length, 1, 1_000);

        using var restored = new MemoryStream();
        using (Stream decompression = provider.CreateDecompressionStream(compressed))
        {
            decompression.CopyTo(restored);
        }

        Assert.Equal(Original, restored.ToArray());
        Assert.True(compressed.CanRead);
        Assert.Equal(encoding, provider.EncodingName);
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void CreateCompressionStream_LevelOfTheCall_GoesBeforeTheProviders(string encoding)
    {
        ICompressionProvider provider = Provider(encoding);
        using MemoryStream byDefault = Compress(provider, null);
        using MemoryStream stored = Compress(provider, CompressionLevel.NoCompression);

        Assert.True(stored.Length > Original.Length);
        Assert.True(byDefault.Length < stored.Length);
    }

    [Theory]
    [InlineData("gzip", 0x1f, 0x8b)] // RFC 1952, 2.3.1
    [InlineData("deflate", 0x78, null)] // RFC 1950, 2.2: deflate with a window of 32 KiB
    public void CreateCompressionStream_FirstBytes_AreThoseOfTheFormat(string encoding, int first, int? second)
    {
        using MemoryStream compressed = Compress(Provider(encoding), null);

        Assert.Equal(first, compressed.ReadByte());
        Assert.Equal(second ?? compressed.GetBuffer()[1], compressed.ReadByte());
    }

    [Theory]
    [InlineData("gzip", "1F8B08000000000000FF03000000000000000000")] // as gzip itself writes it, RFC 1952
    [InlineData("deflate", "789C030000000001")]
    public void CreateCompressionStream_NothingWritten_IsTheMessageWithoutBytes(string encoding, string expected)
    {
        using var compressed = new MemoryStream();
        using (Stream compression = Provider(encoding).CreateCompressionStream(compressed, null))
        {
            compression.Write([]);
        }

        Assert.Equal(expected, Convert.ToHexString(compressed.ToArray()));
        compressed.Position = 0;
        using Stream decompression = Provider(encoding).CreateDecompressionStream(compressed);
        Assert.Equal(-1, decompression.ReadByte());
    }

    private static MemoryStream Compress(ICompressionProvider provider, CompressionLevel? level)
    {
        var compressed = new MemoryStream();
        using (Stream compression = provider.CreateCompressionStream(compressed, level))
        {
            compression.Write(Original);
        }

        compressed.Position = 0;
        return compressed;
    }

    private static ICompressionProvider Provider(string encoding) => encoding == "gzip"
        ? new GzipCompressionProvider(CompressionLevel.Fastest)
        : new DeflateCompressionProvider(CompressionLevel.Fastest);
}
