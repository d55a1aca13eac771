namespace Classifier.Behaviour.Tests.Perturbations;

/// <summary>A portal's menus around the article. They name sections and no bodies, so neither actor nor subject changes.</summary>
internal sealed class PortalMenus : BodyPerturbation
{
    private static readonly string[] Before =
    [
        "Trang chủ | Giới thiệu | Tin tức - Sự kiện | Văn bản | Thủ tục hành chính | Hỏi đáp | Liên hệ",
        "Trang chủ\nGiới thiệu\nTin tức\nVăn bản chỉ đạo điều hành\nThư viện ảnh\nLiên hệ\nĐăng nhập",
        "Trang nhất » Tin tức » Tin trong nước\nTìm kiếm\nTìm kiếm nâng cao",
        "Giới thiệu | Tin hoạt động | Công khai | Lịch công tác | Hộp thư góp ý | Sơ đồ cổng | RSS",
    ];

    private static readonly string[] After =
    [
        "Các tin khác\nThông báo lịch tiếp công dân\nThời tiết cuối tuần\nVăn bản mới\nThống kê truy cập\nĐang online: 12\nHôm nay: 345",
        "Tin cùng chuyên mục\nXem thêm\nVề đầu trang\nBản quyền thuộc Cổng thông tin điện tử\nGhi rõ nguồn khi phát hành lại thông tin",
        "Liên kết website\n-- Chọn liên kết --\nSơ đồ cổng | Liên hệ | RSS\nThiết kế và quản trị: Ban Biên tập",
        "Ý kiến bạn đọc\nHọ và tên\nEmail\nMã xác nhận\nGửi bình luận\nThống kê truy cập\nTổng lượt truy cập: 1.204.531",
    ];

    public override string Kind => "portal menus";

    protected override string Change(string body, Random random) =>
        $"{Before[random.Next(Before.Length)]}\n{body}\n{After[random.Next(After.Length)]}";
}
