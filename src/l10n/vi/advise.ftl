## Thay đổi ít nhất để được công nhận

advise-heading = Thay đổi gì để được công nhận
advise-worst = Nếu số liệu còn thiếu xấu nhất (mục nào còn thiếu số liệu thì được ít điểm nhất):
advise-best = Nếu số liệu còn thiếu tốt nhất (mục nào còn thiếu số liệu thì được nhiều điểm nhất):

advise-district-reached = Không cần thay đổi gì để đạt mục tiêu.
advise-district-plan = Kế hoạch ít thay đổi nhất: { $communes } đơn vị, { $changes } thay đổi. Không kế hoạch nào đạt mục tiêu với ít thay đổi hơn.
advise-district-not-proven = Một kế hoạch đạt mục tiêu đã tìm được: { $communes } đơn vị, { $changes } thay đổi; chưa chứng minh là ít thay đổi nhất.
advise-district-unreachable = Không có cách thay đổi nào để đạt mục tiêu: nhiều nhất { $reachable }/{ $all } đơn vị ({ $share }) có thể được công nhận.
advise-district-not-found = Chưa tìm được cách đạt mục tiêu: mới tìm được cách để { $reachable }/{ $all } đơn vị ({ $share }) được công nhận; chưa chứng minh là không thể nhiều hơn.
advise-district-part = Với { $changes } thay đổi sau, thêm { $communes } đơn vị được công nhận:
advise-district-commune = { $number }. { $commune }: { $changes }

advise-commune = { $commune }: { $verdict }, { $points } điểm
advise-deciding-only = Chỉ cần bổ sung một số liệu là biết kết quả: { $figures }. Không số liệu còn thiếu nào khác một mình quyết định được kết quả.
advise-deciding-one = Chỉ cần bổ sung một số liệu là biết kết quả: { $figures }. Chưa chứng minh là không còn số liệu nào khác như vậy.
advise-deciding-several = Chỉ cần bổ sung một trong các số liệu sau là biết kết quả: { $figures }.
advise-recognised = Không cần thay đổi gì: được công nhận.
advise-unknown = Không tính được, vì có số quá lớn.
advise-least = Cần ít nhất { $changes } thay đổi:
advise-found = Một cách đã tìm được, { $changes } thay đổi; chưa chứng minh là ít nhất, vì có quá nhiều khả năng để xét hết:
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
advise-unreachable = Không có cách thay đổi nào để đủ điểm: nhiều nhất được { $most } điểm, ngưỡng là { $threshold }.
advise-unreachable-otherwise = Không có cách thay đổi nào để đáp ứng hết các điều kiện ({ $lacks }).
advise-not-found = Chưa tìm được cách thay đổi nào; có quá nhiều khả năng để xét hết.
advise-at-zero = 0 điểm ở tiêu chí { $criteria }
advise-requirement = chưa đáp ứng “{ $label }”
advise-other-conditions = tiêu chí 0 điểm hoặc yêu cầu riêng

advise-hairs = Đạt sát nút; chỉ cần một trong các thay đổi sau là kết quả không còn là đạt:

advise-may-rise = Được tăng: { $figures }.
advise-may-fall = Được giảm: { $figures }.
advise-may-become-yes = Được chuyển từ không thành có: { $figures }.
advise-facts = Coi là việc đã rồi, không đổi: { $figures }.
advise-note = Ít thay đổi trước, rồi đến tổng mức thay đổi nhỏ; mỗi đơn vị đếm, mỗi câu trả lời, mỗi điểm phần trăm tính là 1. Mục nào còn thiếu số liệu thì các số của mục ấy giữ nguyên. Mọi cách đều đã được chấm điểm lại. Đặc điểm của đơn vị không đổi.
