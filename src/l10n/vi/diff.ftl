### Lời so sánh hai bộ tiêu chí.

diff-heading = So sánh hai bộ tiêu chí
diff-old = Cũ: { $title } ({ $id }). Tệp { $file } ({ $sha256 }). { $unverified }
diff-new = Mới: { $title } ({ $id }). Tệp { $file } ({ $sha256 }). { $unverified }
diff-unverified = { $count ->
    [0] Không con số nào ghi “chưa đối chiếu”.
   *[other] Còn { $count } con số chưa đối chiếu với văn bản chính thức.
}
diff-places-same = (dòng { $old })
apart-rest = mọi chỉ số khác là 0 hoặc không
diff-sources = Căn cứ của so sánh

## Thay đổi về quy định

diff-changes = Thay đổi về quy định: { $count } chỗ
diff-no-changes = Thay đổi về quy định: không có
diff-no-changes-why = Hai tệp nếu có khác nhau thì chỉ khác cách trình bày, thứ tự khai báo hoặc lời giải thích.
diff-group-standard = Thông tin chung
diff-group-communes = Đặc điểm và nhóm
diff-group-indicators = Chỉ số
diff-group-parameters = Tham số
diff-group-criterion = Tiêu chí { $number }. { $title }
diff-group-recognition = Điều kiện công nhận

diff-about = { $subject }: { $what }
diff-subject-attribute = Đặc điểm “{ $label }”
diff-subject-classes = Các nhóm
diff-subject-class = Nhóm { $name }
diff-subject-indicator = Chỉ số “{ $label }”
diff-subject-parameter = Tham số “{ $label }”
diff-subject-criterion = Tiêu chí { $number }
diff-subject-requirement = Điều kiện “{ $label }”
diff-subject-item = Mục { $number }

diff-places = (dòng { $old } → { $new })
diff-place-old = (dòng { $old } của tệp cũ)
diff-place-new = (dòng { $new } của tệp mới)

diff-there-attribute = { $change ->
    [added] thêm
   *[removed] bỏ
} đặc điểm “{ $label }” ({ $domain })
diff-there-class = { $change ->
    [added] thêm
   *[removed] bỏ
} nhóm { $name } “{ $label }”: { $condition }
diff-there-indicator = { $change ->
    [added] thêm
   *[removed] bỏ
} chỉ số “{ $label }” ({ $unit }){ $calculated ->
    [yes] , tính bằng { $sum }
   *[no] {""}
}
diff-there-parameter = { $change ->
    [added] thêm
   *[removed] bỏ
} tham số “{ $label }” ({ $unit }): { $values }
diff-there-criterion = { $change ->
    [added] thêm
   *[removed] bỏ
} tiêu chí { $number } “{ $title }”, tối đa { $points }, gồm { $items } mục
diff-there-item = { $change ->
    [added] thêm
   *[removed] bỏ
} mục { $number } “{ $title }”: { $scoring }
diff-there-threshold = { $change ->
    [added] thêm
   *[removed] bỏ
} ngưỡng { $points } với nhóm { $name }
diff-there-requirement = { $change ->
    [added] thêm
   *[removed] bỏ
} điều kiện “{ $label }”: { $condition }
diff-criterion-item = Mục { $number } “{ $title }”: { $scoring }

diff-renumbered = { $of ->
    [item] mục { $old } nay là mục { $new }
   *[criterion] tiêu chí { $old } nay là tiêu chí { $new }
}{ $kept ->
    [yes] , nội dung giữ nguyên
   *[no] , nội dung có thay đổi
}
diff-replaced = { $aspect } đổi từ { $old } thành { $new }
diff-gained = thêm { $aspect }: { $new }
diff-sum-gained = không còn báo cáo mà được tính bằng { $sum }
diff-sum-lost = nay do đơn vị báo cáo; trước đây được tính bằng { $sum }
diff-lost = bỏ { $aspect }: { $old }
diff-gained-itself = thêm { $aspect }
diff-lost-itself = bỏ { $aspect }

aspect-name = tên trong tệp
aspect-title = tên
aspect-label = nhãn
aspect-legal-text = văn bản
aspect-issued = ngày ban hành
aspect-effective = ngày có hiệu lực
aspect-total = tổng điểm
aspect-domain = các giá trị
aspect-condition = điều kiện
aspect-asked = nội dung
aspect-order = thứ tự xét
aspect-unit = đơn vị tính
aspect-value = giá trị
aspect-value-in-force = giá trị áp dụng
aspect-limit = giới hạn
aspect-adjustment = khả năng thay đổi
aspect-max = điểm tối đa
aspect-quantity = cách tính
aspect-rounding = quy định làm tròn
aspect-sum = công thức tính
aspect-effective-to = ngày hết hiệu lực
aspect-award = số điểm
aspect-no-case = mức “không phát sinh”
aspect-all-criteria-met = điều kiện “Đạt cả mọi tiêu chí”
aspect-no-criterion-at-zero = điều kiện “Không tiêu chí nào 0 điểm”
aspect-citation = căn cứ
aspect-citation-of = căn cứ của { $figures }
aspect-threshold = ngưỡng

diff-scoring = cách cho điểm đổi từ ({ $old }) thành ({ $new })
diff-scoring-award = { $points } khi { $what }
diff-scoring-measure = theo { $quantity }; mức điểm: { $rows }
diff-row = { $band } { $points }
diff-row-of-classes = {" "}với { $classes }
diff-row-no-case = không phát sinh

diff-bound = { $direction ->
    [up] mốc { $old } nâng lên { $new }
    [down] mốc { $old } hạ xuống { $new }
    [other] mốc { $old } đổi thành { $new }
   *[same] giá trị đúng bằng { $new } chuyển sang mức khác
}: { $moved }
diff-moved = mức { $points } nay là “{ $band }”
diff-bands-added = thêm { $added }
diff-bands-removed = bỏ { $removed }
diff-bands-replaced = { $removed } được thay bằng { $added }
diff-bands-moved = { $what }; { $moved }
diff-rule = cách tính “{ $band }”
diff-steps = { $changes }; nay là “{ $rule }”
diff-steps-give = mỗi { $step } được { $each }, tối đa { $most }
diff-steps-take = trừ { $each } cho mỗi { $step }
diff-steps-of = { $rule } (trong { $most }, không xuống dưới 0)
diff-steps-step = bước đổi từ { $old } thành { $new }
diff-steps-each = số điểm { $deducts ->
    [yes] bị trừ
   *[no] được
} mỗi bước đổi từ { $old } thành { $new }
diff-steps-most = điểm tối đa đổi từ { $old } thành { $new }
diff-band = mức “{ $band }” ({ $points })
diff-range = mức { $points } trước là “{ $old }”, nay là “{ $new }”
diff-points = mức “{ $band }” đổi từ { $old } thành { $new }
diff-points-moved = mức “{ $was }” (nay là “{ $band }”) đổi từ { $old } thành { $new }

diff-marked = { $figures } chuyển từ { $old } sang { $new }
diff-mark-stated = không ghi nguồn
diff-mark-verified = đối chiếu theo “{ $source }”
diff-mark-derived = suy ra từ “{ $source }”
diff-mark-unverified = chưa đối chiếu
diff-value = giá trị { $value }
diff-rows-all = mọi mức điểm
diff-rows-rule = cách tính { $rows }
diff-rows = mức { $rows }
diff-quoted = “{ $text }”

## Có số liệu nào phân biệt được hai bộ không

apart-heading = Có số liệu nào cho kết quả khác nhau không?
apart-none = Không. Với mọi số liệu, đủ hay còn thiếu, hai bộ tiêu chí luôn cho cùng một kết quả. Đây là kết luận chắc chắn, đã xét mọi mức điểm, mọi nhóm và mọi điều kiện.
apart-none-complete = Không. Mục nào, điều kiện nào có đủ số liệu thì hai bộ tiêu chí luôn cho cùng một kết quả. Đây là kết luận chắc chắn, đã xét mọi mức điểm, mọi nhóm và mọi điều kiện. Khi số liệu còn thiếu, hoặc có số liệu không được nhận vì trái nhau, thì chưa xét.
apart-some = Có. Số liệu nhỏ nhất cho thấy sự khác nhau:
apart-some-whole = Có. Với từng mục, từng điều kiện, đây là số liệu nhỏ nhất cho thấy sự khác nhau; với tổng điểm, đây là đủ số liệu của một đơn vị:
apart-undecided = Chưa xác định được có số liệu nào cho kết quả khác nhau hay không ở: { $parts }.
apart-undecided-steps = Chưa xét hết, vì đã dùng hết số bước dành cho một lệnh: { $parts }.
apart-undecided-alone = Chưa tìm được số liệu nào như vậy, nhưng cũng chưa thể nói là không có.
apart-more-classes = Ngoài các đơn vị nêu trên, có thể còn đơn vị khác được xếp vào nhóm khác; phần xếp nhóm chỉ nêu một số ví dụ đầu.
apart-witness = { $part }: nếu { $figures } thì bộ cũ { $old }, bộ mới { $new }.
apart-witness-bare = { $part }: bộ cũ { $old }, bộ mới { $new }.
apart-part-item = Mục { $number }
apart-part-class = Xếp nhóm
apart-part-above-zero = Điều kiện mọi tiêu chí trên 0 điểm
apart-part-threshold = Ngưỡng của nhóm “{ $label }”
apart-part-requirement = Điều kiện “{ $label }”
apart-part-reading = Đọc số liệu “{ $label }”
apart-figure = { $label } là { $value }
apart-figure-previous = { $label } kỳ trước là { $value }
apart-nothing = không có mục này
apart-nothing-read = không có chỉ số này
apart-points = cho { $points }
apart-points-band = cho { $points } (mức “{ $band }”)
apart-classes = xếp vào { $classes }
apart-judged = cho tổng { $points }, { $condition ->
    [met] đạt điều kiện này
    [not-met] không đạt điều kiện này
    [open] chưa xác định điều kiện này
   *[none] không đặt điều kiện này
}, kết quả { $verdict }
apart-holds = { $condition ->
    [met] đạt điều kiện này
    [not-met] không đạt điều kiện này
    [open] chưa xác định điều kiện này
   *[none] không đặt điều kiện này
}
apart-taken = nhận số liệu này
apart-refused = không nhận, vì “{ $why }”
apart-kind = đọc là ({ $kind })

## Ảnh hưởng đến các đơn vị

effect-heading = Ảnh hưởng đến { $communes } đơn vị
effect-lacking-one = “{ $label }” ({ $name })
effect-lacking = Lưu ý trước hết: số liệu không đơn vị nào có { $count } chỉ số mà { $by ->
    [both] cả hai bộ tiêu chí cần
    [old] bộ tiêu chí cũ cần
   *[new] bộ tiêu chí mới cần
}: { $indicators }. Phần kết quả dựa vào những chỉ số này vì thế còn chưa xác định, không phải do quy định thay đổi.
effect-none = Không có đơn vị nào trong số liệu.
effect-share = Được công nhận: trước { $before }/{ $communes } đơn vị ({ $share_before }), sau { $after }/{ $communes } đơn vị ({ $share_after }).
effect-target = Mục tiêu { $target }% (từ { $required } đơn vị): trước { $before }, sau { $after }.
effect-reached = đã đạt
effect-short = còn thiếu { $needed } đơn vị
effect-counts = { $turned } đơn vị đổi kết quả, { $moved } đơn vị giữ kết quả nhưng đổi điểm, nhóm hoặc điều kiện, { $unchanged } đơn vị không thay đổi.
effect-inputs = { $by ->
        [old] Đọc theo bộ cũ: { $line }
        [new] Đọc theo bộ mới: { $line }
       *[both] { $line }
    }
effect-unpaired = { $count } đơn vị chỉ đọc được theo một trong hai bộ tiêu chí nên không so sánh được.
effect-turned = Từ { $from } sang { $to }: { $count } đơn vị
effect-moved = Giữ kết quả, có thay đổi khác: { $count } đơn vị
effect-points = { $before } → { $after } điểm
effect-points-same = { $before } điểm
effect-verdict = { $points }, { $verdict }
effect-class = Nhóm: { $before } → { $after }.
effect-item = Mục { $number }: { $before } → { $after }
effect-absent = không có
effect-commune = { $commune }: { $points }.
effect-places = Theo huyện
effect-provinces = Theo tỉnh
effect-place = { $place }: { $communes } đơn vị; đạt: trước { $before }, sau { $after }; có thay đổi: { $changed } đơn vị.
effect-column-district = Huyện
effect-column-points = Điểm
effect-column-verdict = Kết quả
effect-column-items = Thay đổi
effect-column-communes = Đơn vị
effect-column-before = Đạt trước
effect-column-after = Đạt sau
effect-column-changed = Có thay đổi
effect-place-column = Nơi

## Số liệu cần xem lại

diff-problems-old = Khi đọc theo bộ tiêu chí cũ:
diff-problems-new = Khi đọc theo bộ tiêu chí mới:

## Hai kế hoạch

diff-plans-heading = So sánh hai kế hoạch
diff-plans-old = Cũ: { $title } ({ $id }). Tệp { $file } (SHA-256 { $sha256 }).
diff-plans-new = Mới: { $title } ({ $id }). Tệp { $file } (SHA-256 { $sha256 }).
diff-plans-changes = Thay đổi: { $count } chỗ
diff-plans-same = Thay đổi: không có
diff-plans-added = { $part } (dòng { $new } của tệp mới): thêm
diff-plans-removed = { $part } (dòng { $old } của tệp cũ): bỏ
diff-plans-changed = { $part } (dòng { $old } → { $new })
diff-plans-line = “{ $old }” nay là “{ $new }”
diff-plans-line-added = thêm “{ $new }”
diff-plans-line-removed = bỏ “{ $old }”
