using Classifier.Text.Documents;
using Classifier.Text.Headers;
using Classifier.Text.Normalization;

namespace Classifier.Text.Tests.Headers;

public class DocumentHeaderParserTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Parse_StateDecision_FindsEveryPart(bool isFlat)
    {
        var header = Parse(isFlat ? Layouts.Flat(Layouts.Decision) : Layouts.Decision);

        Assert.Equal("ỦY BAN NHÂN DÂN HUYỆN SÔNG TRẦM", header.Issuer?.Text);
        Assert.Null(header.Superior);
        Assert.Equal((36, "QĐ-UBND"), (header.Number?.Number, header.Number?.Symbol));
        Assert.Equal(("Sông Trầm", new DateOnly(2023, 5, 12)), (header.Place?.Text, header.IssuedOn));
        Assert.Equal("ngày 12 tháng 5 năm 2023", header.Date?.Text);
        Assert.Equal("QUYẾT ĐỊNH", header.DocumentType?.Text);
        Assert.Equal("Về việc ban hành Quy chế làm việc của Tổ rà soát đường liên thôn năm 2023", header.Subject?.Text);
        Assert.Equal(2, header.LegalBases.Count);
        Assert.Equal("Căn cứ Nghị định số 12/2019/NĐ-CP ngày 02/3/2019 của Chính phủ về quản lý đường liên thôn", header.LegalBases[1].Text);
        Assert.Equal(["Như Điều 3", "Sở Giao thông vận tải (để báo cáo)", "Lưu: VT, KTHT"], header.Recipients.Select(r => r.Text));
        Assert.Empty(header.Addressees);
        Assert.Equal("TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH", header.SigningAuthority?.Text);
        Assert.Equal(("PHÓ CHỦ TỊCH", "Lê Thị Mận"), (header.SignerTitle?.Text, header.SignerName?.Text));
    }

    [Fact]
    public void Parse_OfficialLetter_FindsAddresseesAndSubject()
    {
        var header = Parse(Layouts.Letter);

        Assert.Equal(("UBND TỈNH HẠ MIÊN", "SỞ NỘI VỤ"), (header.Superior?.Text, header.Issuer?.Text));
        Assert.Equal(("Công văn", SymbolTier.Province), (header.Number?.TypeName, header.Number?.Tier));
        Assert.Null(header.DocumentType);
        Assert.Equal("V/v rà soát hồ sơ một cửa tại các xã ven sông", header.Subject?.Text);
        Assert.Equal(["Ủy ban nhân dân các huyện", "Văn phòng Ủy ban nhân dân tỉnh"], header.Addressees.Select(a => a.Text));
        Assert.Null(header.SigningAuthority);
        Assert.Equal(("GIÁM ĐỐC", "Trần Văn Gạo"), (header.SignerTitle?.Text, header.SignerName?.Text));
    }

    [Fact]
    public void Parse_PartyPlan_FindsEveryPart()
    {
        var header = Parse(Layouts.Party);

        Assert.Equal(("ĐẢNG BỘ TỈNH HẠ MIÊN", "HUYỆN ỦY SÔNG TRẦM"), (header.Superior?.Text, header.Issuer?.Text));
        Assert.Equal((138, SymbolTier.District), (header.Number?.Number, header.Number?.Tier));
        Assert.Equal(new DateOnly(2023, 4, 17), header.IssuedOn);
        Assert.Equal(("KẾ HOẠCH", "học tập chuyên đề về tiết kiệm"), (header.DocumentType?.Text, header.Subject?.Text));
        Assert.Single(header.LegalBases);
        Assert.Equal(("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Nguyễn Văn Thóc"),
            (header.SigningAuthority?.Text, header.SignerTitle?.Text, header.SignerName?.Text));
    }

    [Theory]
    [InlineData("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nUBND XÃ BÃI LAU\nSố: 7/TB-UBND")]
    [InlineData("UBND XÃ BÃI LAU\nSố: 7/TB-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc")]
    [InlineData("UBND XÃ BÃI LAU\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 7/TB-UBND\tĐộc lập - Tự do - Hạnh phúc")]
    [InlineData("UBND CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ BÃI LAU Độc lập - Tự do - Hạnh phúc\nSố: 7/TB-UBND")]
    [InlineData("| UBND XÃ BÃI LAU | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n| Số: 7/TB-UBND | Độc lập – Tự do – Hạnh phúc |")]
    [InlineData("UBND XÃ BÃI LAU\n_______\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập-Tự do-Hạnh phúc\nSố 7/TB-UBND")]
    [InlineData("Trang chủ | Văn bản\nUBND XÃ BÃI LAU\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 7 /TB-UBND")]
    [InlineData("UBND XÃ BÃI LAU\nSố: 7/TB-UBND")]
    public void Parse_ColumnsFlattenedSomehow_FindsIssuerAndNumber(string columns)
    {
        var header = Parse(Layouts.Notice(columns));

        Assert.Equal(("UBND XÃ BÃI LAU", 7), (header.Issuer?.Text, header.Number?.Number));
        Assert.Equal(("Hạ Miên", new DateOnly(2024, 6, 5)), (header.Place?.Text, header.IssuedOn));
        Assert.Equal(("THÔNG BÁO", "Về lịch trực hè"), (header.DocumentType?.Text, header.Subject?.Text));
    }

    [Theory]
    [InlineData("CHÍNH PHỦ", null, "CHÍNH PHỦ")]
    [InlineData("THỦ TƯỚNG CHÍNH PHỦ", null, "THỦ TƯỚNG CHÍNH PHỦ")]
    [InlineData("VĂN PHÒNG CHÍNH PHỦ", null, "VĂN PHÒNG CHÍNH PHỦ")]
    [InlineData("BỘ TÀI CHÍNH CỤC THUẾ", "BỘ TÀI CHÍNH", "CỤC THUẾ")]
    [InlineData("BỘ NỘI VỤ", null, "BỘ NỘI VỤ")]
    [InlineData("BỘ CÔNG AN", null, "BỘ CÔNG AN")]
    [InlineData("ỦY BAN NHÂN DÂN TỈNH HẠ MIÊN SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG", "ỦY BAN NHÂN DÂN TỈNH HẠ MIÊN", "SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG")]
    [InlineData("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG CHI CỤC KIỂM LÂM", "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "CHI CỤC KIỂM LÂM")]
    [InlineData("UBND THÀNH PHỐ HẢI PHÒNG SỞ XÂY DỰNG", "UBND THÀNH PHỐ HẢI PHÒNG", "SỞ XÂY DỰNG")]
    [InlineData("BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", null, "BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI")]
    [InlineData("UBND HUYỆN SÔNG TRẦM PHÒNG GIÁO DỤC VÀ ĐÀO TẠO", "UBND HUYỆN SÔNG TRẦM", "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO")]
    [InlineData("TỈNH ỦY HẠ MIÊN BAN TUYÊN GIÁO", "TỈNH ỦY HẠ MIÊN", "BAN TUYÊN GIÁO")]
    [InlineData("ĐẢNG ỦY KHỐI CÁC CƠ QUAN TRUNG ƯƠNG", null, "ĐẢNG ỦY KHỐI CÁC CƠ QUAN TRUNG ƯƠNG")]
    [InlineData("ĐẢNG ỦY KHỐI CÁC CƠ QUAN TRUNG ƯƠNG ĐẢNG ỦY BỘ NỘI VỤ", "ĐẢNG ỦY KHỐI CÁC CƠ QUAN TRUNG ƯƠNG", "ĐẢNG ỦY BỘ NỘI VỤ")]
    [InlineData("BAN CHẤP HÀNH ĐẢNG BỘ TỈNH HẠ MIÊN", null, "BAN CHẤP HÀNH ĐẢNG BỘ TỈNH HẠ MIÊN")]
    [InlineData("HỘI ĐỒNG NHÂN DÂN PHƯỜNG BẾN SẬY", null, "HỘI ĐỒNG NHÂN DÂN PHƯỜNG BẾN SẬY")]
    [InlineData("UBND THÀNH PHỐ HÀ NỘI SỞ GIÁO DỤC VÀ ĐÀO TẠO", "UBND THÀNH PHỐ HÀ NỘI", "SỞ GIÁO DỤC VÀ ĐÀO TẠO")]
    [InlineData("UBND XÃ ĐOÀN KẾT TRẠM Y TẾ", "UBND XÃ ĐOÀN KẾT", "TRẠM Y TẾ")]
    public void Parse_IssuerOnOneLine_SplitsTheSuperiorOff(string column, string? superior, string issuer)
    {
        var header = Parse(Layouts.NoticeOf(column));

        Assert.Equal((superior, issuer), (header.Superior?.Text, header.Issuer?.Text));
    }

    [Theory]
    [InlineData("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nHồ Văn Ngô", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Hồ Văn Ngô")]
    [InlineData("KT. CHỦ TỊCH PHÓ CHỦ TỊCH Hồ Văn Ngô", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Hồ Văn Ngô")]
    [InlineData("KT.BỘ TRƯỞNG\nTHỨ TRƯỞNG\n\nHồ Văn Ngô", "KT.BỘ TRƯỞNG", "THỨ TRƯỞNG", "Hồ Văn Ngô")]
    [InlineData("KT. BỘ TRƯỞNG, CHỦ NHIỆM PHÓ CHỦ NHIỆM Hồ Văn Ngô", "KT. BỘ TRƯỞNG, CHỦ NHIỆM", "PHÓ CHỦ NHIỆM", "Hồ Văn Ngô")]
    [InlineData("TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\nHồ Văn Ngô", "TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG", "Hồ Văn Ngô")]
    [InlineData("TUQ. GIÁM ĐỐC\nTRƯỞNG PHÒNG\nHồ Văn Ngô", "TUQ. GIÁM ĐỐC", "TRƯỞNG PHÒNG", "Hồ Văn Ngô")]
    [InlineData("Q. GIÁM ĐỐC\nHồ Văn Ngô", null, "Q. GIÁM ĐỐC", "Hồ Văn Ngô")]
    [InlineData("TM. ỦY BAN NHÂN DÂN\nQ. CHỦ TỊCH\nHồ Văn Ngô", "TM. ỦY BAN NHÂN DÂN", "Q. CHỦ TỊCH", "Hồ Văn Ngô")]
    [InlineData("T/M BỘ CHÍNH TRỊ\nHồ Văn Ngô", "T/M BỘ CHÍNH TRỊ", null, "Hồ Văn Ngô")]
    [InlineData("CHỦ TỊCH\n(đã ký)\nHồ Văn Ngô", null, "CHỦ TỊCH", "Hồ Văn Ngô")]
    [InlineData("TM. ĐOÀN CHỦ TỊCH\nCHỦ TỊCH\nHồ Văn Ngô", "TM. ĐOÀN CHỦ TỊCH", "CHỦ TỊCH", "Hồ Văn Ngô")]
    [InlineData("Không ai ký", null, null, null)]
    public void Parse_Signature_SplitsAuthorityTitleAndName(string signature, string? authority, string? title, string? name)
    {
        var header = Parse(Layouts.Signed(signature));

        Assert.Equal((authority, title, name), (header.SigningAuthority?.Text, header.SignerTitle?.Text, header.SignerName?.Text));
    }

    [Fact]
    public void Parse_LetterWithoutHead_FindsWhoWritesToWhom()
    {
        var header = Parse("Kính gửi: Sở Nội vụ tỉnh Hạ Miên.\nVề việc đắp kênh, huyện báo cáo như sau.\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Thị Mận");

        Assert.Null(header.Issuer);
        Assert.Equal("Sở Nội vụ tỉnh Hạ Miên", Assert.Single(header.Addressees).Text);
        Assert.Equal(("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), (header.SigningAuthority?.Text, header.SignerTitle?.Text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Sáng 5/6, Chủ tịch UBND tỉnh ký Quyết định số 36/QĐ-UBND về lịch trực hè.")]
    [InlineData("Nước Cộng hòa xã hội chủ nghĩa Việt Nam đón đoàn khách quốc tế.")]
    [InlineData("BÁO ĐIỆN TỬ ĐẢNG CỘNG SẢN VIỆT NAM\nTin trong ngày: trời mưa to ở vùng núi.")]
    [InlineData("Số người dự hội là 36.")]
    [InlineData("Trên cổng làng có dòng chữ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM, Độc lập - Tự do - Hạnh phúc, do dân góp tiền dựng.")]
    [InlineData("Thư ngỏ\nKính gửi: Bà con xã Bãi Lau. Mùa mưa sắp đến, mong bà con dọn kênh.")]
    public void Parse_NoOfficialDocument_IsEmpty(string body)
    {
        Assert.Same(DocumentHeader.Empty, Parse(body));
    }

    [Theory]
    [InlineData("Hạ Miên, ngày    tháng 6 năm 2024", "Hạ Miên", null)]
    [InlineData("Hạ Miên, ngày ... tháng ... năm 2024", "Hạ Miên", null)]
    [InlineData("Hạ Miên, ngày 31 tháng 2 năm 2024", "Hạ Miên", null)]
    [InlineData("Hạ Miên ngày 05 tháng 06 năm 2024", "Hạ Miên", "2024-06-05")]
    [InlineData("Hạ Miên, ngày 5/6/2024", "Hạ Miên", "2024-06-05")]
    [InlineData("TP. Hồ Chí Minh, ngày 5 tháng 6 năm 2024", "TP. Hồ Chí Minh", "2024-06-05")]
    [InlineData("Bà Rịa - Vũng Tàu, ngày 5 tháng 6 năm 2024", "Bà Rịa - Vũng Tàu", "2024-06-05")]
    [InlineData("Ngày 5 tháng 6 năm 2024", null, "2024-06-05")]
    public void Parse_PlaceAndDate_ToleratesBlanks(string line, string? place, string? date)
    {
        var header = Parse(Layouts.Decision.Replace("Sông Trầm, ngày 12 tháng 5 năm 2023", line, StringComparison.Ordinal));

        Assert.Equal((place, date), (header.Place?.Text, header.IssuedOn?.ToString("yyyy-MM-dd")));
    }

    [Theory]
    [InlineData("Kính gửi: Sở Y tế.\nSở Nội vụ nhận được thư.", "Sở Y tế")]
    [InlineData("Kính gửi: Sở Y tế Sở Nội vụ nhận được thư.", "Sở Y tế")]
    [InlineData("Kính gửi: Công ty Lúa Vàng. (Địa chỉ: 3 Bến Sậy; điện thoại: 0) Trả lời thư ngày 1/4.", "Công ty Lúa Vàng")]
    [InlineData("Kính gửi: Bà Lê Thị Mận (Địa chỉ: 3 Bến Sậy; điện thoại: 0)\nTrả lời thư ngày 1/4.", "Bà Lê Thị Mận (Địa chỉ: 3 Bến Sậy; điện thoại: 0)")]
    [InlineData("Kính gửi:\n- Sở Y tế;\n- UBND TP. Hạ Miên.\nTrả lời thư ngày 1/4.", "Sở Y tế|UBND TP. Hạ Miên")]
    public void Parse_Addressees_EndWhereTheLetterBegins(string letter, string addressees)
    {
        var header = Parse(Layouts.Letter[..Layouts.Letter.IndexOf("Kính gửi", StringComparison.Ordinal)] + letter);

        Assert.Equal(addressees.Split('|'), header.Addressees.Select(a => a.Text));
    }

    [Theory]
    [InlineData("Căn cứ tình hình thực tế, xã quyết định;", 0)]
    [InlineData("Căn cứ Luật Đường bộ; Luật Đường thủy;\nCăn cứ Thông tư số 1/2020/TT-BXD.", 2)]
    [InlineData("Căn cứ Luật Đường bộ và Căn cứ Luật Đường thủy;", 1)]
    [InlineData("- Căn cứ Luật Đường bộ;\n- Căn cứ Luật Đường thủy;", 2)]
    public void Parse_LegalBases_NameADocument(string bases, int count)
    {
        var text = Layouts.Decision;
        var (start, end) = (text.IndexOf("Căn cứ", StringComparison.Ordinal), text.IndexOf("QUYẾT ĐỊNH:", StringComparison.Ordinal));

        Assert.Equal(count, Parse($"{text[..start]}{bases}\n{text[end..]}").LegalBases.Count);
    }

    [Fact]
    public void Parse_AllInUpperCase_StillFindsTheHead()
    {
        var header = Parse(Layouts.Decision.ToUpperInvariant());

        Assert.Equal(("ỦY BAN NHÂN DÂN HUYỆN SÔNG TRẦM", 36), (header.Issuer?.Text, header.Number?.Number));
        Assert.Equal(("SÔNG TRẦM", new DateOnly(2023, 5, 12)), (header.Place?.Text, header.IssuedOn));
        Assert.Equal("QUYẾT ĐỊNH", header.DocumentType?.Text);
    }

    [Theory]
    [InlineData(Layouts.Decision)]
    [InlineData(Layouts.Letter)]
    [InlineData(Layouts.Party)]
    public void Parse_DecomposedText_IsTheSame(string layout)
    {
        Assert.Equivalent(Parse(layout), Parse(Decomposition.Decompose(layout)), strict: true);
    }

    private static DocumentHeader Parse(string body) => DocumentHeaderParser.Parse(DocumentText.From(Document.FromText(body)));
}
