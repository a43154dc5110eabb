### Lời của sổ tính đã rà soát.

mark-sheet = Kết quả rà soát
mark-title = Kết quả rà soát số liệu
mark-nothing = Không có phát hiện nào.
mark-how = Ô có lỗi được tô đỏ, ô có cảnh báo được tô vàng; sửa xong thì màu tự mất. Bấm vào cột “{ findings-place }” để tới ô cần sửa.
mark-made = Theo bộ tiêu chí: { $standard }. Trang này do tieuchi { $version } ghi và được thay mỗi lần rà soát lại.
mark-about = Chỉ số hoặc cột
mark-note = { $severity } { $code }: { $message }
mark-note-help = → { $help }

## Vì sao không đánh dấu được

mark-unreadable = không mở được sổ tính này để đánh dấu
mark-unreadable-help = mở bằng Excel hoặc LibreOffice, lưu thành một tệp .xlsx mới rồi chạy lại với tệp đó
mark-part = không đánh dấu được: phần “{ $part }” bên trong sổ tính bị hỏng hoặc được ghi theo cách lạ
mark-encrypted = không đánh dấu được: sổ tính có phần bị mã hóa
mark-encrypted-help = mở bằng Excel, bỏ mật khẩu, lưu thành một tệp .xlsx mới rồi chạy lại với tệp đó
mark-signed = không đánh dấu được: sổ tính có chữ ký số, sửa bất cứ điều gì cũng làm chữ ký mất hiệu lực
mark-signed-help = đánh dấu trên một bản sao đã gỡ chữ ký (Excel: Tệp, Thông tin, Xem chữ ký, Gỡ chữ ký), hoặc xem các phát hiện bằng `tieuchi score … --findings phat-hien.csv`
mark-shared = không đánh dấu được: sổ tính đang ở chế độ dùng chung kiểu cũ, có kèm nhật ký thay đổi
mark-shared-help = trong Excel, tắt chế độ dùng chung (Xem lại, Chia sẻ sổ làm việc), lưu lại rồi chạy lại
mark-strict = không đánh dấu được: sổ tính được lưu ở dạng “Strict Open XML”
mark-strict-help = trong Excel, lưu dưới dạng “Sổ làm việc Excel (*.xlsx)” rồi chạy lại với tệp đó
