### Báo cáo thực hiện kế hoạch, trình bày theo Nghị định 30/2020/NĐ-CP. Chỗ máy không biết là chỗ trống để người viết điền.

official-kind = BÁO CÁO
official-summary = TÓM TẮT BÁO CÁO
official-subject = { $kind ->
    [half] Kết quả 6 tháng đầu năm
    [year] Kết quả năm
   *[event] Đột xuất về việc
}
official-subject-of = { $kind ->
    [event] , trong thực hiện kế hoạch “{ $title }”
   *[other] { "" } thực hiện kế hoạch “{ $title }”
}
official-number = Số:{ " " }
official-basis = Căn cứ { $text };
official-intro = { " " }báo cáo như sau:
official-event = DIỄN BIẾN VỤ VIỆC
official-results = KẾT QUẢ THỰC HIỆN CÁC MỤC TIÊU
official-duties = NHIỆM VỤ, CHẾ ĐỘ BÁO CÁO, DANH SÁCH
official-short = TỒN TẠI, HẠN CHẾ
official-next = PHƯƠNG HƯỚNG, NHIỆM VỤ THỜI GIAN TỚI
official-proposals = KIẾN NGHỊ, ĐỀ XUẤT
official-number-head = TT
official-result = Kết quả
official-yes = có
official-unknown = chưa rõ
official-not-met = Mục tiêu, yêu cầu không đạt
official-not-met-none = Không có.
official-open = Mục tiêu, yêu cầu chưa xác định được do thiếu số liệu
official-open-none = Không có.
official-causes = Nguyên nhân
official-recipients = Nơi nhận:
official-archive = - Lưu: VT,{ " " }
official-sign-how = (Chữ ký của người có thẩm quyền, dấu của cơ quan)
official-annex = Phụ lục { $number }
official-annex-places = KẾT QUẢ THEO ĐỊA PHƯƠNG, ĐƠN VỊ
official-annex-places-lead = Mỗi cột là một mục tiêu hoặc một yêu cầu của mục tiêu, ghi dưới bảng; nơi còn nhiều yêu cầu không đạt nhất đứng đầu.
official-annex-missing = SỐ LIỆU CÒN THIẾU
official-annex-rests-on = CĂN CỨ CỦA SỐ LIỆU
official-column = Cột { $name }: { $asks } (yêu cầu { $range }).
official-how-many = Số nơi thiếu
official-all-units = tất cả đơn vị
official-more-targets = Và { $count } mục tiêu khác, xem báo cáo đầy đủ.

## Chỗ trống

official-gap-above = ghi tên cơ quan chủ quản
official-gap-office-head = ghi tên cơ quan báo cáo
official-gap-office = ghi tên cơ quan báo cáo
official-gap-number = ghi số, ký hiệu
official-gap-day = ghi địa danh, ngày, tháng, năm
official-gap-year = ghi năm
official-gap-event = ghi vụ việc
official-gap-event-told = ghi thời gian, địa điểm, diễn biến vụ việc, trẻ em liên quan và việc đã xử lý
official-gap-causes = ghi nguyên nhân khách quan, chủ quan
official-gap-next = ghi phương hướng, nhiệm vụ
official-gap-duties = ghi tình hình thực hiện từng nhiệm vụ, báo cáo, danh sách
official-gap-proposals = ghi kiến nghị, đề xuất
official-gap-recipients = ghi nơi nhận
official-gap-archive = ghi đơn vị soạn thảo
official-gap-authority = ghi quyền hạn, chức vụ của người ký
official-gap-name = ghi họ và tên người ký
