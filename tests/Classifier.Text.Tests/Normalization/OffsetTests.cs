using Classifier.Text.Normalization;

namespace Classifier.Text.Tests.Normalization;

public class OffsetTests
{
    public static TheoryData<int> Seeds => NormalizedTextPropertyTests.Seeds;

    [Fact]
    public void ToOriginal_UnchangedText_IsTheSameIndex()
    {
        var text = NormalizedText.From("xã Ia Le\nxã Ia");

        Assert.All(Enumerable.Range(0, text.Text.Length + 1), i => Assert.Equal(i, text.ToOriginal(i)));
        Assert.Equal((3, 8), text.ToOriginal(3, 5));
    }

    [Fact]
    public void ToOriginal_DecomposedText_GivesWholeLetters()
    {
        var text = NormalizedText.From("  x  vie\u0323\u0302t\u200B nam  ");

        Assert.Equal("x việt nam", text.Text);
        Assert.Equal((2, 3), text.ToOriginal(0, 1));
        Assert.Equal((3, 5), text.ToOriginal(1, 1));
        Assert.Equal((7, 10), text.ToOriginal(4, 1));
        Assert.Equal((5, 11), text.ToOriginal(2, 4));
        Assert.Equal((13, 16), text.ToOriginal(7, 3));
        Assert.Equal(18, text.ToOriginal(10));
    }

    [Fact]
    public void ToOriginal_InsidePairOrMarks_IsTheWholeCharacter()
    {
        var text = NormalizedText.From("\u00AD😀b\u0301\u0332c");

        Assert.Equal("😀b\u0301\u0332c", text.Text);
        Assert.Equal([1, 1, 3, 3, 3, 6, 7], Enumerable.Range(0, 7).Select(i => text.ToOriginal(i)));
        Assert.Equal((1, 3), text.ToOriginal(1, 1));
        Assert.Equal((3, 6), text.ToOriginal(3, 1));
        Assert.Equal((1, 6), text.ToOriginal(0, 3));
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, -1)]
    [InlineData(0, 4)]
    [InlineData(4, 0)]
    [InlineData(int.MaxValue, 1)]
    [InlineData(int.MinValue, 1)]
    [InlineData(1, int.MaxValue)]
    public void ToOriginal_OutsideTheText_Throws(int start, int length)
    {
        var text = NormalizedText.From("abc");

        Assert.Throws<ArgumentOutOfRangeException>(() => text.ToOriginal(start, length));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void ToOriginal_GrowingIndex_NeverGoesBackNorSplitsACharacter(int seed)
    {
        foreach (var original in NormalizedTextPropertyTests.Texts(seed))
        {
            var text = NormalizedText.From(original);
            var last = 0;
            for (var i = 0; i <= text.Text.Length; i++)
            {
                var offset = text.ToOriginal(i);
                Assert.InRange(offset, last, original.Length);
                Assert.False(IsInsideCharacter(original, offset), $"offset {offset} of index {i}");
                last = offset;
            }
            Assert.Equal(original.Length, last);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void ToOriginal_SpanOfTokens_NormalisesToTheSameText(int seed)
    {
        var random = new Random(seed);
        foreach (var original in NormalizedTextPropertyTests.Texts(seed))
        {
            var text = NormalizedText.From(original);
            for (var k = 0; k < text.Tokens.Length; k++)
            {
                var (first, last) = (text.Tokens[k], text.Tokens[random.Next(k, Math.Min(k + 4, text.Tokens.Length))]);
                var (start, end) = text.ToOriginal(first.Start, last.End - first.Start);

                Assert.Equal(text.Text[first.Start..last.End], NormalizedText.From(original[start..end]).Text);
            }
        }
    }

    // Between the halves of a pair, or between a visible character and a mark on it.
    private static bool IsInsideCharacter(string text, int offset)
    {
        if (offset == 0 || offset == text.Length)
            return false;
        if (char.IsSurrogatePair(text[offset - 1], text[offset]))
            return true;
        var before = char.IsLowSurrogate(text[offset - 1]) && offset > 1 && char.IsSurrogatePair(text[offset - 2], text[offset - 1]) ? offset - 2 : offset - 1;
        return CharacterClasses.At(text, offset, out _) == CharacterClass.Mark
            && CharacterClasses.At(text, before, out _) is not (CharacterClass.Space or CharacterClass.LineBreak or CharacterClass.Invisible);
    }
}
