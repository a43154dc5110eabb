## Tên các trang tính của kết quả dạng Excel: tối đa 31 ký tự, không có []:*?/\\

workbook-summary = Tổng hợp
workbook-charts = Biểu đồ
workbook-communes = Đơn vị
workbook-criteria = Điểm theo tiêu chí
workbook-reasons = Lý do
workbook-missing = Số liệu còn thiếu
workbook-changes = Cần làm gì

## Trang tổng hợp

workbook-communes-count = Số đơn vị
workbook-met = Đạt
workbook-not-met = Không đạt
workbook-undetermined = Chưa xác định
workbook-share = Tỷ lệ được công nhận (%)
workbook-share-possible = Tỷ lệ cao nhất có thể (%)
workbook-target = Mục tiêu (%)
workbook-required = Số đơn vị cần đạt
workbook-needed = Còn thiếu (đơn vị)
workbook-day = Quy định áp dụng cho ngày
workbook-from = Có hiệu lực từ ngày
workbook-to = Có hiệu lực đến ngày
workbook-tool = Chấm bằng

## Đầu cột

workbook-remarks = Ghi chú
workbook-criterion = Tiêu chí { $number }. { $title } (tối đa { $most })
workbook-item = Mục
workbook-item-title = Nội dung
workbook-most = Điểm tối đa
workbook-reason = Lý do
workbook-steps = Muốn thêm điểm
workbook-source = Căn cứ và nơi ghi số liệu
workbook-order = Thứ tự
workbook-missing-label = Số liệu còn thiếu
workbook-spread = Ảnh hưởng nhiều nhất (điểm)
workbook-missing-why = Vì sao cần
workbook-short = Thiếu (điểm)
workbook-lacks = Vì sao chưa được công nhận
workbook-todo = Việc cần làm
workbook-after = Kết quả nếu làm đủ
workbook-others = Cách khác

## Biểu đồ

workbook-chart-share = Tỷ lệ được công nhận so với mục tiêu
workbook-chart-criteria = Điểm bình quân theo tiêu chí, % điểm tối đa
workbook-chart-totals = Số đơn vị theo tổng điểm chắc chắn (khoảng không gồm điểm cuối)
workbook-percent = %
workbook-average-certain = Bình quân chắc chắn
workbook-average-possible = Bình quân cao nhất có thể
workbook-percent-certain = Chắc chắn (%)
workbook-percent-open = Chưa rõ (%)
workbook-part = { $from }–{ $to }

workbook-full = Trang tính đã hết dòng: còn nữa, xem bằng lệnh tieuchi explain hoặc kết quả dạng JSON.
