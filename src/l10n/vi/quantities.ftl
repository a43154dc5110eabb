### Lời của các báo cáo về điều kiện, chỉ số tính được và so sánh với kỳ trước.

## Điều kiện, bằng lời

asked-not = không { $thing ->
    [yes] phải{" "}
   *[no] {""}
}{ $part }
asked-not-has = không có { $what }
asked-within = { $label } { $band }
asked-is = { $label } là { $value }
asked-is-not = { $label } không phải là { $value }

fact-yes = { $has ->
    [yes] có { $what }
    [done] { $what }
    [state] { $what }
   *[no] { $what }: có
}
fact-no = { $has ->
    [yes] chưa có { $what }
    [done] chưa { $what }
    [state] không { $what }
   *[no] { $what }: không
}
fact-flag-missing = { $has ->
    [yes] chưa rõ có { $what } hay không
    [done] chưa rõ đã { $what } hay chưa
    [state] chưa rõ có { $what } hay không
   *[no] { $what }: chưa rõ
}
fact-within = { $label } là { $value }, { $holds ->
    [yes] đạt
   *[no] không đạt
} mức “{ $band }”
fact-number-missing = chưa có { $label }
fact-is-missing = chưa rõ { $asked } hay không

item-when = { $truth ->
    [holds] đạt điều kiện “{ $condition }”: { $points }.
    [fails] không đạt điều kiện “{ $condition }”: { $points }.
   *[open] chưa rõ có đạt điều kiện “{ $condition }” hay không; mục này được { $possible }.
} Cụ thể: { $facts }.

condition-holds-facts = đạt ({ $facts })
condition-fails-facts = không đạt ({ $facts })
condition-open-facts = chưa xác định ({ $facts })
lacks-requirement = chưa đáp ứng “{ $label }”
requirements-failing = chưa đáp ứng: { $labels }
requirements-open = chưa rõ đáp ứng: { $labels }
csv-requirements = Điều kiện chưa đáp ứng
csv-requirements-open = Điều kiện chưa rõ

missing-for = { $label } ({ $needed }): { $zero ->
    [yes] quyết định tiêu chí có bị 0 điểm hay không; ảnh hưởng tối đa { $spread }.
   *[no] ảnh hưởng tối đa { $spread }.
}
missing-for-requirement = { $label } ({ $needed }): quyết định điều kiện công nhận.
needed-items = mục { $items }
needed-recognition = điều kiện công nhận
wanted-for = { $label } ({ $needed }): { $communes }

## Chỉ số tính được

sum-term = { $value } ({ $label })
sum-term-missing = chưa có ({ $label })
sum-known = { $label } bằng { $sum } = { $value }.
sum-open = { $label } bằng { $sum }, chưa tính được.

## So sánh với kỳ trước

previous-label = { $label } (kỳ trước)
sum-previous = Kỳ trước: { $sum }
figure-missing = chưa có
level-share = { $figures } ({ $ratio })
level-rate = { $figures } ({ $ratio } trên { $base })
change-of-share = tỷ lệ { $part } trong { $whole }
change-of-rate = tỷ suất { $part } trên { $whole }
change-of-count = số { $part }
change-of-percent = { $part }
change-moved = { $way ->
    [up] tăng { $by }
    [down] giảm { $by }
   *[none] không thay đổi
}
change-rounded = { $moved } (làm tròn thành { $rounded })
item-change = { $what }: kỳ này { $now }, kỳ trước { $then }; { $moved }, thuộc mức “{ $band }”: { $points }.
item-change-anyway = { $what }: kỳ này { $now }, kỳ trước { $then }; số còn thiếu dù là bao nhiêu cũng thuộc mức “{ $band }”: { $points }.
item-change-open = { $what }: kỳ này { $now }, kỳ trước { $then }; mục này được { $possible }. Còn có thể thuộc: { $bands }.
item-change-by-steps = { $what }: kỳ này { $now }, kỳ trước { $then }; { $moved }; { $rule }: { $points }.
item-change-by-steps-anyway = { $what }: kỳ này { $now }, kỳ trước { $then }; { $rule }; số còn thiếu dù là bao nhiêu cũng được { $points }.
item-change-open-steps = { $what }: kỳ này { $now }, kỳ trước { $then }; { $rule }; mục này được { $possible }.
item-change-no-case = { $what }: kỳ này { $now }, kỳ trước { $then }; không so sánh được vì có số bằng 0, tính là không phát sinh: { $points }.
problem-change-unruled = { $what }: kỳ này { $now }, kỳ trước { $then }; không so sánh được vì có số bằng 0 mà bộ tiêu chí không quy định trường hợp không phát sinh, nên mục này chưa xác định: { $possible }.
problem-change-cases = { $what }: kỳ này { $now }, kỳ trước { $then }; có kỳ mẫu số bằng 0 mà tử số khác 0, hai số liệu mâu thuẫn, cần kiểm tra lại. Mục này chưa xác định: { $possible }.
