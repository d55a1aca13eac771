namespace Classifier.Text.Tests.Gazetteers;

public class UnitResolutionTests
{
    [Theory]
    [InlineData("TP Huế", "2023-05-01", "X")]
    [InlineData("TP Huế", "2024-12-31", "X")]
    [InlineData("TP Huế", "2025-01-01", "X")]
    [InlineData("TP Huế", "2026-02-01", "X")]
    [InlineData("Huế", "2023-05-01", "X")]
    [InlineData("Huế", "2025-03-01", "X")]
    [InlineData("quận Thủ Đức", "2019-10-01", "X")]
    [InlineData("Thủ Đức", "2019-10-01", "X")]
    [InlineData("TP Thủ Đức", "2022-10-01", "X")]
    [InlineData("Thủ Đức", "2022-10-01", "X")]
    [InlineData("Thủ Đức", "2025-09-01", "X")]
    [InlineData("TP Thủ Đức", "2025-09-01", "X")]
    [InlineData("phường Thủ Đức", "2025-09-01", "X")]
    [InlineData("Đồng Nai", "2024-01-01", "X")]
    [InlineData("Đồng Nai", "2025-09-01", "X")]
    [InlineData("Đồng Nai", "2026-09-01", "X")]
    [InlineData("thành phố Đồng Nai", null, "X")]
    [InlineData("tỉnh Đồng Nai", "2024-01-01", "X")]
    [InlineData("phường Long Thành", "2026-09-01", "X")]
    [InlineData("xã Long Thành", "2025-09-01", "X")]
    [InlineData("thị trấn Long Thành", "2024-09-01", "X")]
    [InlineData("tỉnh Bắc Ninh", "2024-01-01", "X")]
    [InlineData("tỉnh Bắc Ninh", "2025-08-01", "X")]
    [InlineData("tỉnh Bắc Ninh", null, "X")]
    [InlineData("xã Thường Tín", "2025-08-01", "X")]
    [InlineData("huyện Thường Tín", "2025-08-01", "X")]
    public void Find_SameNameAtOtherTimes_GoesByTheDate(string text, string? date, string expected)
    {
        Assert.Equal(expected, FoundUnits.Describe(text, date));
    }

    [Theory]
    [InlineData("Ngày 5/8/2025, tỉnh Bắc Ninh họp", "X")]
    [InlineData("Tháng 8 năm 2025, tỉnh Bắc Ninh họp", "X")]
    [InlineData("Tháng 9/2025 tỉnh Bắc Ninh họp", "X")]
    [InlineData("Ngày 5-8-2023, tỉnh Bắc Ninh họp", "X")]
    [InlineData("Ngày 5/8/2023, tỉnh Bắc Ninh họp, báo cáo trước ngày 31/12/2025", "X")]
    [InlineData("Giai đoạn 2026-2030, tỉnh Bắc Ninh họp", "X")]
    [InlineData("Tỉnh Bắc Ninh và huyện Quế Võ", "X")]
    public void Find_NoDate_GoesByTheText(string text, string expected)
    {
        Assert.Equal(expected, FoundUnits.Describe(text));
    }

    [Theory]
    [InlineData("xã Tân Tiến, huyện Chương Mỹ", "X")]
    [InlineData("xã Tân Tiến (huyện Văn Giang, tỉnh Hưng Yên)", "X")]
    [InlineData("Hưng Yên: lãnh đạo huyện Văn Giang thăm xã Tân Tiến", "X")]
    [InlineData("huyện Châu Thành, tỉnh Kiên Giang", "X")]
    [InlineData("huyện Châu Thành (Long An). Huyện Châu Thành (Bến Tre)", "X")]
    [InlineData("Tỉnh Kiên Giang họp.\nHuyện Châu Thành báo cáo. Kiên Giang kết luận.", "X")]
    [InlineData("huyện Châu Thành", "X")]
    [InlineData("huyện Tam Nông của Phú Thọ", "X")]
    [InlineData("huyện Kỳ Sơn, Nghệ An", "X")]
    [InlineData("xã Tân Thành, Tân Tiến của tỉnh Cà Mau", "X")]
    public void Find_SameNameElsewhere_GoesByTheParent(string text, string expected)
    {
        Assert.Equal(expected, FoundUnits.Describe(text, "2024-05-01"));
    }

    [Theory]
    [InlineData("Huyện Thường Tín họp. Thường Tín quyết định.", "X")]
    [InlineData("Thường Tín quyết định.", "X")]
    [InlineData("quận Hai Bà Trưng. Hai Bà Trưng", "X")]
    [InlineData("Hà Nội, Bắc Giang và Bắc Ninh", "X")]
    [InlineData("phường Thủ Dầu Một, TP.HCM", "X")]
    public void Find_BareNames_CountWhenTheTextLeavesLittleDoubt(string text, string expected)
    {
        Assert.Equal(expected, FoundUnits.Describe(text, "2025-03-01"));
    }
}
