namespace Classifier.Text.Tests.Gazetteers;

public class UnitFinderTests
{
    [Theory]
    [InlineData("UBND tỉnh Hà Giang họp", "tỉnh Hà Giang=02 Tỉnh Hà Giang")]
    [InlineData("tại huyện Thường Tín (Hà Nội)", "huyện Thường Tín=279 Huyện Thường Tín | Hà Nội=01 Thành phố Hà Nội")]
    [InlineData("xã Ninh Sở, huyện Thường Tín, Hà Nội", "xã Ninh Sở=10186 Xã Ninh Sở | huyện Thường Tín=279 Huyện Thường Tín | Hà Nội=01 Thành phố Hà Nội")]
    [InlineData("Ninh Sở, Thường Tín, Hà Nội", "Ninh Sở=10186 Xã Ninh Sở | Thường Tín=279 Huyện Thường Tín | Hà Nội=01 Thành phố Hà Nội")]
    [InlineData("H. Hóc Môn và Q. Bình Thạnh", "H. Hóc Môn=784 Huyện Hóc Môn | Q. Bình Thạnh=765 Quận Bình Thạnh")]
    [InlineData("TX. Sơn Tây", "TX. Sơn Tây=269 Thị xã Sơn Tây")]
    [InlineData("tx. Sơn Tây", "tx. Sơn Tây=269 Thị xã Sơn Tây")]
    [InlineData("TX Sơn Tây", "TX Sơn Tây=269 Thị xã Sơn Tây")]
    [InlineData("P. Bến Nghé, Q.1, TP.HCM", "P. Bến Nghé=26740 Phường Bến Nghé | Q.1=760 Quận 1 | TP.HCM=79 Thành phố Hồ Chí Minh")]
    [InlineData("P.Bến Nghé, Quận 1, TP HCM", "P.Bến Nghé=26740 Phường Bến Nghé | Quận 1=760 Quận 1 | TP HCM=79 Thành phố Hồ Chí Minh")]
    [InlineData("phường Bến Nghé, Q1, TPHCM", "phường Bến Nghé=26740 Phường Bến Nghé | Q1=760 Quận 1 | TPHCM=79 Thành phố Hồ Chí Minh")]
    [InlineData("Quận 01, Tp. Hồ Chí Minh", "Quận 01=760 Quận 1 | Tp. Hồ Chí Minh=79 Thành phố Hồ Chí Minh")]
    [InlineData("P.3, Q.5, Thành phố Hồ Chí Minh", "P.3=27307 Phường 03 | Q.5=774 Quận 5 | Thành phố Hồ Chí Minh=79 Thành phố Hồ Chí Minh")]
    [InlineData("X. Tân Kiên, H. Bình Chánh, TP. Hồ Chí Minh", "X. Tân Kiên=27616 Xã Tân Kiên | H. Bình Chánh=785 Huyện Bình Chánh | TP. Hồ Chí Minh=79 Thành phố Hồ Chí Minh")]
    [InlineData("TT. Vân Đình, huyện Ứng Hòa", "TT. Vân Đình=10354 Thị trấn Vân Đình | huyện Ứng Hòa=281 Huyện Ứng Hòa")]
    [InlineData("Thị trấn Vân Đình (huyện Ứng Hoà)", "Thị trấn Vân Đình=10354 Thị trấn Vân Đình | huyện Ứng Hòa=281 Huyện Ứng Hòa")]
    [InlineData("Quận 1, Hồ Chí Minh", "Quận 1=760 Quận 1 | Hồ Chí Minh=79 Thành phố Hồ Chí Minh")]
    [InlineData("Huyện ủy Thường Tín ban hành", "Thường Tín=279 Huyện Thường Tín")]
    [InlineData("Tỉnh ủy Hà Giang", "Hà Giang=02 Tỉnh Hà Giang")]
    [InlineData("Thành ủy Hải Phòng", "Hải Phòng=31 Thành phố Hải Phòng")]
    [InlineData("Thành ủy Vinh", "Vinh=412 Thành phố Vinh")]
    [InlineData("thành phố Vinh, tỉnh Nghệ An", "thành phố Vinh=412 Thành phố Vinh | tỉnh Nghệ An=40 Tỉnh Nghệ An")]
    [InlineData("Thành phố Bắc Ninh", "Thành phố Bắc Ninh=256 Thành phố Bắc Ninh")]
    [InlineData("TP. Thủ Dầu Một", "TP. Thủ Dầu Một=718 Thành phố Thủ Dầu Một")]
    [InlineData("khách đến Nha Trang và Đà Lạt", "Nha Trang=22366 Phường Nha Trang ?2 | Đà Lạt=672 Thành phố Đà Lạt")]
    [InlineData("tỉnh Đăk Nông", "tỉnh Đăk Nông=67 Tỉnh Đắk Nông")]
    [InlineData("tỉnh Đak Nông", "tỉnh Đak Nông=67 Tỉnh Đắk Nông")]
    [InlineData("tỉnh Đắc Nông", "tỉnh Đắc Nông=67 Tỉnh Đắk Nông")]
    [InlineData("huyện Krông Pắc", "huyện Krông Pắc=654 Huyện Krông Pắc")]
    [InlineData("huyện Krông Pắk", "huyện Krông Pắk=654 Huyện Krông Pắc")]
    [InlineData("huyện Ea H'leo", "huyện Ea H'leo=645 Huyện Ea H'leo")]
    [InlineData("huyện Ea Hleo", "huyện Ea Hleo=645 Huyện Ea H'leo")]
    [InlineData("tỉnh Bà Rịa – Vũng Tàu", "tỉnh Bà Rịa - Vũng Tàu=77 Tỉnh Bà Rịa - Vũng Tàu")]
    [InlineData("tỉnh Bà Rịa-Vũng Tàu", "tỉnh Bà Rịa-Vũng Tàu=77 Tỉnh Bà Rịa - Vũng Tàu")]
    [InlineData("BR-VT", "BR-VT=77 Tỉnh Bà Rịa - Vũng Tàu")]
    [InlineData("tỉnh Thừa Thiên – Huế", "tỉnh Thừa Thiên - Huế=46 Tỉnh Thừa Thiên Huế")]
    [InlineData("tỉnh Thừa Thiên Huế", "tỉnh Thừa Thiên Huế=46 Tỉnh Thừa Thiên Huế")]
    [InlineData("TT-Huế", "TT-Huế=46 Thành phố Huế ?2")]
    [InlineData("du lịch Sài Gòn", "Sài Gòn=79 Thành phố Hồ Chí Minh")]
    [InlineData("tỉnh Bắc Cạn", "tỉnh Bắc Cạn=06 Tỉnh Bắc Kạn")]
    [InlineData("thành phố Buôn Mê Thuột", "thành phố Buôn Mê Thuột=643 Thành phố Buôn Ma Thuột")]
    [InlineData("TP Qui Nhơn", "TP Qui Nhơn=540 Thành phố Quy Nhơn")]
    [InlineData("tỉnh Hoà Bình", "tỉnh Hòa Bình=17 Tỉnh Hoà Bình")]
    [InlineData("tỉnh Hòa Bình", "tỉnh Hòa Bình=17 Tỉnh Hoà Bình")]
    [InlineData("các huyện Thường Tín, Phú Xuyên và Ứng Hòa", "huyện Thường Tín=279 Huyện Thường Tín | Phú Xuyên=280 Huyện Phú Xuyên | Ứng Hòa=281 Huyện Ứng Hòa")]
    [InlineData("các xã Ninh Sở, Duyên Thái thuộc huyện Thường Tín", "xã Ninh Sở=10186 Xã Ninh Sở | Duyên Thái=10192 Xã Duyên Thái | huyện Thường Tín=279 Huyện Thường Tín")]
    [InlineData("đặc khu Phú Quốc", "đặc khu Phú Quốc=31078 Đặc khu Phú Quốc")]
    [InlineData("huyện Côn Đảo", "huyện Côn Đảo=755 Huyện Côn Đảo")]
    public void Find_NamesAndAbbreviations_AreRecognised(string text, string expected)
    {
        Assert.Equal(expected, FoundUnits.Describe(text));
    }

    [Theory]
    [InlineData("nền hòa bình và ổn định")]
    [InlineData("an toàn xã hội")]
    [InlineData("tư tưởng Hồ Chí Minh")]
    [InlineData("Chủ tịch Hồ Chí Minh")]
    [InlineData("ông Nguyễn Thái Bình")]
    [InlineData("đường Điện Biên")]
    [InlineData("sông Sài Gòn")]
    [InlineData("anh Tân Tiến")]
    [InlineData("đội Tân Tiến thắng")]
    [InlineData("tinh Ha Giang, huyen Thuong Tin và")]
    [InlineData("vùng biển Thái Bình Dương")]
    [InlineData("vùng Đồng Tháp Mười")]
    [InlineData("Phó Thủ tướng Trương Hòa Bình")]
    [InlineData("sân bay Tân Sơn Nhất")]
    [InlineData("số 28A, Điện Biên Phủ")]
    [InlineData("thôn Thuận An")]
    [InlineData("trụ P28 bị nứt")]
    [InlineData("Công văn 438/TTr-P2 ngày")]
    [InlineData("anh P. V đi làm")]
    [InlineData("nhà thơ Ngô Thì Nhậm")]
    [InlineData("Ảnh: ĐÔNG HÀ")]
    [InlineData("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")]
    [InlineData("VÌ MỘT NỀN HÒA BÌNH LÂU DÀI")]
    [InlineData("QUYẾT THẮNG HÒA BÌNH THỐNG NHẤT")]
    [InlineData("huyện\nThường Tín")]
    [InlineData("phường 25/4")]
    [InlineData("5 giờ, 10 ngày")]
    [InlineData("p đầu tiên, h sau, x nữa")]
    [InlineData("")]
    public void Find_NoUnit_IsEmpty(string text)
    {
        Assert.Equal("", FoundUnits.Describe(text));
    }

    [Theory]
    [InlineData("Ủy ban nhân dân thành phố vừa có văn bản gửi huyện\nThường Tín", "huyện\nThường Tín=279 Huyện Thường Tín")]
    [InlineData("Ủy ban nhân dân thành phố vừa có văn bản gửi huyện Thường\nTín", "huyện Thường\nTín=279 Huyện Thường Tín")]
    [InlineData("Đoàn công tác của Ủy ban nhân dân về thăm Hà\nGiang", "Hà\nGiang=02 Tỉnh Hà Giang")]
    [InlineData("phó trưởng Công an TP.\nNha Trang", "TP.\nNha Trang=568 Thành phố Nha Trang")]
    [InlineData("ỦY BAN NHÂN DÂN HUYỆN\nTHƯỜNG TÍN", "HUYỆN\nTHƯỜNG TÍN=279 Huyện Thường Tín")]
    [InlineData("xã Ninh Sở,\nhuyện Thường Tín", "xã Ninh Sở=10186 Xã Ninh Sở | huyện Thường Tín=279 Huyện Thường Tín")]
    [InlineData("Các huyện\nThường Tín", "")]
    public void Find_NameOverALineEnd_IsJoinedWhereALineMayBreak(string text, string expected)
    {
        Assert.Equal(expected, FoundUnits.Describe(text, "2024-05-01"));
    }

    [Theory]
    [InlineData("xa Ninh So, huyen Thuong Tin, Ha Noi", "xa Ninh So=10186 Xã Ninh Sở | huyen Thuong Tin=279 Huyện Thường Tín | Ha Noi=01 Thành phố Hà Nội")]
    [InlineData("UBND tinh Dak Nong hop", "tinh Dak Nong=67 Tỉnh Đắk Nông")]
    [InlineData("quan 1, TP.HCM", "quan 1=760 Quận 1 | TP.HCM=79 Thành phố Hồ Chí Minh")]
    [InlineData("ong Nguyen Thai Binh", "")]
    [InlineData("song Sai Gon", "")]
    [InlineData("hoa binh va on dinh", "")]
    [InlineData("UBND tinh Dak Nong hop về việc", "")]
    public void Find_NoMarksInTheText_FindsNamesWithoutThem(string text, string expected)
    {
        Assert.Equal(expected, FoundUnits.Describe(text, "2024-05-01"));
    }

    [Theory]
    [InlineData("thị xã Sầm Sơn", "thị xã Sầm Sơn=382 Thành phố Sầm Sơn")]
    [InlineData("huyện Kinh Môn", "huyện Kinh Môn=292 Thị xã Kinh Môn")]
    [InlineData("xã Bến Nghé, quận 1", "xã Bến Nghé=26740 Phường Bến Nghé | quận 1=760 Quận 1")]
    [InlineData("xã Bến Nghé", "")]
    public void Find_KindOfBeforeTheData_MeansTheUnitItBecame(string text, string expected)
    {
        Assert.Equal(expected, FoundUnits.Describe(text, "2022-05-01"));
    }

    [Theory]
    [InlineData("HÒA BÌNH: khởi công. Tại Hòa Bình", "HÒA BÌNH=17 Tỉnh Hoà Bình | Hòa Bình=17 Tỉnh Hoà Bình")]
    [InlineData("HÀ GIANG: KHỞI CÔNG CẦU", "HÀ GIANG=02 Tỉnh Hà Giang")]
    [InlineData("PHƯỜNG CỘNG HÒA, THỊ XÃ QUẢNG YÊN", "PHƯỜNG CỘNG HÒA=07150 Phường Cộng Hòa | THỊ XÃ QUẢNG YÊN=206 Thị xã Quảng Yên")]
    public void Find_NamesInCapitals_CountWhereTheyAreNoWords(string text, string expected)
    {
        Assert.Equal(expected, FoundUnits.Describe(text, "2022-05-01"));
    }

    [Theory]
    [InlineData("vịnh Hạ Long", "Hạ Long=193 Thành phố Hạ Long")]
    [InlineData("Huyện Thường Tín họp tại Thường Tín", "Huyện Thường Tín=279 Huyện Thường Tín | Thường Tín=279 Huyện Thường Tín")]
    [InlineData("TP.HCM, Vũng Tàu, Nha Trang", "TP.HCM=79 Thành phố Hồ Chí Minh | Vũng Tàu=747 Thành phố Vũng Tàu | Nha Trang=568 Thành phố Nha Trang")]
    [InlineData("phường Minh Khai (quận Bắc Từ Liêm). Tại phường Minh Khai", "phường Minh Khai=00613 Phường Minh Khai | quận Bắc Từ Liêm=021 Quận Bắc Từ Liêm | phường Minh Khai=00613 Phường Minh Khai")]
    [InlineData("Bí thư Tỉnh ủy Hà Giang Triệu Tài Vinh", "Hà Giang=02 Tỉnh Hà Giang")]
    public void Find_NamesOfSeveralUnits_GoByTierAndByOtherMentions(string text, string expected)
    {
        Assert.Equal(expected, FoundUnits.Describe(text, "2022-05-01"));
    }
}
