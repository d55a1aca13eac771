using Classifier.MLNet.Archives;

namespace Classifier.MLNet.Tests.Archives;

public sealed class Crc32Tests
{
    [Fact]
    public void Of_CheckString_IsTheKnownChecksum() => Assert.Equal(0xCBF43926u, Crc32.Of("123456789"u8));
}
