### Lời nói lại các quy định của một bộ tiêu chí: cách tính, mức, nhóm, tình trạng đối chiếu.

quoted = “{ $text }”

## Cách tính

rule-share = Tỷ lệ %: { $part } chia cho { $whole }
rule-rate = Tỷ suất trên { $base }: { $part } chia cho { $whole }
rule-percent = Tỷ lệ % do đơn vị báo cáo: { $label }
rule-count = Số đếm: { $label }
rule-flag = Trả lời có hoặc không: “{ $label }”
rule-flag-of-title = Trả lời có hoặc không

rule-change = { $relative ->
    [yes] Tốc độ
   *[no] Mức
} { $way ->
    [up] tăng
   *[down] giảm
} so với kỳ trước{ $relative ->
    [yes] {" "}(tính bằng % của kỳ trước)
   *[no] {""}
} của { $level }
rule-rounded = { $rule }; làm tròn { $precision ->
    [whole] đến số nguyên
   *[other] đến { $digits } chữ số sau dấu phẩy
} rồi mới xếp mức
rounding-to = { $precision ->
    [whole] làm tròn đến số nguyên
   *[other] làm tròn đến { $digits } chữ số sau dấu phẩy
}
rule-sum = { $label } bằng { $sum }

rule-gives = cứ { $way ->
    [up] tăng{" "}
    [down] giảm{" "}
   *[none] {""}
}{ $whole ->
    [one] {""}
   *[some] đủ{" "}
}{ $step } được { $each }, tối đa { $most }
rule-deducts = cứ { $way ->
    [up] tăng{" "}
    [down] giảm{" "}
   *[none] {""}
}{ $whole ->
    [one] {""}
   *[some] đủ{" "}
}{ $step } bị trừ { $each } trong { $most }, không xuống dưới 0

rule-at-most = không quá { $value }
rule-requirement = { $label }: { $condition }
rule-when = Điều kiện: { $condition }

rule-holds = đạt điều kiện
rule-fails = không đạt điều kiện
rule-yes = có
rule-no = không
rule-no-case = không phát sinh ({ $whole } bằng 0)
rule-no-case-change = không phát sinh (có số bằng 0 nên không so sánh được với kỳ trước)
rule-no-case-short = không phát sinh

## Nhóm đơn vị

rule-rest = các đơn vị không thuộc nhóm nào ở trên
rule-everyone = mọi đơn vị

## Tình trạng đối chiếu

mark-unverified = Chưa đối chiếu
mark-verified = Đối chiếu theo { $source }
mark-derived = Suy ra từ { $source }
mark-stated = Không ghi tình trạng đối chiếu
mark-citation = Căn cứ: { $citation }
mark-citation-of = Căn cứ: { $citation } ({ $text })

## Tên của từng con số

figure-total = Tổng điểm
figure-value = { $label }: { $value }
figure-max = Điểm tối đa
figure-of-item = Mục { $item }: { $what }
figure-item-max = điểm tối đa
figure-award = khi có
figure-award-when = khi { $condition }
figure-threshold = Ngưỡng điểm: { $class }
figure-group-standard = Bộ tiêu chí
figure-group-parameters = Tham số
figure-group-criterion = Tiêu chí { $number }. { $title }
figure-group-recognition = Điều kiện công nhận

rule-unverified = Lưu ý: { $unverified } trong { $all } con số và điều kiện của bộ tiêu chí chưa được đối chiếu với văn bản chính thức; không được coi là quy định.
