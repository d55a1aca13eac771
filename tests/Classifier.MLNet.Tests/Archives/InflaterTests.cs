using System.IO.Compression;
using Classifier.MLNet.Archives;

namespace Classifier.MLNet.Tests.Archives;

public sealed class InflaterTests
{
    [Fact]
    public void AtMost_BytesBeyondTheLimit_AreNeverMade()
    {
        var bomb = Deflated(new byte[50_000_000]);
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Throws<ModelFormatException>(() => Inflater.AtMost(bomb, 1000, "x"));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
    }

    [Fact]
    public void AtMost_BytesWithinTheLimit_AreGiven() => Assert.Equal([1, 2, 3], Inflater.AtMost(Deflated([1, 2, 3]), 3, "x"));

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    public void Exactly_OtherSize_IsRefused(int size) =>
        Assert.Throws<ModelFormatException>(() => Inflater.Exactly(Deflated([1, 2, 3]), size, "x"));

    [Fact]
    public void Exactly_DamagedBytes_AreRefused() =>
        Assert.Throws<ModelFormatException>(() => Inflater.Exactly(new byte[] { 0xFF, 0xFF, 0xFF }, 3, "x"));

    private static byte[] Deflated(byte[] bytes)
    {
        using var deflated = new MemoryStream();
        using (var stream = new DeflateStream(deflated, CompressionLevel.Optimal, leaveOpen: true))
            stream.Write(bytes);
        return deflated.ToArray();
    }
}
