### Lời của `tieuchi history`: các đơn vị qua nhiều kỳ.

history-heading = Diễn biến qua các kỳ: { $title }
history-shares = Tỷ lệ được công nhận
history-share = { $period }: { $met }/{ $units } đơn vị được công nhận ({ $share }), { $not_met } không đạt, { $undetermined } chưa xác định. Mục tiêu { $target }% (từ { $required } đơn vị): { $state ->
    [reached] đã đạt
   *[short] chưa đạt, còn thiếu { $needed } đơn vị
}. Theo { $standard }.
history-years = { $has_with ->
    [none] Chưa có số liệu của năm phải đánh giá nào
   *[some] Các năm phải đánh giá có số liệu: { $with }
}{ $has_without ->
    [none] {""}
   *[some] ; còn thiếu: { $without }
}.{ $has_others ->
    [none] {""}
   *[some] {" "}Không phải năm phải đánh giá: { $others }.
}
history-not-in-force = Văn bản không có hiệu lực vào ngày { $day }.
history-step = Từ kỳ { $from } đến kỳ { $to }
history-recognised = Được công nhận: { $before } → { $after } đơn vị ({ $total }). Trong đó do số liệu { $data }, do đặc điểm của đơn vị { $class }, do quy định { $rules }, do sắp xếp, thêm hoặc bớt đơn vị { $units }.
history-points = Tổng điểm của { $units } đơn vị có điểm chắc chắn ở cả hai kỳ: { $total }. Trong đó do số liệu { $data }, do đặc điểm của đơn vị { $class }, do quy định { $rules }.{ $open ->
    [0] {""}
   *[other] {" "}{ $open } đơn vị khác có điểm chưa chắc chắn, không cộng ở đây.
}
history-gained = Mới được công nhận: { $count } đơn vị
history-lost = Không còn được công nhận: { $count } đơn vị
history-merged = Nhập từ các đơn vị trọn vẹn: { $count } đơn vị. Kết quả kỳ trước là kết quả tính gộp số liệu của các đơn vị cũ.
history-divided = Có phần của đơn vị bị chia: { $count } đơn vị. Không biết phần số liệu nào thuộc đơn vị mới nên không có số liệu kỳ trước, không so sánh.
history-new = Chưa có ở kỳ trước: { $count } đơn vị
history-gone = Không còn ở kỳ sau: { $count } đơn vị
history-more = Và { $count } đơn vị khác: xem dạng csv hoặc json.
history-unit = { $unit }: { $verdict_before } → { $verdict_after }; { $before } → { $after } điểm ({ $total }): do số liệu { $data }, do đặc điểm { $class }, do quy định { $rules }.
history-turned-by = Kết quả đổi do { $causes }.
history-items = Mục đổi điểm do { $cause }: { $items }.
history-item = { $number }: { $before } → { $after }
history-between = từ { $min } đến { $max }
history-now = { $unit }: nay { $verdict }, { $points } điểm
history-alone = { $unit }: { $verdict }
history-parts = Đơn vị cũ: { $parts }.
history-part = { $unit }{ $divided ->
    [yes] {" "}(bị chia)
   *[no] {""}
}: { $verdict }
history-no-data = không có số liệu
history-cause-data = số liệu
history-cause-class = đặc điểm của đơn vị
history-cause-rules = quy định
history-method = Cách tính
history-order = Mỗi chênh lệch được tách theo một thứ tự cố định và chấm lại sau mỗi bước: trước hết thay số liệu, sau đó thay đặc điểm của đơn vị (để xếp nhóm), cuối cùng thay quy định. Các phần cộng lại đúng bằng chênh lệch; theo thứ tự khác thì có thể được chia khác.
history-ranges = Nơi còn thiếu số liệu, điểm là một khoảng và chênh lệch cũng là một khoảng; không có con số nào được đoán.
history-merging = Từ ngày { $day } các đơn vị mới thay các đơn vị cũ. Chỉ gộp khi mọi đơn vị cũ đều nhập trọn vẹn: số đếm thì cộng, chỉ khi đơn vị cũ nào cũng có số; câu trả lời, tỷ lệ phần trăm và đặc điểm chỉ lấy khi các đơn vị cũ giống nhau; còn lại là chưa rõ. Đơn vị cũ bị chia thì không gộp.
history-untold = { $count } dòng không rõ là của kỳ nào nên không được tính.
history-unverified = Lưu ý: { $id } có { $count } con số chưa được đối chiếu với văn bản chính thức; chưa thể dùng thay kết quả chính thức.

history-csv-from = Kỳ trước
history-csv-to = Kỳ sau
history-csv-how = Đơn vị ở kỳ trước
history-csv-parts = Mã đơn vị cũ
history-csv-same = như cũ
history-csv-merged = nhập trọn vẹn
history-csv-divided = có đơn vị bị chia
history-csv-new = chưa có
history-csv-verdict-before = Kết quả kỳ trước
history-csv-verdict-after = Kết quả kỳ sau
history-csv-min-before = Điểm thấp nhất kỳ trước
history-csv-max-before = Điểm cao nhất kỳ trước
history-csv-min-after = Điểm thấp nhất kỳ sau
history-csv-max-after = Điểm cao nhất kỳ sau
history-csv-min-total = Chênh lệch ít nhất
history-csv-max-total = Chênh lệch nhiều nhất
history-csv-min-data = Do số liệu, ít nhất
history-csv-max-data = Do số liệu, nhiều nhất
history-csv-min-class = Do đặc điểm, ít nhất
history-csv-max-class = Do đặc điểm, nhiều nhất
history-csv-min-rules = Do quy định, ít nhất
history-csv-max-rules = Do quy định, nhiều nhất
history-csv-items-data = Mục đổi điểm do số liệu
history-csv-items-class = Mục đổi điểm do đặc điểm
history-csv-items-rules = Mục đổi điểm do quy định
