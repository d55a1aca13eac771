using Classifier.Text.Normalization;

namespace Classifier.Text.Tests.Normalization;

public class WithoutTests
{
    [Theory]
    [InlineData("Trang chủ\nHuyện họp bàn", "Trang chủ", "Huyện họp bàn")]
    [InlineData("Huyện họp bàn\nLượt xem: 12", "Lượt xem: 12", "Huyện họp bàn")]
    [InlineData("Huyện họp bàn 12/3/2019 | Lượt xem: 30 Sáng nay", "12/3/2019 | Lượt xem: 30", "Huyện họp bàn\nSáng nay")]
    [InlineData("(TTX) - Sáng nay", "(TTX) -", "Sáng nay")]
    [InlineData("tất cả", "tất cả", "")]
    public void Without_OneStretch_LeavesALineFeedBetweenTheRest(string whole, string removed, string expected)
    {
        var text = NormalizedText.From(whole);

        var left = text.Without([new TextRange(whole.IndexOf(removed, StringComparison.Ordinal), removed.Length)]);

        Assert.Equal(expected, left.Text.ToString());
        Assert.Equal(whole, left.Original);
    }

    [Fact]
    public void Without_Nothing_IsTheSameText()
    {
        var text = NormalizedText.From("Huyện họp");

        Assert.Same(text, text.Without([]));
    }

    [Fact]
    public void Without_StretchesOutOfOrder_IsRefused()
    {
        var text = NormalizedText.From("một hai ba");

        Assert.Throws<ArgumentOutOfRangeException>(() => text.Without([new(4, 3), new(0, 3)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => text.Without([new(8, 30)]));
    }

    [Fact]
    public void Without_RandomTextsAndStretches_TokensLeadBackToWhereTheyStoodBefore()
    {
        var random = new Random(20);
        var texts = new RandomText(20);
        for (var round = 0; round < 300; round++)
        {
            var text = NormalizedText.From(texts.Disturb(texts.Vietnamese(40)));
            var removed = WholeTokens(text, random);

            var left = text.Without(removed);

            var kept = text.Tokens.ToArray().Where(t => !removed.Any(r => t.Start < r.End && r.Start < t.End)).ToArray();
            Assert.Equal(
                kept.Select(t => text.ToOriginal(t.Start, t.Length)),
                left.Tokens.ToArray().Select(t => left.ToOriginal(t.Start, t.Length)));
            Assert.Equal(left.Text.ToString(), NormalizedText.From(left.Text.ToString()).Text.ToString());
        }
    }

    private static List<TextRange> WholeTokens(NormalizedText text, Random random)
    {
        var removed = new List<TextRange>();
        var next = 0;
        foreach (var token in text.Tokens)
            if (token.Start >= next && random.Next(4) == 0 && IsAlone(text, token.Start, token.End))
            {
                removed.Add(new TextRange(token.Start, token.Length));
                next = token.End;
            }
        return removed;
    }

    /// <summary>Furniture ends where white space is; a token cut in two, or a mark left without its letter, is not what this is about.</summary>
    private static bool IsAlone(NormalizedText text, int start, int end) =>
        (start == 0 || text.Text[start - 1] is ' ' or '\n') && (end == text.Text.Length || text.Text[end] is ' ' or '\n');
}
