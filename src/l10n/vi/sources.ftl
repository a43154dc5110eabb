### Lời của bảng kê nguồn của từng con số (lệnh sources).

sources-title = Nguồn của từng con số
sources-file = Tệp
sources-line = Dòng
sources-criterion = Tiêu chí
sources-item = Mục
sources-item-number = Mục { $item }
sources-figure = Con số
sources-points = Điểm
sources-status = Tình trạng đối chiếu
sources-source = Nguồn
sources-citation = Căn cứ
sources-fingerprint = Tệp (SHA-256)

status-unverified = chưa đối chiếu
status-verified = đã đối chiếu
status-derived = suy ra từ con số khác
status-stated = không ghi

sources-only = Chỉ liệt kê { $listed } con số, điều kiện có tình trạng “{ $status }”.
sources-total = Tổng cộng: { $count } con số và điều kiện
sources-count-unverified = { $count } chưa đối chiếu với văn bản chính thức
sources-count-verified = { $count } đã đối chiếu theo nguồn được dẫn
sources-count-derived = { $count } suy ra từ con số khác
sources-count-stated = { $count } không ghi tình trạng đối chiếu
sources-by-source-heading = Nguồn đã dẫn
sources-by-source = { $source }: { $count } con số
