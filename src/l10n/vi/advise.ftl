## Thay đổi ít nhất để được công nhận

advise-heading = Thay đổi ít nhất để được công nhận
advise-worst = Nếu số liệu còn thiếu xấu nhất (mục nào còn thiếu số liệu thì được ít điểm nhất):
advise-best = Nếu số liệu còn thiếu tốt nhất (mục nào còn thiếu số liệu thì được nhiều điểm nhất):

advise-district-reached = Không cần thay đổi gì để đạt mục tiêu.
advise-district-plan = Kế hoạch ít thay đổi nhất: { $communes } đơn vị, { $changes } thay đổi. Không kế hoạch nào đạt mục tiêu với ít thay đổi hơn.
advise-district-not-proven = Kế hoạch đạt mục tiêu: { $communes } đơn vị, { $changes } thay đổi. Chưa chứng minh được là ít thay đổi nhất.
advise-district-unreachable = Chưa thấy cách đạt mục tiêu: nhiều nhất { $reachable }/{ $all } đơn vị ({ $share }) có thể được công nhận. { $communes } đơn vị sau cần { $changes } thay đổi:
advise-district-nothing = Chưa thấy cách đạt mục tiêu: nhiều nhất { $reachable }/{ $all } đơn vị ({ $share }) có thể được công nhận.
advise-district-commune = { $number }. { $commune }: { $changes }

advise-commune = { $commune }: { $verdict }, { $points } điểm
advise-deciding = Chỉ cần bổ sung một trong các số liệu này là biết kết quả: { $figures }.
advise-recognised = Không cần thay đổi gì: được công nhận.
advise-unknown = Không tính được, vì có số quá lớn.
advise-least = Ít nhất { $changes } thay đổi:
advise-other = Cách khác { $number }, { $changes } thay đổi:
advise-change = { $has_items ->
    [yes] { $change }: { $items }.
   *[no] { $change }.
}
advise-after = Sau đó: { $points } điểm, { $verdict }.
advise-item = mục { $item } { $direction ->
    [up] từ { $before } lên { $after } điểm
   *[down] từ { $before } xuống { $after } điểm
}
advise-count = { $direction ->
    [up] thêm { $by } { $what } (từ { $from } lên { $to })
   *[down] bớt { $by } { $what } (từ { $from } xuống { $to })
}
advise-percent = { $direction ->
    [up] tăng { $what } thêm { $by }{ $unit } (từ { $from } lên { $to })
   *[down] giảm { $what } bớt { $by }{ $unit } (từ { $from } xuống { $to })
}
advise-answer = { $has ->
    [yes] có { $what } (hiện chưa có)
   *[no] { $what } (từ không thành có)
}
advise-proof-nothing = Không thể ít hơn: không đổi gì thì chỉ được { $most } điểm, dưới ngưỡng { $threshold }.
advise-proof = Không thể ít hơn: chỉ với { $changes } thay đổi thì nhiều nhất được { $most } điểm, dưới ngưỡng { $threshold }.
advise-proof-nothing-otherwise = Không thể ít hơn: không đổi gì thì chưa đáp ứng hết các điều kiện ({ $lacks }).
advise-proof-otherwise = Không thể ít hơn: chỉ với { $changes } thay đổi thì chưa đáp ứng hết các điều kiện ({ $lacks }).
advise-not-proven = Chưa chứng minh được là ít nhất: có quá nhiều khả năng để xét hết.
advise-unreachable = Không thay đổi nào làm được mà đủ điểm: nhiều nhất được { $most } điểm, ngưỡng là { $threshold }.
advise-unreachable-otherwise = Không thay đổi nào làm được mà đáp ứng hết các điều kiện ({ $lacks }).
advise-not-found = Chưa tìm được cách; có quá nhiều khả năng để xét hết.
advise-at-zero = 0 điểm ở tiêu chí { $criteria }
advise-requirement = chưa đáp ứng “{ $label }”
advise-other-conditions = tiêu chí 0 điểm hoặc yêu cầu riêng

advise-hairs = Đạt sát nút; chỉ cần một trong các thay đổi sau là kết quả không còn là đạt:

advise-may-rise = Được tăng: { $figures }.
advise-may-fall = Được giảm: { $figures }.
advise-may-become-yes = Được chuyển từ không thành có: { $figures }.
advise-facts = Coi là việc đã rồi, không đổi: { $figures }.
advise-note = Ít thay đổi trước, rồi đến tổng mức thay đổi nhỏ; mỗi đơn vị đếm, mỗi câu trả lời, mỗi điểm phần trăm tính là 1. Mục nào còn thiếu số liệu thì các số của mục ấy giữ nguyên. Mọi cách đều đã được chấm điểm lại. Đặc điểm của đơn vị không đổi.
