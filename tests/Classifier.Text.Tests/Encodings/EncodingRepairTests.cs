using Classifier.Text.Encodings;

namespace Classifier.Text.Tests.Encodings;

public class EncodingRepairTests
{
    [Theory]
    [InlineData("Céng hßa x· héi chñ nghÜa ViÖt Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam")]
    [InlineData("Hµ Néi", "Hà Nội")]
    [InlineData("QuyÕt ®Þnh", "Quyết định")]
    [InlineData("CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")]
    [InlineData("BÁO C¸O ë X· B×NH ¸I", "BÁO CÁO Ở XÃ BÌNH ÁI")]
    [InlineData("Nép 2.000® cho x·. ñy ban x· nhËn.", "Nộp 2.000đ cho xã. Ủy ban xã nhận.")]
    [InlineData("Nh- vËy, n-íc s«ng d-íi cÇu ®· d©ng, m¸y T-01", "Như vậy, nước sông dưới cầu đã dâng, máy T-01")]
    [InlineData("Thöa ruéng réng 3 × 4 m · cña «ng §ç Vò ¸i", "Thửa ruộng rộng 3 × 4 m · của ông Đỗ Vũ ái")]
    public void Repair_Tcvn3_IsUnicodeInSensibleCase(string typed, string expected) => AssertRepaired(typed, expected, LegacyEncoding.Tcvn3);

    [Theory]
    [InlineData("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam")]
    [InlineData("COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")]
    [InlineData("UÛy ban nhaân daân quaän Bình Thaïnh", "Ủy ban nhân dân quận Bình Thạnh")]
    public void Repair_Vni_IsUnicode(string typed, string expected) => AssertRepaired(typed, expected, LegacyEncoding.VniWindows);

    [Theory]
    [InlineData("Há»™i nghá»‹", "Hội nghị")]
    [InlineData("á»¦y ban nhÃ¢n dÃ¢n xÃ£", "Ủy ban nhân dân xã")]
    [InlineData("lÃ\u00A0 mÃ¹a hÃ¨ nÃ y", "là mùa hè này")]
    [InlineData("Há»i em nhá» vá» má»i viá»‡c, Äá»‹a phÆ°Æ¡ng", "Hỏi em nhỏ về mọi việc, Địa phương")]
    [InlineData("TIáº¾N Máº NH lÃºc 7 giá» 30 á»Ÿ GIÃO DÆ¯á» NG CHÃNH (Ã Ã´ng)", "TIẾN MẠNH lúc 7 giờ 30 ở GIÁO DƯỠNG CHÍNH (à ông)")]
    [InlineData("HÄND xÃ£ hÃ³a giÃ¡", "HĐND xã hóa giá")]
    [InlineData("Ngưá» i dÃ¢n h?i: há»?i gÃ¬, v� má»™t", "Ngưá» i dân h?i: hỏi gì, v� một")]
    [InlineData("â€œHá»™i nghá»‹â€\u009D â€“ lá»›n ðŸŽ‰", "“Hội nghị” – lớn 🎉")]
    public void Repair_DoubleEncodedUtf8_IsDecodedOnce(string typed, string expected)
    {
        Assert.Equal(expected, EncodingRepair.Repair(typed).Text);
    }

    [Fact]
    public void Repair_DocumentOfAllKinds_ConvertsEachPartFromItsOwn()
    {
        const string Unicode = "Ủy ban nhân dân xã thông báo lịch tiếp công dân.";
        const string French = "L’été dernier, François a été reçu à l’hôtel.";
        const string Decision = "Quyết định phê duyệt kế hoạch sử dụng đất";
        var typed = string.Join('\n', Unicode, LegacyEncoder.Tcvn3(Decision), French, LegacyEncoder.Vni(Decision), Unicode,
            LegacyEncoder.Windows1252(Decision), $"Tên gọi\t{LegacyEncoder.Tcvn3(Decision)}\tđã ký | {LegacyEncoder.Vni(Decision)}");

        var repaired = EncodingRepair.Repair(typed);

        Assert.Equal(string.Join('\n', Unicode, Decision, French, Decision, Unicode, Decision, $"Tên gọi\t{Decision}\tđã ký | {Decision}"), repaired.Text);
        Assert.Equal(
            [LegacyEncoding.Tcvn3, LegacyEncoding.VniWindows, LegacyEncoding.DoubleUtf8, LegacyEncoding.Tcvn3, LegacyEncoding.VniWindows],
            repaired.Spans.Select(s => s.Encoding));
    }

    [Fact]
    public void Repair_ShortLineAmongLegacyLines_FollowsThem()
    {
        var repaired = EncodingRepair.Repair("Héi ®ång nh©n d©n x·\nSè: 12\nQuyÕt ®Þnh thµnh lËp");

        Assert.Equal("Hội đồng nhân dân xã\nSố: 12\nQuyết định thành lập", repaired.Text);
    }

    [Fact]
    public void Repair_ShortLineAmongUnicodeLines_StaysAsItIs()
    {
        const string Text = "Hội đồng nhân dân xã\nSè: 12 §3\nQuyết định thành lập";

        Assert.Same(Text, EncodingRepair.Repair(Text).Text);
    }

    [Fact]
    public void Repair_SentenceOfALongUnicodeLine_IsConvertedAlone()
    {
        var unicode = string.Concat(Enumerable.Repeat("Hội đồng họp về kế hoạch sử dụng đất của xã. ", 12));

        var repaired = EncodingRepair.Repair(unicode + LegacyEncoder.Vni("Người dân đồng ý với chủ trương này. ") + unicode);

        Assert.Equal(unicode + "Người dân đồng ý với chủ trương này. " + unicode, repaired.Text);
    }

    [Fact]
    public void Repair_Cancelled_Throws()
    {
        Assert.Throws<OperationCanceledException>(() => EncodingRepair.Repair("QuyÕt ®Þnh", new CancellationToken(true)));
    }

    private static void AssertRepaired(string typed, string expected, LegacyEncoding encoding)
    {
        var repaired = EncodingRepair.Repair(typed);

        Assert.Equal(expected, repaired.Text);
        Assert.All(repaired.Spans, span => Assert.Equal(encoding, span.Encoding));
        Assert.Same(repaired.Text, EncodingRepair.Repair(repaired.Text).Text);
    }
}
