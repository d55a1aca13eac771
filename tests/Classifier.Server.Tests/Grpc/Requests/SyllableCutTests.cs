using System.Text;
using Classifier.Server.Grpc.Requests;

namespace Classifier.Server.Tests.Grpc.Requests;

public sealed class SyllableCutTests
{
    [Theory]
    [InlineData("tỉnh Hà Giang", 100, "tỉnh Hà Giang")]
    [InlineData("tỉnh Hà Giang", 16, "tỉnh Hà Giang")]
    [InlineData("tỉnh Hà Giang", 15, "tỉnh Hà ")]
    [InlineData("tỉnh Hà Giang", 11, "tỉnh Hà ")]
    [InlineData("tỉnh Hà Giang", 10, "tỉnh Hà")]
    [InlineData("tỉnh Hà Giang", 9, "tỉnh ")]
    [InlineData("tỉnh\nHà", 7, "tỉnh\n")]
    [InlineData("tỉnh", 4, "tỉ")]
    [InlineData("ếế", 2, "")]
    [InlineData("ế ế", 3, "ế")]
    public void Beginning_OfText_EndsWhereASyllableDoes(string text, int bytes, string expected) =>
        Assert.Equal(expected, SyllableCut.Beginning(text, bytes));

    [Theory]
    // Decomposed: the marks stay with their letter. TCVN3 and UTF-8 read as Windows-1252: a symbol, or a space that does not break, is half a letter.
    [InlineData("e\u0302\u0301e\u0302\u0301", 8, "e\u0302\u0301")]
    [InlineData("huyÖn ®¶ng uû", 11, "huyÖn ")]
    [InlineData("xã TÃ\u00A0 Vãng", 8, "xã ")]
    [InlineData("a 😀😀", 9, "a ")]
    public void Beginning_LettersOfSeveralCharacters_AreNotSplit(string text, int bytes, string expected) =>
        Assert.Equal(expected, SyllableCut.Beginning(text, bytes));

    [Fact]
    public void Beginning_NoWhiteSpaceForLong_IsCutBetweenCharacters()
    {
        Assert.Equal(new string('ế', 100), SyllableCut.Beginning("x " + new string('ế', 1000), 304)[2..]);
        Assert.Equal(100, SyllableCut.Beginning(new string('x', 1000), 100).Length);
    }

    [Fact]
    public void Beginning_AnyText_FitsIsABeginningAndIsTheSameAgain()
    {
        var random = new Random(20261123);
        string[] pieces = ["ế", "e\u0302\u0301", " ", "\n", "x", "😀", "®", "\u0301", "\u00A0", "nghiêng"];
        for (var round = 0; round < 2000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 60)).Select(_ => pieces[random.Next(pieces.Length)]));
            var bytes = random.Next(1, 120);

            var cut = SyllableCut.Beginning(text, bytes);

            Assert.StartsWith(cut, text, StringComparison.Ordinal);
            Assert.InRange(Encoding.UTF8.GetByteCount(cut), 0, bytes);
            Assert.Equal(cut, SyllableCut.Beginning(cut, bytes));
            Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(cut)));
        }
    }
}
