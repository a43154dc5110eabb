### Lời của việc kiểm tra ví dụ.

trial-line-passed = đúng: { $name }{ $day } ({ $place })
trial-line-failed = SAI: { $name }{ $day } ({ $place })
trial-line-unconfirmed = chưa xác nhận: { $name }{ $day } ({ $place })
trial-line-silent = làm nền: { $name }{ $day } ({ $place })

trial-failed = SAI: { $name }{ $day } ({ $place })
trial-unconfirmed = CHƯA XÁC NHẬN: { $name }{ $day } ({ $place })
trial-on-day = {" "}vào ngày { $day }
trial-expected = { $what } (dòng { $line }): mong đợi { $expected }, chương trình tính ra { $actual }.
trial-open = { $what } (dòng { $line }): còn để dấu ?, chương trình tính ra { $actual }.
trial-criteria = Điểm từng tiêu chí: { $criteria }.

trial-no-examples = Không có ví dụ nào. `tieuchi test --suggest` viết sẵn các ví dụ còn thiếu.
trial-tally = { $count } ví dụ: { $passed } đúng, { $failed } sai{ $unconfirmed ->
    [0] {""}
   *[other] , { $unconfirmed } chưa xác nhận
}{ $silent ->
    [0] {""}
   *[other] , { $silent } chỉ làm nền cho ví dụ khác
}.
trial-left-out = Không chạy { $count } ví dụ, vì có lỗi hoặc không có văn bản cho ngày của ví dụ:
trial-line-left-out = { $name } ({ $place })
trial-no-name = không đọc được tên
trial-coverage = Độ phủ: { $percent }% ({ $reached }/{ $all }): { $rows }/{ $all_rows } mức điểm, { $classes }/{ $all_classes } nhóm, { $conditions }/{ $all_conditions } trường hợp của điều kiện công nhận.
trial-too-little = Chưa đủ độ phủ yêu cầu: { $percent }%.
trial-missing = Chưa có ví dụ nào nói đến, trong { $file }
trial-missing-item = Mục { $number }: { $goals }
trial-missing-classes = Nhóm: { $goals }
trial-missing-conditions = Điều kiện công nhận: { $goals }
trial-missing-goal = { $goal } (dòng { $line })
trial-missing-goal-there = { $goal } ({ $file }, dòng { $line })
goal-no-case = không phát sinh
goal-held = “{ $condition }” đạt
goal-failed = “{ $condition }” không đạt
goal-reached = từ { $threshold } điểm trở lên với { $class }
goal-short = dưới { $threshold } điểm với { $class }

suggest-head = { $count } ví dụ còn thiếu, do chương trình đề nghị. Số liệu là số nhỏ nhất đặt được đơn vị vào đúng trường hợp. Hãy đọc văn bản, tự xác định kết quả rồi thay mỗi dấu ? bằng kết quả ấy; con số sau dấu # chỉ là điều chương trình tính theo tệp hiện nay.
suggest-nothing = Không còn thiếu ví dụ nào.
suggest-left = Chương trình không tìm được số liệu cho những chỗ sau: hoặc không số liệu nào đạt tới, hoặc phép tìm quá dài.
suggest-actual = chương trình tính: { $actual }
case-at = mục { $number }: đúng { $bound }
case-below = mục { $number }: sát dưới { $bound }
case-above = mục { $number }: sát trên { $bound }
case-band = mục { $number }: { $band }
case-no-case = mục { $number }: { $no_case }
case-yes = mục { $number }: có
case-no = mục { $number }: không
case-class = đơn vị thuộc nhóm { $class }
case-reached = nhóm { $class }: tổng điểm đạt ngưỡng { $threshold }
case-short = nhóm { $class }: tổng điểm dưới ngưỡng { $threshold }
case-at-zero = chỉ tiêu chí { $criterion } được 0 điểm
goal-holds = điều kiện đúng
goal-fails = điều kiện không đúng
case-holds = mục { $number }: điều kiện đúng
case-fails = mục { $number }: điều kiện không đúng
case-met = điều kiện “{ $condition }”: đạt
case-not-met = điều kiện “{ $condition }”: không đạt
