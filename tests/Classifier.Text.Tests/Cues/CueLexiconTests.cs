using Classifier.Text.Cues;
using Classifier.Text.Normalization;

namespace Classifier.Text.Tests.Cues;

public class CueLexiconTests
{
    [Theory]
    [InlineData("Bộ Chính trị họp", Cue.CentralBody, "Bộ Chính trị")]
    [InlineData("gặp Thứ trưởng hôm nay", Cue.MinistryBody, "Thứ trưởng")]
    [InlineData("Tỉnh ủy họp", Cue.ProvinceBody, "Tỉnh ủy")]
    [InlineData("Huyện ủy họp", Cue.DistrictBody, "Huyện ủy")]
    [InlineData("UBND xã họp", Cue.CommuneBody, "UBND xã")]
    [InlineData("Đảng ủy Khối các cơ quan tỉnh họp", Cue.BlocBody, "Đảng ủy Khối các cơ quan tỉnh")]
    [InlineData("Đảng bộ các cơ quan Đảng Trung ương họp", Cue.CentralBody, "Đảng bộ các cơ quan Đảng Trung ương")]
    [InlineData("Đảng bộ Chính phủ họp", Cue.CentralBody, "Đảng bộ Chính phủ")]
    [InlineData("Đảng ủy các cơ quan Đảng tỉnh họp", Cue.BlocSuccessor, "Đảng ủy các cơ quan Đảng tỉnh")]
    public void Find_Phrase_IsTheLongest(string text, Cue cue, string phrase)
    {
        var (found, words) = Assert.Single(Find(text), m => m.Cue is not Cue.Acts);

        Assert.Equal((cue, phrase), (found, words));
    }

    [Theory]
    [InlineData("Uy ban nhan dan xa hop", Cue.CommuneBody, "Uy ban nhan dan xa")]
    [InlineData("Huyen uy hop", Cue.DistrictBody, "Huyen uy")]
    [InlineData("DANG UY KHOI CAC CO QUAN TINH", Cue.BlocBody, "DANG UY KHOI CAC CO QUAN TINH")]
    public void Find_TextWithoutAnyMarks_FindsPhrasesWithoutThem(string text, Cue cue, string phrase)
    {
        Assert.Equal([(cue, phrase)], Find(text));
    }

    [Theory]
    [InlineData("an sinh xã hội")]
    [InlineData("sự đồng thuận của xã hội và toàn xã hội")]
    [InlineData("hợp tác xã thu mua")]
    [InlineData("các bản án đã có hiệu lực")]
    [InlineData("bản đồ quy hoạch, bản thân ông")]
    public void Find_WordsThatOnlyBeginLikeAPlace_AreNoPhrase(string text)
    {
        Assert.Empty(Find(text));
    }

    [Fact]
    public void Find_UnmarkedWordsInMarkedText_AreNoPhrase()
    {
        Assert.Empty(Find("Huyen uy họp"));
    }

    [Fact]
    public void Find_PhraseInsideALonger_IsNotFoundAgain()
    {
        // Phó Chủ tịch UBND xã, not Chủ tịch, UBND xã and xã besides.
        Assert.Equal([(Cue.CommuneBody, "Phó Chủ tịch UBND xã")], Find("Phó Chủ tịch UBND xã"));
    }

    [Fact]
    public void Find_LongerPhraseThatBreaksOff_FallsBackToTheShorter()
    {
        Assert.Equal([(Cue.CentralBody, "Chính phủ")], Find("Văn phòng cũ của Chính phủ"));
        Assert.Equal([(Cue.CentralBody, "Phó Thủ tướng")], Find("Phó Thủ tướng chính thức"));
    }

    [Theory]
    [InlineData("UBND\nxã", "xã")]
    [InlineData("UBND\r\n xã", "xã")]
    [InlineData("UBND\u2028xã", "xã")]
    public void Find_PhraseAcrossLines_IsNone(string text, string left)
    {
        Assert.Equal([(Cue.CommunePlace, left)], Find(text));
    }

    [Theory]
    [InlineData("UBND - xã", "UBND - xã")]
    [InlineData("UBND (xã)", "UBND (xã")]
    [InlineData("UBND, xã", "UBND, xã")]
    [InlineData("UBND … (xã)", "xã")]
    [InlineData("UBND của xã", "của xã")]
    public void Find_Punctuation_IsCrossedUpToThreeCharacters(string text, string phrase)
    {
        Assert.Equal(phrase, Assert.Single(Find(text)).Phrase);
    }

    [Fact]
    public void Find_AnyForm_GivesTheSameMatches()
    {
        const string Text = "Bí thư Tỉnh ủy Hòa Bình làm việc với UBND huyện Đà Bắc, Đảng ủy phường; Kế hoạch 36-KH/HU.";
        var expected = Matches(Text);

        Assert.True(expected.Count >= 4);
        Assert.Equal(expected, Matches(Decomposition.Decompose(Text)));
        Assert.Equal(expected, Matches(Text.ToUpperInvariant()));
        Assert.Equal(expected, Matches(Text.Replace(" ", "  \u200B", StringComparison.Ordinal)));
        Assert.Equal(expected, Matches(Text.Replace("Hòa", "Hoà", StringComparison.Ordinal).Replace("ủy", "uỷ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Find_Matches_AreInOrderAndDoNotOverlap()
    {
        var matches = Matches("UBND tỉnh, UBND huyện, UBND xã và Bộ Y tế yêu cầu Sở Y tế báo cáo Chính phủ theo Quyết định của UBND tỉnh");

        Assert.All(matches.Zip(matches.Skip(1)), pair => Assert.True(pair.First.Token + pair.First.TokenCount <= pair.Second.Token));
        Assert.All(matches, m => Assert.True(m.TokenCount >= 1));
    }

    [Fact]
    public void Find_DocumentNumbers_ComeAfterThePhrases()
    {
        Assert.Equal([Cue.ProvinceBody, Cue.DistrictSymbol], Find("Số 36-KH/HU gửi Tỉnh ủy").Select(m => m.Cue));
    }

    [Theory]
    [InlineData("")]
    [InlineData("zzz 123 …")]
    public void Find_NothingKnown_IsEmpty(string text)
    {
        Assert.Empty(Find(text));
    }

    [Fact]
    public void Find_ManyThreads_GiveTheSame()
    {
        var text = NormalizedText.From("Bí thư Tỉnh ủy và UBND xã họp, số 36-KH/HU");
        var expected = CueLexicon.Default.Find(text);

        Parallel.For(0, 500, _ => Assert.Equal(expected, CueLexicon.Default.Find(text)));
    }

    [Fact]
    public void Find_LongLines_LookAtEachTokenFewTimes()
    {
        // One line of 400,000 tokens: looking for the line's end anew at every token would take hours.
        var matches = CueLexicon.Default.Find(NormalizedText.From(string.Concat(Enumerable.Repeat("ủy ban xã ", 100_000)).Trim() + ", UBND xã."));

        Assert.Equal(100_001, matches.Count);
    }

    private static List<CueMatch> Matches(string text) => [.. CueLexicon.Default.Find(NormalizedText.From(text))];

    private static List<(Cue Cue, string Phrase)> Find(string text)
    {
        var normalized = NormalizedText.From(text);
        return [.. CueLexicon.Default.Find(normalized).Select(m =>
        {
            var last = normalized.Tokens[m.Token + m.TokenCount - 1];
            return (m.Cue, normalized.Text[normalized.Tokens[m.Token].Start..last.End].ToString());
        })];
    }
}
