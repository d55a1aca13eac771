using System.Text;
using Classifier.Text.Normalization;

namespace Classifier.Text.Tests.Normalization;

public class Utf8OffsetsTests
{
    [Fact]
    public void Convert_EachKindOfCharacter_CountsItsBytes()
    {
        const string text = "aêế😀\uD800z";

        Assert.Equal([0, 1, 3, 6, 6, 10, 13, 14], Utf8Offsets.Convert(text, [0, 1, 2, 3, 4, 5, 6, 7]));
    }

    [Fact]
    public void Convert_SameOffsetTwice_GivesTheSameTwice()
    {
        Assert.Equal([3, 3, 4], Utf8Offsets.Convert("ếx", [1, 1, 2]));
    }

    [Fact]
    public void Convert_NoOffsets_GivesNone()
    {
        Assert.Empty(Utf8Offsets.Convert("ế", []));
    }

    [Theory]
    [InlineData(new[] { 2, 1 })]
    [InlineData(new[] { -1 })]
    [InlineData(new[] { 4 })]
    public void Convert_OffsetOutOfOrderOrRange_Throws(int[] offsets)
    {
        Assert.Throws<ArgumentException>(() => Utf8Offsets.Convert("abc", offsets));
    }

    [Fact]
    public void Convert_RandomText_AgreesWithEncodingThePrefix()
    {
        var random = new RandomText(11);
        for (var round = 0; round < 200; round++)
        {
            var text = random.Unicode(60);
            var offsets = Enumerable.Range(0, text.Length + 1)
                .Where(o => o == 0 || o == text.Length || !char.IsSurrogatePair(text[o - 1], text[o]))
                .ToArray();

            Assert.Equal(offsets.Select(o => Encoding.UTF8.GetByteCount(text[..o])), Utf8Offsets.Convert(text, offsets));
        }
    }
}
