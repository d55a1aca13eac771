using System.Numerics;
using System.Text;
using Classifier.MLNet.Scoring;

namespace Classifier.MLNet.Tests.Scoring;

public sealed class TextHashTests
{
    private const uint Seed = 314489979;

    /// <summary>What ML.NET's own hash gave.</summary>
    [Theory]
    [InlineData("a", 745715392)]
    [InlineData("bộ", 753336517)]
    [InlineData("huyện", 9294781)]
    [InlineData("ủy", 203082289)]
    [InlineData("tỉnh", 2684965934)]
    [InlineData("nhân", 2098657980)]
    [InlineData("dân", 3239687957)]
    [InlineData("đảng", 3755398995)]
    [InlineData("Ubnd", 1268863098)]
    [InlineData("kế_hoạch", 3197613957)]
    [InlineData("2025", 2231878040)]
    [InlineData("cải cách", 4033659352)]
    [InlineData("ư", 2499111777)]
    [InlineData("€uro", 525904137)]
    [InlineData("😀", 298418723)]
    public void Of_Text_IsWhatMLNetComputes(string text, uint hash) => Assert.Equal(hash, TextHash.Of(text, Seed));

    [Fact]
    public void Of_Ascii_IsMurmurHash3()
    {
        for (var length = 1; length < 20; length++)
        {
            var text = "The quick brown fox jumps"[..length];
            Assert.Equal(Murmur3(Encoding.ASCII.GetBytes(text), 7), TextHash.Of(text, 7));
        }
    }

    private static uint Murmur3(byte[] bytes, uint hash)
    {
        for (var at = 0; at < bytes.Length; at += 4)
        {
            var part = bytes[at..Math.Min(bytes.Length, at + 4)];
            var k = BitOperations.RotateLeft(part.Select((b, i) => (uint)b << (8 * i)).Aggregate((a, b) => a | b) * 0xcc9e2d51, 15) * 0x1b873593;
            hash ^= k;
            if (part.Length == 4)
                hash = (BitOperations.RotateLeft(hash, 13) * 5) + 0xe6546b64;
        }

        hash ^= (uint)bytes.Length;
        hash = (hash ^ (hash >> 16)) * 0x85ebca6b;
        hash = (hash ^ (hash >> 13)) * 0xc2b2ae35;
        return hash ^ (hash >> 16);
    }
}
