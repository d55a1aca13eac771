namespace Classifier.Text.Tests.Gazetteers;

public class UnitResolutionTests
{
    [Theory]
    [InlineData("TP Huế", "2023-05-01", "TP Huế=474 Thành phố Huế")]
    [InlineData("TP Huế", "2024-12-31", "TP Huế=474 Thành phố Huế")]
    [InlineData("TP Huế", "2025-01-01", "TP Huế=46 Thành phố Huế")]
    [InlineData("TP Huế", "2026-02-01", "TP Huế=46 Thành phố Huế")]
    [InlineData("Huế", "2023-05-01", "Huế=474 Thành phố Huế")]
    [InlineData("Huế", "2025-03-01", "Huế=46 Thành phố Huế")]
    [InlineData("quận Thủ Đức", "2019-10-01", "quận Thủ Đức=762 Quận Thủ Đức")]
    [InlineData("Thủ Đức", "2019-10-01", "Thủ Đức=762 Quận Thủ Đức")]
    [InlineData("TP Thủ Đức", "2022-10-01", "TP Thủ Đức=769 Thành phố Thủ Đức")]
    [InlineData("Thủ Đức", "2022-10-01", "Thủ Đức=769 Thành phố Thủ Đức")]
    [InlineData("Thủ Đức", "2025-09-01", "Thủ Đức=26824 Phường Thủ Đức")]
    [InlineData("TP Thủ Đức", "2025-09-01", "TP Thủ Đức=769 Thành phố Thủ Đức")]
    [InlineData("phường Thủ Đức", "2025-09-01", "phường Thủ Đức=26824 Phường Thủ Đức")]
    [InlineData("Đồng Nai", "2024-01-01", "Đồng Nai=75 Tỉnh Đồng Nai")]
    [InlineData("Đồng Nai", "2025-09-01", "Đồng Nai=75 Tỉnh Đồng Nai")]
    [InlineData("Đồng Nai", "2026-09-01", "Đồng Nai=75 Thành phố Đồng Nai")]
    [InlineData("thành phố Đồng Nai", null, "thành phố Đồng Nai=75 Thành phố Đồng Nai")]
    [InlineData("tỉnh Đồng Nai", "2024-01-01", "tỉnh Đồng Nai=75 Tỉnh Đồng Nai")]
    [InlineData("phường Long Thành", "2026-09-01", "phường Long Thành=26368 Phường Long Thành")]
    [InlineData("xã Long Thành", "2025-09-01", "xã Long Thành=26368 Xã Long Thành ?2")]
    [InlineData("thị trấn Long Thành", "2024-09-01", "thị trấn Long Thành=26368 Thị trấn Long Thành ?2")]
    [InlineData("tỉnh Bắc Ninh", "2024-01-01", "tỉnh Bắc Ninh=27 Tỉnh Bắc Ninh")]
    [InlineData("tỉnh Bắc Ninh", "2025-08-01", "tỉnh Bắc Ninh=24 Tỉnh Bắc Ninh")]
    [InlineData("tỉnh Bắc Ninh", null, "tỉnh Bắc Ninh=24 Tỉnh Bắc Ninh ?2")]
    [InlineData("xã Thường Tín", "2025-08-01", "xã Thường Tín=10183 Xã Thường Tín")]
    [InlineData("huyện Thường Tín", "2025-08-01", "huyện Thường Tín=279 Huyện Thường Tín")]
    public void Find_SameNameAtOtherTimes_GoesByTheDate(string text, string? date, string expected)
    {
        Assert.Equal(expected, FoundUnits.Describe(text, date));
    }

    [Theory]
    [InlineData("Ngày 5/8/2025, tỉnh Bắc Ninh họp", "tỉnh Bắc Ninh=24 Tỉnh Bắc Ninh")]
    [InlineData("Tháng 8 năm 2025, tỉnh Bắc Ninh họp", "tỉnh Bắc Ninh=24 Tỉnh Bắc Ninh")]
    [InlineData("Tháng 9/2025 tỉnh Bắc Ninh họp", "tỉnh Bắc Ninh=24 Tỉnh Bắc Ninh")]
    [InlineData("Ngày 5-8-2023, tỉnh Bắc Ninh họp", "tỉnh Bắc Ninh=27 Tỉnh Bắc Ninh")]
    [InlineData("Ngày 5/8/2023, tỉnh Bắc Ninh họp, báo cáo trước ngày 31/12/2025", "tỉnh Bắc Ninh=27 Tỉnh Bắc Ninh")]
    [InlineData("Giai đoạn 2026-2030, tỉnh Bắc Ninh họp", "tỉnh Bắc Ninh=24 Tỉnh Bắc Ninh ?2")]
    [InlineData("Tỉnh Bắc Ninh và huyện Quế Võ", "Tỉnh Bắc Ninh=27 Tỉnh Bắc Ninh | huyện Quế Võ=259 Huyện Quế Võ")]
    public void Find_NoDate_GoesByTheText(string text, string expected)
    {
        Assert.Equal(expected, FoundUnits.Describe(text));
    }

    [Theory]
    [InlineData("xã Tân Tiến, huyện Chương Mỹ", "xã Tân Tiến=10066 Xã Tân Tiến | huyện Chương Mỹ=277 Huyện Chương Mỹ")]
    [InlineData("xã Tân Tiến (huyện Văn Giang, tỉnh Hưng Yên)", "xã Tân Tiến=12043 Xã Tân Tiến | huyện Văn Giang=326 Huyện Văn Giang | tỉnh Hưng Yên=33 Tỉnh Hưng Yên")]
    [InlineData("Hưng Yên: lãnh đạo huyện Văn Giang thăm xã Tân Tiến", "Hưng Yên=33 Tỉnh Hưng Yên | huyện Văn Giang=326 Huyện Văn Giang | xã Tân Tiến=12043 Xã Tân Tiến")]
    [InlineData("huyện Châu Thành, tỉnh Kiên Giang", "huyện Châu Thành=905 Huyện Châu Thành | tỉnh Kiên Giang=91 Tỉnh Kiên Giang")]
    [InlineData("huyện Châu Thành (Long An). Huyện Châu Thành (Bến Tre)", "huyện Châu Thành=808 Huyện Châu Thành | Long An=80 Tỉnh Long An | Huyện Châu Thành=831 Huyện Châu Thành | Bến Tre=83 Tỉnh Bến Tre")]
    [InlineData("Tỉnh Kiên Giang họp.\nHuyện Châu Thành báo cáo. Kiên Giang kết luận.", "Tỉnh Kiên Giang=91 Tỉnh Kiên Giang | Huyện Châu Thành=905 Huyện Châu Thành | Kiên Giang=91 Tỉnh Kiên Giang")]
    [InlineData("huyện Châu Thành", "huyện Châu Thành=708 Huyện Châu Thành ?10")]
    [InlineData("huyện Tam Nông của Phú Thọ", "huyện Tam Nông=236 Huyện Tam Nông | Phú Thọ=25 Tỉnh Phú Thọ")]
    [InlineData("huyện Kỳ Sơn, Nghệ An", "huyện Kỳ Sơn=417 Huyện Kỳ Sơn | Nghệ An=40 Tỉnh Nghệ An")]
    [InlineData("xã Tân Thành, Tân Tiến của tỉnh Cà Mau", "xã Tân Thành=32026 Xã Tân Thành | Tân Tiến=32176 Xã Tân Tiến | tỉnh Cà Mau=96 Tỉnh Cà Mau")]
    public void Find_SameNameElsewhere_GoesByTheParent(string text, string expected)
    {
        Assert.Equal(expected, FoundUnits.Describe(text, "2024-05-01"));
    }

    [Theory]
    [InlineData("Huyện Thường Tín họp. Thường Tín quyết định.", "Huyện Thường Tín=279 Huyện Thường Tín | Thường Tín=279 Huyện Thường Tín")]
    [InlineData("Thường Tín quyết định.", "")]
    [InlineData("quận Hai Bà Trưng. Hai Bà Trưng", "quận Hai Bà Trưng=007 Quận Hai Bà Trưng | Hai Bà Trưng=007 Quận Hai Bà Trưng")]
    [InlineData("Hà Nội, Bắc Giang và Bắc Ninh", "Hà Nội=01 Thành phố Hà Nội | Bắc Giang=24 Tỉnh Bắc Giang | Bắc Ninh=27 Tỉnh Bắc Ninh")]
    [InlineData("phường Thủ Dầu Một, TP.HCM", "phường Thủ Dầu Một=25747 Phường Thủ Dầu Một | TP.HCM=79 Thành phố Hồ Chí Minh")]
    public void Find_BareNames_CountWhenTheTextLeavesLittleDoubt(string text, string expected)
    {
        Assert.Equal(expected, FoundUnits.Describe(text, "2025-03-01"));
    }
}
