### Lời của các báo cáo về điều kiện, chỉ số tính được và so sánh với kỳ trước.

## Điều kiện, bằng lời

asked-not = không phải { $part }
asked-not-has = không có { $what }
asked-within = { $label } { $band }
asked-is = { $label } là { $value }

fact-yes = { $has ->
    [yes] có { $what }
   *[no] { $what }
}
fact-no = { $has ->
    [yes] chưa có { $what }
   *[no] chưa { $what }
}
fact-flag-missing = { $has ->
    [yes] chưa rõ có { $what } hay không
   *[no] chưa rõ đã { $what } hay chưa
}
fact-within = { $label } là { $value }, { $holds ->
    [yes] đạt
   *[no] không đạt
} mức “{ $band }”
fact-number-missing = chưa có { $label }
fact-is = { $holds ->
    [yes] { $asked }
   *[no] không phải { $asked }
}
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
