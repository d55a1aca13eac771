"""The sentences of the sample, written for it; people, places and figures are invented."""

PLACES = ["phường An Hòa", "xã Tân Lập", "phường Bình Minh", "xã Phú Sơn", "thị trấn Đông Giang", "xã Hòa Thuận", "khu phố 3", "thôn Trung", "phường Lê Lợi",
          "xã Mỹ Thạnh", "khu tái định cư Nam Hồ", "ấp Vĩnh Hưng"]
MEN = ["Nguyễn Văn Lâm", "Lê Minh Quân", "Võ Đình Phúc", "Bùi Quốc Anh"]
WOMEN = ["Trần Thị Hoa", "Phạm Thu Hằng", "Đặng Ngọc Mai", "Hoàng Thị Yến"]

TITLES = {
    "Thông báo": ["Thông báo về việc {subject}", "Về việc {subject} tại {place}", "Thông báo lịch {subject}"],
    "Kế hoạch": ["Kế hoạch {subject}", "Kế hoạch {subject} tại {place}", "Về việc {subject} giai đoạn tới"],
    "Báo cáo": ["Báo cáo kết quả {subject}", "Báo cáo tình hình {subject} tại {place}", "Kết quả {subject}"],
}

OPENINGS = {
    "Thông báo": [
        "Trân trọng thông báo đến các hộ dân {place} việc {subject}.",
        "Cơ quan xin thông báo để nhân dân được biết về việc {subject}.",
        "Đề nghị các tổ dân phố niêm yết nội dung sau về {subject} tại {place}.",
        "Kính mời đại diện các hộ gia đình {place} đến nghe phổ biến việc {subject}.",
        "Từ ngày {day}, việc {subject} tại {place} được thực hiện như sau.",
        "Ông {he} thay mặt cơ quan cho biết lịch {subject} trong tuần.",
    ],
    "Kế hoạch": [
        "Để thực hiện nghị quyết, cơ quan xây dựng kế hoạch {subject} tại {place}.",
        "Mục đích, yêu cầu: bảo đảm {subject} đúng tiến độ, tiết kiệm và an toàn.",
        "Kế hoạch này nêu mục tiêu, nhiệm vụ và phân công {subject} trong quý tới.",
        "Phấn đấu đến ngày {day} hoàn thành {share} khối lượng {subject}.",
        "Căn cứ nguồn vốn được giao, dự kiến {subject} theo {few} bước dưới đây.",
        "Các đơn vị phân công người phụ trách {subject}, lộ trình từng tháng kèm theo.",
    ],
    "Báo cáo": [
        "Thực hiện chỉ đạo của cấp trên, đơn vị báo cáo kết quả {subject} như sau.",
        "Trong kỳ, {subject} tại {place} đạt {share} so với cùng kỳ.",
        "Qua {few} tháng triển khai, công tác {subject} đã đạt được một số kết quả.",
        "Đoàn kiểm tra do bà {she} làm trưởng đoàn đã đánh giá tình hình {subject}.",
        "Tính đến ngày {day}, khối lượng {subject} hoàn thành {share}.",
        "So với mục tiêu đầu năm, {subject} còn chậm, nguyên nhân được nêu dưới đây.",
    ],
}

CLOSINGS = {
    "Thông báo": [
        "Mọi thắc mắc xin liên hệ ông {he} trong giờ hành chính.",
        "Rất mong bà con thông cảm và phối hợp.",
        "Thông báo này được phát trên loa truyền thanh {place}.",
        "Nhân dân cần biết thêm xin đến bộ phận một cửa {place}.",
        "Lịch có thể thay đổi theo thời tiết và sẽ được báo lại.",
    ],
    "Kế hoạch": [
        "Các đơn vị căn cứ nội dung trên để xây dựng chương trình chi tiết.",
        "Kinh phí dự kiến {many} triệu đồng từ nguồn sự nghiệp.",
        "Giao bà {she} theo dõi, đôn đốc việc tổ chức thực hiện.",
        "Thời gian thực hiện chia làm {few} giai đoạn, sơ kết vào ngày {day}.",
        "Phòng chuyên môn chủ trì, phối hợp với {place} tổ chức thực hiện.",
    ],
    "Báo cáo": [
        "Trên đây là kết quả thực hiện, kính gửi cấp trên xem xét.",
        "Tồn tại lớn nhất là thiếu nhân lực, đơn vị đã rút kinh nghiệm.",
        "Đơn vị kiến nghị bổ sung {many} triệu đồng cho kỳ sau.",
        "Số liệu chi tiết tại {place} có trong phụ lục kèm theo.",
        "Kết quả này đã được hội nghị ngày {day} thống nhất đánh giá.",
    ],
}

FIELDS = {
    "Cấp nước": {
        "subjects": ["cấp nước sinh hoạt", "thay đồng hồ nước", "súc rửa đường ống", "bảo vệ nguồn nước", "xây trạm bơm", "lắp đặt ống cấp nước"],
        "sentences": [
            "Nhà máy nước bơm {many} mét khối mỗi ngày cho {place}.",
            "Tuyến ống qua {place} bị rò rỉ ở {few} điểm, thất thoát {share} lượng nước.",
            "Nước tại vòi của {many} hộ được lấy mẫu, độ đục và clo dư đạt quy chuẩn.",
            "Trạm bơm tăng áp ở {place} chạy {few} giờ mỗi ngày vào mùa khô.",
            "Bể chứa được súc rửa, khử trùng trước khi mở van trở lại.",
            "Có {many} hộ chưa có nước sạch phải dùng giếng khoan nhiễm phèn.",
            "Đồng hồ nước quá hạn kiểm định tại {place} được thay miễn phí.",
            "Hồ chứa thượng nguồn còn {share} dung tích, độ mặn vượt ngưỡng.",
            "Xe bồn chở nước đến {place} lúc {hour} giờ khi áp lực mạng yếu.",
            "Giá nước sinh hoạt giữ nguyên cho hộ nghèo ở {place}.",
            "Ông {he} phụ trách tổ vận hành van và đường ống cấp hai.",
            "Giếng khoan cũ được trám lấp để bảo vệ tầng nước ngầm.",
        ],
    },
    "Đường bộ": {
        "subjects": ["sửa chữa mặt đường", "cấm xe tải giờ cao điểm", "trải nhựa đường liên xã", "duy tu cầu cống", "kẻ vạch sơn và biển báo", "mở rộng đường vào khu dân cư"],
        "sentences": [
            "Đoạn đường qua {place} dài {few} km có nhiều ổ gà.",
            "Mặt cầu xuống cấp, xe trên {few} tấn phải đi vòng qua {place}.",
            "Nhà thầu thảm bê tông nhựa {many} mét, lu lèn vào ban đêm.",
            "Biển báo và gờ giảm tốc được lắp trước cổng chợ {place}.",
            "Vỉa hè hai bên tuyến bị lấn chiếm ở {few} điểm.",
            "Cống thoát nước ngang đường bị tắc, gây ngập khi mưa lớn ở {place}.",
            "Lưu lượng xe tại nút giao {place} tăng {share} vào giờ cao điểm.",
            "Có {many} hộ hiến đất để nền đường được mở rộng.",
            "Taluy dương tại km {few} sạt lở, đất đá tràn xuống lòng đường.",
            "Đèn tín hiệu ở ngã tư {place} chạy theo chu kỳ mới từ {hour} giờ.",
            "Tổ của ông {he} tuần tra tuyến và vá ổ gà hằng tuần.",
            "Xe buýt tạm dừng ở {few} trạm trong thời gian rào chắn thi công.",
        ],
    },
    "Trường học": {
        "subjects": ["tuyển sinh đầu cấp", "sửa chữa phòng học", "bữa ăn bán trú", "phân công giáo viên", "khai giảng năm học mới", "xây nhà vệ sinh trường học"],
        "sentences": [
            "Trường tiểu học {place} có {many} học sinh, thiếu {few} phòng học.",
            "Hồ sơ nhập học lớp một nhận đến {hour} giờ ngày {day}.",
            "Cô {she} được phân công dạy lớp ghép tại điểm trường lẻ.",
            "Tỷ lệ học sinh hoàn thành chương trình lớp học đạt {share}.",
            "Bếp ăn bán trú lưu mẫu thức ăn và công khai thực đơn mỗi tuần.",
            "Mái ngói dãy phòng học cũ ở {place} bị dột khi mưa.",
            "Thư viện nhận {many} đầu sách, phụ huynh góp thêm tủ đựng.",
            "Giáo viên mầm non hợp đồng được hỗ trợ {few} triệu đồng.",
            "Học sinh nghỉ học khi nhiệt độ dưới mười độ, nhà trường báo phụ huynh.",
            "Sân trường và khu vệ sinh của {place} được lát lại trong hè.",
            "Kỳ thi học kỳ có {few} học sinh vắng vì bệnh.",
            "Xe đưa đón học sinh từ {place} đến trường khởi hành lúc {hour} giờ.",
        ],
    },
}

URGENT = [
    "Yêu cầu xử lý ngay trong ngày, không chậm quá {hour} giờ.",
    "Vì nguy cơ mất an toàn, các tổ trực khẩn trương có mặt tại {place}.",
    "Việc này phải hoàn thành trước {hour} giờ hôm nay và báo bằng điện thoại.",
    "Sự cố diễn biến phức tạp, đề nghị ứng phó tức thì.",
    "Hỏa tốc: di dời các hộ ở {place} ngay trong đêm.",
    "Trường hợp khẩn cấp gọi đường dây nóng, trực hai mươi bốn trên hai mươi bốn giờ.",
]

ORDINARY = [
    "Hồ sơ được giải quyết theo trình tự thông thường trong {few} ngày làm việc.",
    "Ý kiến góp ý gửi về cơ quan trước ngày {day}.",
    "Công việc thực hiện thường xuyên, định kỳ hằng quý.",
    "Các đơn vị chủ động sắp xếp theo điều kiện của {place}.",
    "Nội dung được đưa vào cuộc họp giao ban tháng tới.",
    "Việc này không làm thay đổi lịch công tác đã ban hành.",
]

ASIDES = [
    "Cuộc họp có {few} người dự, ông {he} chủ trì.",
    "Các ý kiến của {place} đã được ghi vào biên bản.",
    "Thời tiết mưa nhiều làm công việc kéo dài thêm {few} ngày.",
    "Hội phụ nữ {place} tham gia giám sát.",
    "Kế hoạch năm trước đã được báo cáo và công bố.",
    "Sau khi có báo cáo, cơ quan sẽ thông báo thêm.",
    "Bà {she} đề nghị ghi rõ trách nhiệm từng người.",
    "Tổng kinh phí {many} triệu đồng đã được quyết toán.",
]
