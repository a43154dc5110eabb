### Lời của bản in một bộ tiêu chí (lệnh doc).

doc-title-several = Các bộ tiêu chí
doc-kind = Bộ tiêu chí
doc-contents = Mục lục

doc-legal-text = Văn bản
doc-issued = Ban hành
doc-effective = Hiệu lực từ
doc-effective-to = Đến hết ngày
doc-day = Theo ngày
doc-id = Mã bộ tiêu chí
doc-total = Tổng điểm
doc-amended = Văn bản được sửa đổi
doc-file = Tệp
doc-sha256 = SHA-256
doc-made-by = Bản in này do { $tool } lập từ tệp nêu trên; khi có chỗ khác nhau thì văn bản chính thức là căn cứ.

doc-criteria = Tiêu chí và thang điểm
doc-item = Mục
doc-computed = Nội dung và cách tính
doc-range = Mức
doc-points = Điểm
doc-source = Tình trạng đối chiếu
doc-criterion = Tiêu chí { $number }. { $title }
doc-criterion-max = Tối đa { $points }
doc-item-max = Tối đa { $points }.
doc-unverified-sign = chưa đối chiếu

doc-recognition = Điều kiện công nhận
doc-recognition-lead = Đơn vị được công nhận khi đáp ứng tất cả các điều kiện sau:
doc-threshold = Tổng điểm từ { $points } trở lên đối với { $class }

doc-classes = Nhóm đơn vị
doc-classes-lead = Xét lần lượt từ trên xuống; đơn vị thuộc nhóm đầu tiên mà nó đáp ứng.
doc-class = Nhóm
doc-class-when = Gồm các đơn vị
doc-class-threshold = Ngưỡng điểm
doc-class-any = một trong các trường hợp sau:

doc-attributes = Đặc điểm của đơn vị
doc-attributes-lead = Điều cần biết về đơn vị ngoài số liệu, trước hết để xếp nhóm.
doc-attribute = Đặc điểm
doc-attribute-values = Giá trị
doc-attribute-used = Dùng để xét
doc-yes-no = có/không

doc-parameters = Tham số
doc-parameters-lead = Những con số chung mà các mức so sánh với, mỗi giá trị áp dụng trong thời gian ghi bên cạnh.
doc-parameter = Tham số
doc-value = Giá trị
doc-days = Áp dụng
doc-current = đang áp dụng
doc-indicators = Chỉ số
doc-indicators-lead = Số liệu mà đơn vị báo cáo. Kèm theo là tên cột trong tệp số liệu.
doc-indicator = Chỉ số
doc-unit = Đơn vị tính
doc-limits = Giới hạn
doc-used = Dùng ở
doc-calculated = bằng { $sum } (không báo cáo mà được tính ra)
doc-limit-least = ít nhất { $value }
doc-fixed = không đổi được
doc-only-rises = chỉ được tăng
doc-only-falls = chỉ được giảm
doc-used-items = mục { $items }
doc-used-classes = nhóm { $classes }
doc-used-sums = để tính { $sums }
doc-used-limits = giới hạn của { $count } chỉ số khác
doc-used-recognition = điều kiện công nhận
doc-used-nowhere = không mục nào dùng

doc-unverified = Con số chưa đối chiếu
doc-unverified-lead = Những con số sau chưa ai so với văn bản chính thức. “Dòng” là dòng trong tệp bộ tiêu chí.
doc-unverified-none = Không con số nào ghi “chưa đối chiếu”.
doc-line = Dòng
doc-figure = Con số

doc-title-plans = Các kế hoạch
doc-plan-kind = Kế hoạch
doc-plan-unit = Đơn vị
doc-plan-basis = Căn cứ
doc-plan-applies = Áp dụng
doc-plan-id = Mã kế hoạch
doc-plan-targets = Mục tiêu
doc-plan-targets-lead = Một mục tiêu đạt khi đạt mọi yêu cầu của nó. Tỷ lệ là tỷ lệ của tổng: cộng số liệu của mọi đơn vị, rồi mới chia.
doc-plan-target = Mục tiêu
doc-plan-asks = Yêu cầu
doc-plan-range = Mức
doc-plan-answer = câu trả lời là có
doc-plan-units = Số liệu mà từng đơn vị báo cáo thêm
doc-plan-units-lead = Ngoài chỉ số của bộ tiêu chí được áp dụng. Kèm theo là tên cột trong tệp số liệu.
doc-plan-own = Số liệu chung
doc-plan-own-lead = Số liệu không do từng đơn vị báo cáo, đọc từ dòng của chính đơn vị ban hành kế hoạch.
doc-plan-used = mục tiêu { $targets }
doc-plan-used-nowhere = không mục tiêu nào dùng
