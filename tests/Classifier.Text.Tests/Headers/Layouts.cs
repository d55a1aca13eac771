namespace Classifier.Text.Tests.Headers;

/// <summary>Invented documents in the layouts of Decree 30/2020/NĐ-CP and of the Party, and the ways in which columns get flattened.</summary>
internal static class Layouts
{
    public const string Decision =
        """
        ỦY BAN NHÂN DÂN
        HUYỆN SÔNG TRẦM
        -------
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        ---------------
        Số: 36/QĐ-UBND
        Sông Trầm, ngày 12 tháng 5 năm 2023

        QUYẾT ĐỊNH
        Về việc ban hành Quy chế làm việc của Tổ rà soát đường liên thôn
        năm 2023

        CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN SÔNG TRẦM

        Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
        Căn cứ Nghị định số 12/2019/NĐ-CP ngày 02/3/2019 của Chính phủ
        về quản lý đường liên thôn;
        Theo đề nghị của Trưởng phòng Kinh tế và Hạ tầng.
        QUYẾT ĐỊNH:
        Điều 1. Ban hành kèm theo Quyết định này Quy chế làm việc.
        Căn cứ Quyết định này, các xã tổ chức thực hiện.
        Nơi nhận:
        - Như Điều 3;
        - Sở Giao thông vận tải (để báo cáo);
        - Lưu: VT, KTHT.
        TM. ỦY BAN NHÂN DÂN
        KT. CHỦ TỊCH
        PHÓ CHỦ TỊCH
        (Đã ký)
        Lê Thị Mận
        """;

    public const string Letter =
        """
        UBND TỈNH HẠ MIÊN
        SỞ NỘI VỤ
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Số: 112/SNV-CCHC
        V/v rà soát hồ sơ một cửa
        tại các xã ven sông
        Hạ Miên, ngày 03 tháng 4 năm 2024
        Kính gửi:
        - Ủy ban nhân dân các huyện;
        - Văn phòng Ủy ban nhân dân tỉnh.
        Sở Nội vụ đề nghị các đơn vị gửi báo cáo trước ngày 20/4/2024.
        Nơi nhận:
        - Như trên;
        - Lưu: VT.
        GIÁM ĐỐC
        Trần Văn Gạo
        """;

    public const string Party =
        """
        ĐẢNG BỘ TỈNH HẠ MIÊN
        HUYỆN ỦY SÔNG TRẦM
        *
        Số 138-KH/HU
        ĐẢNG CỘNG SẢN VIỆT NAM
        Sông Trầm, ngày 17 tháng 4 năm 2023
        KẾ HOẠCH
        học tập chuyên đề về tiết kiệm
        -----
        Căn cứ Hướng dẫn số 20-HD/BTGTU của Ban Tuyên giáo Tỉnh ủy, Ban Thường vụ Huyện ủy xây dựng kế hoạch như sau:
        I. MỤC ĐÍCH
        Nơi nhận:
        - Ban Tuyên giáo Tỉnh ủy;
        - Lưu Văn phòng Huyện ủy.
        T/M BAN THƯỜNG VỤ
        PHÓ BÍ THƯ
        Nguyễn Văn Thóc
        """;

    private const string Head = "Hạ Miên, ngày 5 tháng 6 năm 2024\nTHÔNG BÁO\nVề lịch trực hè\n";

    /// <summary>A notice with the given lines for issuer, motto and number.</summary>
    public static string Notice(string columns) => columns + "\n" + Head + "Văn phòng thông báo lịch trực như sau.";

    /// <summary>A notice of a body whose left column is one line.</summary>
    public static string NoticeOf(string issuer) =>
        Notice($"{issuer} CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: 7/TB-VP");

    /// <summary>A decision that ends with the given lines.</summary>
    public static string Signed(string signature) => Decision[..Decision.IndexOf("TM.", StringComparison.Ordinal)] + signature;

    /// <summary>All on one line, as copied from a table.</summary>
    public static string Flat(string layout) => layout.ReplaceLineEndings(" ");
}
