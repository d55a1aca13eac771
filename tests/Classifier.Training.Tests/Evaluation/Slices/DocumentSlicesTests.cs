using Classifier.Text.Documents;
using Classifier.Training.Evaluation.Slices;
using Classifier.Training.Tests.TestData;

namespace Classifier.Training.Tests.Evaluation.Slices;

public class DocumentSlicesTests
{
    private const string Decision = """
        ỦY BAN NHÂN DÂN
        TỈNH QUẢNG NAM
        Số: 12/QĐ-UBND
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Quảng Nam, ngày 5 tháng 8 năm 2019
        QUYẾT ĐỊNH
        Về việc giao kế hoạch làm đường
        """;

    [Theory]
    [InlineData("2025-06-30", "before")]
    [InlineData("2025-07-01", "after")]
    public void Era_PublicationDate_Decides(string date, string expected)
    {
        Assert.Equal(expected, Slices("Ngày 5/8/2026, phường họp bàn.", DateOnly.ParseExact(date, "yyyy-MM-dd")).Era);
    }

    [Theory]
    [InlineData("Ngày 5/8/2025, phường họp bàn việc chung.", "after")]
    [InlineData("Ngày 12/3/2019, UBND huyện Thường Tín họp bàn việc làm đường.", "before")]
    [InlineData("Sáng 15/9, phường triển khai Quyết định ban hành ngày 12/3/2019.", "unknown")]
    [InlineData("UBND huyện Thường Tín báo cáo ngày 12/3/2025.", "unknown")]
    [InlineData("Bà con họp bàn việc làm đường.", "unknown")]
    public void Era_UndatedText_IsKnownOnlyWhereTheTextShowsIt(string text, string expected)
    {
        Assert.Equal(expected, Slices(text).Era);
    }

    [Fact]
    public void Of_OfficialDocument_HasKindAndTheDateOfItsHeader()
    {
        Assert.Equal(("official", "before"), (Slices(Decision).Kind, Slices(Decision).Era));
        Assert.Equal("news", Slices("Sáng nay, UBND tỉnh họp bàn việc làm đường.").Kind);
    }

    [Theory]
    [InlineData(999, "under-1000")]
    [InlineData(1000, "under-3000")]
    [InlineData(2999, "under-3000")]
    [InlineData(3000, "from-3000")]
    public void Length_Characters_FallIntoThree(int characters, string expected)
    {
        Assert.Equal(expected, Slices(new string('x', characters)).Length);
    }

    private static DocumentSlices Slices(string text, DateOnly? publishedOn = null)
    {
        var document = Answers.Document("id", "a");
        return DocumentSlices.Of(document with { Document = Document.FromText(text) with { PublishedOn = publishedOn } }, CancellationToken.None);
    }
}
