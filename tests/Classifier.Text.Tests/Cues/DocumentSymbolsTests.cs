using Classifier.Text.Cues;
using Classifier.Text.Normalization;

namespace Classifier.Text.Tests.Cues;

public class DocumentSymbolsTests
{
    [Theory]
    [InlineData("36/KH-UBND", Cue.LocalSymbol)]
    [InlineData("12/NQ-HĐND", Cue.LocalSymbol)]
    [InlineData("138-KH/HU", Cue.DistrictSymbol)]
    [InlineData("138-KH/QU", Cue.DistrictSymbol)]
    [InlineData("05/2023/TT-BTC", Cue.MinistrySymbol)]
    [InlineData("12/2022/TT-BLĐTBXH", Cue.MinistrySymbol)]
    [InlineData("12-NQ/TW", Cue.CentralSymbol)]
    [InlineData("30/2020/NĐ-CP", Cue.CentralSymbol)]
    [InlineData("749/QĐ-TTg", Cue.CentralSymbol)]
    [InlineData("65/2020/QH14", Cue.CentralSymbol)]
    [InlineData("1190/2023/UBTVQH15", Cue.CentralSymbol)]
    [InlineData("45-QĐ/ĐUK", Cue.BlocSymbol)]
    [InlineData("45-NQ/ĐUKDNTW", Cue.BlocSymbol)]
    [InlineData("07-KH/TU", Cue.ProvinceSymbol)]
    [InlineData("112/SNV-CCHC", Cue.ProvinceSymbol)]
    [InlineData("19-CV/ĐU", Cue.CommuneSymbol)]
    [InlineData("19-CV/DU", Cue.CommuneSymbol)]
    [InlineData("12/NQ-HDND", Cue.LocalSymbol)]
    [InlineData("45-QD/DUK", Cue.BlocSymbol)]
    [InlineData("36/QĐ-UBND-SNV", Cue.ProvinceSymbol)]
    [InlineData("36–KH／HU", Cue.DistrictSymbol)]
    public void Find_DocumentNumber_TellsTheTier(string number, Cue cue)
    {
        var text = NormalizedText.From($"Số: {number}, ngày");

        var match = Assert.Single(Find(text));

        Assert.Equal((cue, 1), (match.Cue, match.Token));
    }

    [Theory]
    [InlineData("138-KH/HU", 3)]
    [InlineData("05/2023/TT-BTC", 3)]
    [InlineData("36/QĐ-UBND-SNV", 4)]
    [InlineData("65/2020/QH14", 2)]
    public void Find_DocumentNumber_CoversItsParts(string number, int tokens)
    {
        Assert.Equal(tokens, Assert.Single(Find(NormalizedText.From(number))).TokenCount);
    }

    [Theory]
    [InlineData("25/4/2023")]
    [InlineData("1.500/2.000")]
    [InlineData("số 36 - UBND")]
    [InlineData("36/ UBND")]
    [InlineData("36/kh-ubnd")]
    [InlineData("-QĐ/ĐUK")]
    [InlineData("UBND-36")]
    [InlineData("36/XYZ")]
    [InlineData("36_UBND")]
    [InlineData("36\n/UBND")]
    [InlineData("36")]
    [InlineData("")]
    public void Find_OtherNumbers_AreNone(string text)
    {
        Assert.Empty(Find(NormalizedText.From(text)));
    }

    [Fact]
    public void Find_SeveralNumbers_AreInTextOrder()
    {
        Assert.Equal(
            [Cue.CentralSymbol, Cue.LocalSymbol, Cue.DistrictSymbol],
            Find(NormalizedText.From("Căn cứ 30/2020/NĐ-CP và 36/KH-UBND (kèm 138-KH/HU) ngày 25/4/2023")).Select(m => m.Cue));
    }

    [Fact]
    public void Find_DecomposedNumber_IsTheSame()
    {
        Assert.Equal(Cue.BlocSymbol, Assert.Single(Find(NormalizedText.From(Decomposition.Decompose("45-QĐ/ĐUK")))).Cue);
    }

    private static List<CueMatch> Find(NormalizedText text)
    {
        var matches = new List<CueMatch>();
        DocumentSymbols.Find(text, matches);
        return matches;
    }
}
