using Classifier.Text.Normalization;

namespace Classifier.Text.Tests.Normalization;

public class ToneMarkPlacementTests
{
    [Theory]
    [InlineData("oa", "òa ỏa õa óa ọa", "oà oả oã oá oạ")]
    [InlineData("oe", "òe ỏe õe óe ọe", "oè oẻ oẽ oé oẹ")]
    [InlineData("uy", "ùy ủy ũy úy ụy", "uỳ uỷ uỹ uý uỵ")]
    public void From_OpenRime_PutsTheToneOnTheFirstVowel(string rime, string traditional, string modern)
    {
        foreach (var initial in new[] { "", "h", "kh", "ngh", "H", "TH" })
        {
            var pairs = traditional.Split(' ').Zip(modern.Split(' '));
            foreach (var (expected, written) in pairs)
            {
                Assert.Equal(initial + expected, NormalizedText.From(initial + written).Text);
                Assert.Equal(initial + expected, NormalizedText.From(initial + expected).Text);
            }
            Assert.Equal(initial + rime, NormalizedText.From(initial + rime).Text);
        }
    }

    [Theory]
    [InlineData("HOÀ", "HÒA")]
    [InlineData("Oà", "Òa")]
    [InlineData("OÀ", "ÒA")]
    [InlineData("KHOẺ", "KHỎE")]
    [InlineData("Uỷ ban", "Ủy ban")]
    [InlineData("UỶ BAN", "ỦY BAN")]
    [InlineData("tHUỶ", "tHỦY")]
    [InlineData("Hoà2", "Hòa2")]
    public void From_OpenRimeInCapitals_KeepsEachLettersCase(string written, string expected)
    {
        Assert.Equal(expected, NormalizedText.From(written).Text);
    }

    [Theory]
    [InlineData("hòan", "hoàn")]
    [InlineData("TÒAN", "TOÀN")]
    [InlineData("khỏang", "khoảng")]
    [InlineData("họat", "hoạt")]
    [InlineData("hóach", "hoách")]
    [InlineData("ngòai", "ngoài")]
    [InlineData("xóay", "xoáy")]
    [InlineData("ngóeo", "ngoéo")]
    [InlineData("hùynh", "huỳnh")]
    [InlineData("súyt", "suýt")]
    [InlineData("khủyu", "khuỷu")]
    public void From_ClosedRime_PutsTheToneOnTheSecondVowel(string written, string expected)
    {
        Assert.Equal(expected, NormalizedText.From(written).Text);
    }

    [Theory]
    [InlineData("qúy", "quý")]
    [InlineData("Qũy", "Quỹ")]
    [InlineData("QÙA", "QUÀ")]
    [InlineData("qúi", "quí")]
    [InlineData("qủan", "quản")]
    [InlineData("qùynh", "quỳnh")]
    public void From_ToneOnTheUOfQu_MovesToTheVowel(string written, string expected)
    {
        Assert.Equal(expected, NormalizedText.From(written).Text);
    }

    [Theory]
    [InlineData("hoàn toán khoản hoạch loét ngoài thoại xoáy khoẻn")]
    [InlineData("quý quỳ quỷ quỹ quỵ quá quà quả quạ quế quẻ que")]
    [InlineData("giá già giả giúp gì gìn giếng")]
    [InlineData("thúy húy tùy lũy lụy ủy")]
    [InlineData("huỳnh suýt quýnh huých khuỷu")]
    [InlineData("của mùa lúa chùa cứu tươi khuya khuyến chuyện thuở huệ thuế")]
    [InlineData("mía nghĩa bìa tía hào báo cháo kéo đèo")]
    [InlineData("hoàbình hóahọc")] // joined words: only the end of a run is looked at
    [InlineData("Ea Kao, Buôn Hồ, Krông Búk")]
    public void From_ToneInPlace_StaysThere(string text)
    {
        Assert.Equal(text, NormalizedText.From(text).Text);
    }

    [Fact]
    public void Apply_AnyShortRun_IsDoneAfterOneCall()
    {
        const string alphabet = "qQuúủoòaàeéyỹiưnghct";
        var random = new Random(7);
        var moved = 0;
        for (var round = 0; round < 200_000; round++)
        {
            var letters = random.GetItems(alphabet.AsSpan(), random.Next(1, 7));
            moved += ToneMarkPlacement.Apply(letters) ? 1 : 0;
            Assert.False(ToneMarkPlacement.Apply(letters), new string(letters));
        }
        Assert.True(moved > 1000);
    }
}
