### Lời của lệnh fmt.

fmt-changed = { $file }: đã trình bày lại, { $lines } dòng thay đổi.
fmt-unchanged = { $file }: đã đúng mẫu trình bày.
fmt-differs = { $file }: trình bày chưa đúng mẫu, { $lines } dòng khác, từ dòng { $first }:
fmt-more = { "    " }… và { $count } dòng nữa.
fmt-stored-otherwise = { $file }: từng dòng đã đúng mẫu, chỉ khác cách lưu (bảng mã, dấu đầu tệp hoặc dấu xuống dòng).
fmt-not-done = { $file }: chưa trình bày lại, tệp giữ nguyên. Phải sửa các lỗi trên trước.
fmt-not-kept = không trình bày lại được “{ $file }” mà chắc chắn giữ nguyên nội dung; tệp giữ nguyên
fmt-report = đây là lỗi của chương trình, không phải của tệp; xin gửi tệp cho người phát triển
