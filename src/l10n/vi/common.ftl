### Lời dùng chung.

severity-error = lỗi
severity-warning = cảnh báo
severity-note = ghi chú
help = cách sửa
hint = gợi ý
unit = đơn vị
given = lưu ý
see = xem thêm
mend = viết lại như sau

count-errors = { $count } lỗi
count-warnings = { $count } cảnh báo
count-notes = { $count } ghi chú
