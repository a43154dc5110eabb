### Lời của các báo cáo.

## Điểm, mức, tên gọi

points = { $number ->
   *[other] { $points } điểm
}
points-between = từ { $min } đến { $max } điểm
points-of = { $points }/{ $most } điểm

row-of-classes = {" "}với { $number ->
    [one] nhóm
   *[other] các nhóm
} { $classes }
ratio-just-under = gần { $bound }
ratio-just-over = hơn { $bound }

list-more = { $names }, … (còn { $more } nữa)
list-and = { $rest } và { $last }
list-or = { $rest } hoặc { $last }

commune-code = mã { $code }
commune-by-code = Đơn vị mã { $code }
commune-unnamed = Đơn vị chưa rõ tên
district-unknown = Chưa rõ huyện, tỉnh

## Lời dẫn giải một mục

figures-count = { $n } { $part }
figures-no-case = không phát sinh (số { $whole } bằng 0)
figures-percent = { $part } là { $n }%
figures-ratio =
    { $phrase ->
        [one] { $n } trong { $d } { $part }
       *[two] { $n } { $part } trong { $d } { $whole }
    }, { $form ->
        [share] { $better ->
            [more] đạt { $ratio }
           *[fewer] chiếm { $ratio }
        }
       *[rate] tỷ suất { $ratio } trên { $base }
    }

item-in-band = { $figures }, thuộc mức “{ $band }”: { $points }.
item-in-band-rounded = { $figures }, làm tròn thành { $rounded }, thuộc mức “{ $band }”: { $points }.
item-in-band-anyway = { $missing }; dù là bao nhiêu cũng thuộc mức “{ $band }”: { $points }.
item-no-case = không phát sinh (số { $whole } bằng 0): { $points }.
item-flag-yes = có { $what }: { $points }.
item-flag-no = { $has ->
    [yes] chưa có { $what }: { $points }.
   *[no] chưa { $what }: { $points }.
}
item-flag-missing = chưa rõ có { $what } hay không; mục này được { $possible }.
item-open = { $missing }; mục này được { $possible }. Còn có thể thuộc: { $bands }.

item-open-by-class = { $figures }; chưa rõ đơn vị thuộc nhóm nào nên mục này được { $possible }. Còn có thể thuộc: { $bands }.

item-by-steps = { $figures }; { $rule }: { $points }.
item-by-steps-anyway = { $missing }; { $rule }; dù là bao nhiêu cũng được { $points }.
item-open-linear = { $missing }; { $rule }; mục này được { $possible }.
figures-rounded = { $figures }, làm tròn thành { $rounded }

missing-count = chưa có số { $part }
missing-percent = chưa có { $part }
missing-part = chưa có số { $part } (trong { $d } { $whole })
missing-whole = số { $part } là { $n } nhưng chưa có số { $whole }
missing-both = chưa có số { $part } và số { $whole }

possible-band = mức “{ $band }” ({ $points })
possible-no-case = không phát sinh{ $classes } ({ $points })
possible-no-case-unruled = không phát sinh (bộ tiêu chí không quy định)

step-answer = Nếu có { $what } thì được { $points }.
step-count = { $direction ->
    [up] Thêm { $by } { $what } thì đạt mức { $points }.
    [none] Mức { $points } cần không có { $what }.
   *[down] Mức { $points } cần không quá { $most } { $what }.
}
step-percent = { $direction ->
    [up] Tăng { $what } thêm { $by }{ $unit } thì đạt mức { $points }.
    [none] Mức { $points } cần { $what } là 0%.
   *[down] Mức { $points } cần { $what } không quá { $most }%.
}
step-beyond = { $direction ->
    [up] Mức { $points } cần { $what } trên { $bound }%.
   *[down] Mức { $points } cần { $what } dưới { $bound }%.
}

source-unverified = mức điểm chưa đối chiếu
source-verified = đã đối chiếu theo { $source }
source-derived = suy ra từ { $source }
source-citation = căn cứ: { $citation }
source-values = số liệu: { $places }

## Bản giải trình của một đơn vị

explain-class = { $label } (ngưỡng { $threshold })
explain-class-certain = Nhóm: { $classes }
explain-class-open = Nhóm: chưa xác định; có thể là { $classes }
explain-attributes = Đặc điểm: { $attributes }
answer-yes = có
answer-no = không
answer-unknown = chưa rõ
explain-total = Tổng điểm: { $points }
explain-verdict = Kết quả: { $verdict }
explain-steps = Chưa xét được hết các khả năng của số liệu còn thiếu vì có quá nhiều: khả năng nào chưa xét thì coi là vẫn có thể xảy ra, nên khoảng điểm có thể rộng hơn thực tế và kết luận có thể còn để ngỏ. Bổ sung số liệu còn thiếu rồi chạy lại.
explain-together = Số liệu còn thiếu dùng chung cho nhiều mục nên các mục được xét cùng nhau: dù số liệu đó là bao nhiêu, kết quả vẫn không đổi. Vì vậy tổng điểm có thể hẹp hơn tổng các tiêu chí bên dưới.
explain-conditions = Điều kiện công nhận
explain-advice = Điều gì sẽ thay đổi kết quả
explain-criterion = Tiêu chí { $number }. { $title }: { $points }
explain-item = Mục { $number }: { $sentences }
explain-missing = Số liệu còn thiếu, quan trọng nhất trước
explain-findings = Số liệu cần xem lại
missing-indicator = { $label } (mục { $items }): { $zero ->
    [yes] quyết định tiêu chí có bị 0 điểm hay không; ảnh hưởng tối đa { $spread }.
   *[no] ảnh hưởng tối đa { $spread }.
}
missing-attribute = { $label }: quyết định nhóm của đơn vị; ngưỡng có thể khác nhau tới { $spread }.
missing-attribute-items = { $label }: quyết định nhóm của đơn vị, và nhóm quyết định điểm của mục { $items }; { $zero ->
    [yes] quyết định tiêu chí có bị 0 điểm hay không; điểm so với ngưỡng có thể khác nhau tới { $spread }.
   *[no] điểm so với ngưỡng có thể khác nhau tới { $spread }.
}

## Bảng điểm

column-code = Mã
column-name = Đơn vị
column-class = Nhóm (ngưỡng)
column-points = Điểm
column-verdict = Kết quả
column-criteria = Tiêu chí
class-threshold = { $class } ({ $threshold })
criteria-at-zero = 0 điểm: { $criteria }
criteria-open = chưa rõ: { $criteria }
district-counts = { $communes } đơn vị: { $met } đạt, { $not_met } không đạt, { $undetermined } chưa xác định.
only = Chỉ liệt kê đơn vị có kết quả “{ $verdict }”; phần tổng hợp tính trên tất cả đơn vị.

## Tổng hợp

summary-heading = Tổng hợp
summary-none = Không có đơn vị nào.
summary-share = Được công nhận: { $met }/{ $communes } đơn vị ({ $share }).
summary-reached = Mục tiêu { $target }% (từ { $required } đơn vị): đã đạt.
summary-short = Mục tiêu { $target }% (từ { $required } đơn vị): chưa đạt, còn thiếu { $needed } đơn vị.
summary-nearest = Gần được công nhận nhất
summary-nearest-commune = { $commune }: { $lacks }. { $steps }
summary-nearest-step = Mục { $item }: { $step }
summary-nearest-short = Như vậy vẫn chưa đủ để được công nhận.
lacks-points = thiếu { $short } ({ $points }/{ $threshold })
lacks-points-at-least = thiếu ít nhất { $short } (nhiều nhất { $points }/{ $threshold })
lacks-points-perhaps = tổng điểm chưa chắc đủ ({ $points }/{ $threshold })
lacks-criteria = tiêu chí { $criteria } đang 0 điểm
summary-wanted = Số liệu cần bổ sung trước hết cho các đơn vị chưa xác định
wanted-indicator = { $label } (mục { $items }): { $communes }
wanted-attribute = { $label } (để xếp nhóm): { $communes }
wanted-more = { $count } đơn vị khác
summary-sources = Căn cứ của kết quả

note-unverified = Lưu ý: kết quả dựa trên { $used } trong { $in_standard } con số chưa được đối chiếu với văn bản chính thức của bộ tiêu chí; chưa thể dùng thay kết quả chính thức.
note-unverified-none-used = Bộ tiêu chí còn { $in_standard } con số chưa được đối chiếu với văn bản chính thức; kết quả này không dùng con số nào trong đó.
note-standard = Bộ tiêu chí: { $title } ({ $id }), { $text }.
note-standard-without-text = Bộ tiêu chí: { $title } ({ $id }).
note-data-file = Tệp số liệu: { $file }
note-unit-list = Danh sách đơn vị: { $file }
note-previous-file = Tệp số liệu kỳ trước: { $file }
note-sha256 = SHA-256: { $sha256 }

## CSV

csv-code = Mã
csv-name = Tên
csv-district = Huyện
csv-province = Tỉnh
csv-class = Nhóm
csv-threshold = Ngưỡng
csv-points-min = Điểm thấp nhất
csv-points-max = Điểm cao nhất
csv-verdict = Kết quả
csv-failing = Tiêu chí 0 điểm
csv-open = Tiêu chí chưa rõ
csv-missing = Số liệu còn thiếu
csv-criterion = Tiêu chí { $number }
csv-rules = Bộ tiêu chí (SHA-256)
csv-inputs = Số liệu đã đọc
csv-data = Tệp số liệu (SHA-256)

## Bảng kê các phát hiện

findings-code = Mã phát hiện
findings-severity = Mức độ
findings-file = Tệp
findings-sheet = Trang tính
findings-place = Ô hoặc dòng
findings-unit-code = Mã đơn vị
findings-unit-name = Đơn vị
findings-indicator = Chỉ số
findings-message = Nội dung
findings-help = Cần làm
findings-fingerprint = Tệp (SHA-256)

## Số liệu đã báo mà không dùng, điểm do không phát sinh

rejected-unread = đã báo “{ $value }” nhưng không đọc được
rejected-unread-cell = đã có ô số liệu nhưng không đọc được
rejected-disputed = đã báo hai giá trị khác nhau
rejected-least = đã báo { $value } nhưng thấp hơn mức ít nhất { $limit }
rejected-most = đã báo { $value } nhưng vượt quá { $limit }
rejected-below = đã báo { $value } nhưng nhỏ hơn { $limit }
rejected-impossible = đã báo { $value } nhưng không thể có
rejected-contradicts = đã báo { $value } nhưng mâu thuẫn với { $limit }
rejected-part = đã báo { $value } nhưng làm cho “{ $limit }” tính ra số không thể có
rejected-figure = “{ $label }” ({ $value })
rejected-entry = { $label }: { $rejected }
rejected-sentence = { $label }: { $rejected }, nên không dùng.
missing-rejected = Số này { $rejected }, nên không dùng.
wanted-rejected = { $commune } ({ $rejected })
criteria-no-case = không phát sinh: { $points }
criteria-steps = chưa xét được hết các khả năng của số liệu còn thiếu
criteria-together = kết quả không đổi dù còn thiếu số liệu
summary-no-case = Có điểm do không phát sinh (mẫu số bằng 0): { $communes } đơn vị, nhiều nhất { $points } ({ $commune }). Kiểm tra các số 0 này là số liệu thật, không phải ghi theo thói quen.
explain-no-case = Trong đó do không phát sinh: { $points } (mục { $items })
csv-rejected = Số liệu đã báo nhưng không dùng
csv-no-case = Điểm do không phát sinh
## Những gì đã đọc

summary-inputs = Số liệu đã đọc

inputs-read = { $sheets ->
        [0] Đã đọc { $units } đơn vị từ { $files } tệp
       *[other] { $files ->
            [1] Đã đọc { $units } đơn vị từ { $sheets } trang tính của 1 tệp
           *[other] Đã đọc { $units } đơn vị từ { $files } tệp, trong đó có { $sheets } trang tính
        }
    }
inputs-left = { $read }; không đọc: { $list }.
inputs-more = và { $count } phần khác
inputs-place = { $file }{ $has_sheet ->
        [yes] , trang “{ $sheet }”
       *[no] {""}
    }{ $rows ->
        [one] , dòng { $first }
        [several] , dòng { $first } đến { $last }
       *[none] {""}
    }{ $has_column ->
        [yes] , cột { $column }
       *[no] {""}
    }
inputs-part = { $place }: { $kind ->
        [units] { $count } đơn vị, nhận biết theo { $why ->
            [code] mã
            [listed] danh sách đơn vị
            [type_word] chữ xã, phường, thị trấn, đặc khu trước tên
            [number] số thứ tự
            [figures] tên và số liệu
           *[entry] khóa mã hoặc tên
        }
        [form] biểu mỗi chỉ số một dòng
        [broken] không đọc được số liệu
        [headings] tiêu đề cột
        [numbering] số thứ tự hoặc đơn vị tính của cột
        [title] tiêu đề
        [total] dòng tổng, bình quân hoặc so sánh
        [section] tên nhóm đơn vị
        [note] ghi chú, chữ ký
        [doubtful] không rõ có phải đơn vị, chưa chấm
       *[unread] { $why ->
            [file_type] loại tệp không đọc được
            [too_large] vượt giới hạn
            [damaged] không đọc được
            [own_result] kết quả do tieuchi ghi
            [guide] hướng dẫn của biểu mẫu
            [unit_list] danh sách đơn vị
            [blank] biểu chưa có số liệu
            [no_indicator] không có chỉ số nào
            [hidden] trang tính ẩn
            [not_chosen] không được chọn
            [earlier] số liệu kỳ trước
            [estimate] số ước
            [beginning_or_end] chưa rõ số đầu kỳ hay số cuối kỳ
            [not_counted] số kế hoạch hoặc so sánh
            [not_a_table] không phải bảng
           *[not_data] không phải tệp số liệu
        }
    }
