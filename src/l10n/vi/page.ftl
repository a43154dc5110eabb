### Lời của trang kết quả và phiếu chấm điểm.

page-kind = Kết quả đánh giá
page-skip = Đến danh sách đơn vị
page-target = Mục tiêu
page-lost = Điểm bị mất ở đâu
page-lost-lead = Điểm bình quân của mỗi tiêu chí; tiêu chí mất nhiều điểm nhất đứng đầu. Phần cam là điểm chắc chắn mất, phần xám là điểm còn phụ thuộc số liệu còn thiếu.
page-communes = Xếp hạng theo điểm so với ngưỡng
page-communes-lead = Mỗi cột số là một tiêu chí: ô càng đậm càng mất nhiều điểm. Chọn tên đơn vị để xem phiếu của đơn vị; chọn đầu cột để sắp xếp.
page-search = Tìm theo tên hoặc mã
page-search-example = tam xuan
page-district = Huyện
page-class = Nhóm
page-verdict = Kết quả
page-all = Tất cả
page-sort = Sắp xếp theo
page-count = Có { $shown }/{ $all } đơn vị.
page-none = Không có đơn vị nào phù hợp. Bỏ bớt điều kiện lọc hoặc sửa từ cần tìm.
page-failed = Trình duyệt không mở được phần này. Hãy cập nhật trình duyệt rồi mở lại tệp.
page-noscript = Trình duyệt không chạy JavaScript nên trang chỉ có { $shown } đơn vị đầu.
page-rank = Hạng
page-margin = So với ngưỡng
page-open = điểm còn phụ thuộc số liệu còn thiếu
page-legend = Tên các tiêu chí (điểm tối đa)
page-pages = Các trang của danh sách
page-page = Trang { $page }/{ $pages }
page-before = Trang trước
page-after = Trang sau
page-missing = Số liệu còn thiếu
page-needed = Cần cho
page-needed-class = việc xếp nhóm
page-lacking = Đơn vị còn thiếu

## Phiếu của một đơn vị

page-sheet-nav = Chuyển giữa các phiếu
page-back = Về danh sách
page-before-commune = Đơn vị trước
page-after-commune = Đơn vị sau
page-print = In phiếu
page-authority = ỦY BAN NHÂN DÂN
page-nation = CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
page-motto = Độc lập - Tự do - Hạnh phúc
page-day = ……………, ngày …… tháng …… năm ………
page-sheet-kind = Bảng đánh giá, chấm điểm
page-period = Kỳ đánh giá: ………………………
page-scores = Điểm theo tiêu chí và mục
page-number = TT
page-what = Tiêu chí, mục
page-figures = Số liệu và mức điểm
page-notes = Căn cứ và nơi ghi số liệu
page-total = Tổng cộng
page-sign-author = NGƯỜI LẬP BIỂU
page-sign-author-how = (Ký, ghi rõ họ tên)
page-sign-authority = TM. ỦY BAN NHÂN DÂN
page-sign-head = CHỦ TỊCH
page-sign-head-how = (Ký tên, đóng dấu)
