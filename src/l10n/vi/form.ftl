### Biểu mẫu nhập số liệu.

form-sheet = Số liệu
form-guide-sheet = Hướng dẫn
form-standard = Bộ tiêu chí { $id }
form-text = Theo { $text }; bộ tiêu chí { $id }
form-standard-on = Bộ tiêu chí { $id }, áp dụng cho ngày { $day }
form-text-on = Theo { $text }; bộ tiêu chí { $id }, áp dụng cho ngày { $day }
form-year = Năm:
form-how = Điền từ dòng đầu tiên dưới tiêu đề cột. Chưa có số liệu thì để trống, không ghi 0. Ô vàng: còn thiếu. Ô đỏ: chưa đúng.
form-how-one = Chưa có số liệu thì để trống, không ghi 0. Ô vàng: còn thiếu. Ô đỏ: chưa đúng.
form-how-yaml =
    Mỗi mục bắt đầu bằng dấu - là một xã, phường, thị trấn; thêm xã thì chép lại cả mục.
    Ghi giá trị sau dấu hai chấm. Chưa có số liệu thì để trống, không ghi 0.
form-number = STT
form-code = Mã đơn vị
form-name = Tên xã, phường, thị trấn
form-district = Huyện
form-province = Tỉnh
form-remark = Ghi chú
form-heading = { $label } ({ $unit })
form-items = Mục { $numbers }
form-class = Xếp nhóm
form-nothing = Không tính điểm

form-label = Chỉ số
form-unit = Đơn vị tính
form-serves = Dùng cho
form-value = Số liệu
form-group-own = Xã tự đánh giá
form-group-verified = Thẩm định
form-evidence = Minh chứng
form-verified-heading = { $heading } – thẩm định
form-evidence-heading = Minh chứng: { $label }
form-written = Cách ghi
form-example = Ví dụ
form-used-for = Dùng để tính
form-source = Căn cứ
form-key = Khóa trong tệp số liệu

form-any-text = Ghi chữ
form-one-of = Chọn một trong: { $words }
form-whole = Ghi số nguyên { $range }
form-percent = Ghi số phần trăm { $range }, ví dụ 97,5
form-from = từ { $least } trở lên
form-from-to = từ { $least } đến { $most }
form-not-above = , không quá “{ $label }”
form-blank = Chưa có số liệu thì để trống.
form-refused = Số liệu chưa đúng
form-item = Mục { $number } ({ $points } điểm): { $title }
form-for-class = Xếp đơn vị vào nhóm để xét công nhận
form-for-conditions = Không cho điểm; dùng để kiểm tra số liệu khác hoặc xét điều kiện công nhận
form-unverified = Có mức điểm chưa đối chiếu với văn bản gốc
form-instructions =
    Điền vào trang “Số liệu”. Ô chưa có số liệu thì để trống: chương trình coi ô trống là chưa biết, ghi 0 là đã đếm và không có.
    Ô vàng là ô còn thiếu, ô đỏ là ô chưa đúng cách ghi hoặc vượt chỉ số liên quan. Khi nhập sai, bảng tính báo ngay và không nhận.
    Có thể sắp xếp, lọc, ẩn cột, sửa tiêu đề, thêm dòng tổng và ghi chú. Không xóa các dòng, cột đang ẩn: nhờ chúng mà biểu luôn được đọc đúng.
    Điền xong: tieuchi score BỘ_TIÊU_CHÍ TỆP_NÀY
form-footer = Trang &P/&N
