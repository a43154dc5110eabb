### Kế hoạch: những gì phải đạt trên nhiều đơn vị.

## TC13

TC1301 = Mục tiêu { $number } không nói khi nào thì đạt
    .title = Mục tiêu không có yêu cầu
    .label = mục tiêu này chưa có câu `đạt khi …`
    .help = viết dưới đó `đạt khi` và điều phải đạt, ví dụ `đạt khi tỷ lệ đơn vị được công nhận từ 80% trở lên`
    .why = Một mục tiêu không có yêu cầu thì không thể nói là đạt hay chưa đạt. Điều không đo được bằng số liệu thì không viết thành mục tiêu.
TC1302 = Hai mục tiêu cùng mang số { $number }
    .title = Trùng số mục tiêu
    .label = mục tiêu thứ hai
    .first = mục tiêu thứ nhất
    .help = đánh số lại theo đúng văn bản
    .why = Báo cáo gọi mục tiêu bằng số của nó, nên mỗi số chỉ được dùng một lần.
TC1303 = Kế hoạch hỏi đơn vị nào được công nhận nhưng không áp dụng bộ tiêu chí nào
    .title = Công nhận theo bộ tiêu chí nào?
    .label = được công nhận theo bộ tiêu chí nào?
    .help = viết `áp dụng` và mã của bộ tiêu chí dưới dòng `kế hoạch`, ví dụ `áp dụng qd-06-2019`
    .why = Đơn vị được công nhận hay không là kết quả chấm theo một bộ tiêu chí, nên kế hoạch phải nói đó là bộ nào.
TC1304 = { $case ->
        [several] Có nhiều văn bản mang mã “{ $id }”, chưa rõ áp dụng văn bản nào
       *[none] Không tìm thấy bộ tiêu chí “{ $id }”
    }
    .title = Không có bộ tiêu chí được áp dụng
    .label = bộ tiêu chí được áp dụng
    .help = { $case ->
        [several] ghi ngày cuối của kế hoạch (`hiệu lực từ … đến …`), hoặc chọn ngày bằng --on
       *[none] đặt tệp của bộ tiêu chí cùng thư mục với kế hoạch hoặc ở thư mục ngay trên, hoặc sửa lại mã
    }
    .why = Kế hoạch dùng chung chỉ số với bộ tiêu chí mà nó áp dụng, nên không có bộ tiêu chí thì chưa thể hiểu kế hoạch.
TC1305 = { $case ->
        [units] “{ $name }” là số liệu chung, không phải số liệu của từng đơn vị
        [answer] “{ $name }” là số liệu của từng đơn vị, không phải số liệu chung
       *[ratio] Tử số và mẫu số không do cùng một nơi báo cáo
    }
    .title = Số liệu chung lẫn với số liệu của từng đơn vị
    .label = { $case ->
        [units] điều kiện của từng đơn vị
        [answer] mỗi đơn vị có một câu trả lời riêng
       *[ratio] mẫu số
    }
    .declared = khai báo ở đây
    .help = { $case ->
        [units] dùng chỉ số mà từng đơn vị báo cáo (`chỉ số …`)
        [answer] viết `tỷ lệ đơn vị { $name } từ … trở lên`, hoặc khai báo bằng `số liệu chung`
       *[ratio] khai báo cả hai bằng `chỉ số` (từng đơn vị báo cáo, được cộng lại), hoặc cả hai bằng `số liệu chung`
    }
    .why = Số liệu của từng đơn vị được cộng lại; số liệu chung thì chỉ có một con số của cả địa bàn. Đặt hai loại cạnh nhau trong một tỷ lệ dễ cho ra con số không có nghĩa khi còn thiếu số liệu của vài đơn vị.
TC1306 = Kế hoạch có số liệu chung nhưng không nói là của đơn vị nào
    .title = Số liệu chung của đơn vị nào?
    .label = kế hoạch này
    .figure = số liệu chung
    .help = viết `đơn vị` và tên đơn vị dưới dòng `kế hoạch`, ví dụ `đơn vị "Tỉnh Quảng Nam"`
    .why = Số liệu chung được đọc từ dòng của chính đơn vị ban hành kế hoạch, nên phải biết tên đơn vị ấy.
TC1307 = “{ $id }” là kế hoạch, không phải bộ tiêu chí
    .title = Kế hoạch thay cho bộ tiêu chí
    .label = đây là kế hoạch
    .help = nêu tệp của bộ tiêu chí; kế hoạch thì xem bằng `tieuchi plan`
    .why = Bộ tiêu chí nói cách chấm từng đơn vị; kế hoạch nói những gì phải đạt trên nhiều đơn vị. Mỗi loại có lệnh riêng.
TC1308 = Kế hoạch không có mục tiêu nào
    .title = Kế hoạch không có mục tiêu
    .label = kế hoạch này
    .help = viết `mục tiêu 1 "…"`, dưới đó là `đạt khi …`
    .why = Không có mục tiêu thì không có gì để đối chiếu với số liệu.
TC1309 = { $passes ->
        [all] Con số nào cũng đạt yêu cầu này
       *[none] Không con số nào đạt yêu cầu này
    }
    .title = Yêu cầu không phân biệt được gì
    .label = { $passes ->
        [all] luôn đạt
       *[none] không bao giờ đạt
    }
    .help = sửa lại mốc; giá trị có thể có: { $range }
    .why = Một yêu cầu luôn đạt thì không đòi hỏi gì; một yêu cầu không bao giờ đạt thì thường là mốc viết nhầm.

TC1329 = { $case ->
        [met] Số liệu này đạt, ví dụ lại nói là không đạt
        [not-met] Số liệu này không đạt, ví dụ lại nói là đạt
       *[too-large] Số liệu này quá lớn, không tính chính xác được
    }
    .title = Ví dụ của mục tiêu không đúng
    .label = { $case ->
        [met] tính theo câu `đạt khi` thì đạt
        [not-met] tính theo câu `đạt khi` thì không đạt
       *[too-large] quá lớn
    }
    .help = { $case ->
        [too-large] dùng số nhỏ hơn
       *[other] xem lại mốc ở câu `đạt khi` (`từ` hay `trên`, `dưới` hay `đến`), hoặc sửa kết quả của ví dụ
    }
    .why = Ví dụ hai bên mốc (80/100 đạt, 79/100 không đạt) chứng minh mốc được viết đúng như văn bản; sửa mốc mà không sửa ví dụ thì lệnh `check` báo ngay.
TC1330 = { $case ->
        [answer] Câu trả lời có/không thì không có số liệu để thử
       *[other] Ví dụ không phải là số liệu của yêu cầu này
    }
    .title = Ví dụ của mục tiêu viết khác dạng
    .label = { $case ->
        [share] yêu cầu này tính tỷ lệ phần trăm
        [rate] yêu cầu này tính tỷ suất
        [number] yêu cầu này tính một con số
       *[answer] có đạt, không không đạt
    }
    .help = { $case ->
        [share] viết phần trên toàn thể (`80/100 đạt`) hoặc tỷ lệ (`80% đạt`)
        [rate] viết phần trên toàn thể (`20/1.000 đạt`) hoặc tỷ suất (`20 đạt`)
        [number] viết một con số (`5 tỷ đồng đạt`)
       *[answer] bỏ dòng này
    }
    .why = Ví dụ của một mục tiêu là số liệu mà câu `đạt khi` ngay trên nó đếm: một phần trên toàn thể, một tỷ lệ hoặc một tổng.

## Kết quả của một kế hoạch

plan-heading = { $title } ({ $id })
plan-units = { $units } đơn vị có số liệu.
plan-counts = { $targets } mục tiêu: { $met } đạt, { $not_met } không đạt, { $undetermined } chưa xác định.
plan-target = Mục tiêu { $number }. { $label }: { $verdict }
plan-asks-recognised = tỷ lệ đơn vị được công nhận
plan-asks-units = tỷ lệ đơn vị { $condition }
plan-asks-ratio = { $part } so với { $whole }
plan-goal = { $asks }: { $result }.
plan-result = { $figure }, yêu cầu { $range }: { $verdict }
plan-range-of = { $range } ({ $unit })
plan-share = { $part }/{ $whole } ({ $share })
plan-share-open = { $counted }, { $open } đơn vị chưa rõ
plan-rate = { $part }/{ $whole } ({ $share } trên { $base })
plan-part = { $part }/{ $whole }
plan-figure-none = chưa có số liệu
plan-figure-part = { $counted } ở { $complete } trong { $units } đơn vị có đủ số liệu
plan-no-units = chưa có đơn vị nào, chưa xác định
plan-no-case = không phát sinh (mẫu số bằng 0), chưa xác định
plan-too-large = số liệu quá lớn, không tính chính xác được
plan-answer-yes = có, đạt
plan-answer-no = không, không đạt
plan-answer-unknown = chưa có số liệu, chưa xác định
plan-unit = đơn vị
plan-needs = { $way ->
    [more] , cần thêm { $best } { $unit }
   *[less] , cần bớt { $best } { $unit }
}
plan-needs-between = { $way ->
    [more] , cần thêm từ { $best } đến { $worst } { $unit }, tùy số liệu còn thiếu
   *[less] , cần bớt từ { $best } đến { $worst } { $unit }, tùy số liệu còn thiếu
}
plan-needs-at-least = { $way ->
    [more] , cần thêm ít nhất { $best } { $unit }
   *[less] , cần bớt ít nhất { $best } { $unit }
}
plan-needs-at-worst = { $way ->
    [more] , bất lợi nhất thì còn thiếu { $worst } { $unit }
   *[less] , bất lợi nhất thì vượt { $worst } { $unit }
}
plan-lacking = { $count } đơn vị còn thiếu số liệu: { $names }.
plan-own-lacking = { $unit } chưa có số liệu: { $labels }.
plan-and-others = { $names } và { $others } đơn vị khác
plan-locality = { $name }: { $figure }, { $verdict }
plan-more-localities = Và { $count } địa phương khác.
plan-no-locality = Chưa rõ địa phương
plan-unverified = Lưu ý: { $count } yêu cầu của kế hoạch chưa được đối chiếu với văn bản.
plan-file = Kế hoạch: { $file }.

## Bảng tính và trang của một kế hoạch

plan-target-called = Mục tiêu { $number }
plan-all-units = Tất cả đơn vị
plan-column-number = Mục tiêu
plan-column-label = Tên mục tiêu
plan-column-asks = Nội dung
plan-column-place = Nơi tính
plan-column-name = Địa phương, đơn vị
plan-column-part = Tử số
plan-column-whole = Mẫu số
plan-column-figure = Kết quả theo số liệu đã có
plan-column-base = Tính bằng
plan-column-range = Yêu cầu
plan-column-verdict = Đánh giá
plan-column-needs = Cần ít nhất
plan-column-needs-most = Cần nhiều nhất
plan-column-needs-unit = Cần thêm hay bớt
plan-column-units = Số đơn vị
plan-column-complete = Đủ số liệu
plan-column-lacking = Thiếu số liệu
plan-column-note = Ghi chú
plan-column-sources = Căn cứ
plan-base = trên { $base }
plan-needs-way = { $way ->
    [more] thêm { $unit }
   *[less] bớt { $unit }
}
plan-note-unverified = chưa đối chiếu với văn bản
plan-recognition-open = kết quả công nhận chưa xác định được
plan-chart = Kết quả so với yêu cầu (%)
plan-sheet-goals = Mục tiêu
plan-sheet-matrix = Địa phương × mục tiêu
plan-sheet-localities = Mục tiêu theo địa phương

plan-page-kind = Kết quả thực hiện kế hoạch
plan-page-skip = Đến các mục tiêu
plan-page-localities = Địa phương theo mục tiêu
plan-page-units = Đơn vị theo mục tiêu
plan-page-lead = Mỗi cột số là một yêu cầu của mục tiêu mang số ấy: ô càng đậm càng xa yêu cầu, ô có viền là chưa xác định hoặc không xét riêng từng nơi. Nơi còn nhiều yêu cầu không đạt nhất đứng đầu. Chọn tên để xem riêng; chọn đầu cột để sắp xếp.
plan-page-legend = Nội dung của các cột
plan-page-reached-head = Đạt
plan-page-reached = { $met }/{ $all } yêu cầu
plan-page-more = Nơi còn thiếu

## Giải thích một mục tiêu, một đơn vị

plan-explain-unit = { $name } trong kế hoạch “{ $title }”
plan-explain-target = Mục tiêu { $number }. { $label }
plan-explain-adds = Góp { $part } { $unit } vào tổng { $all } của các đơn vị đủ số liệu.
plan-explain-adds-between = Góp từ { $part } đến { $most } { $unit }, tùy số liệu còn thiếu.
plan-explain-adds-open = Góp ít nhất { $part } { $unit }; nhiều nhất bao nhiêu thì chưa biết.
plan-explain-lacks = Còn thiếu số liệu: { $labels }.
plan-explain-range = Khi đủ số liệu, tổng sẽ từ { $least } đến { $most } { $unit }.
plan-explain-range-open = Khi đủ số liệu, tổng sẽ ít nhất là { $least } { $unit }.
plan-explain-falling = { $count } đơn vị tính riêng thì chưa đạt yêu cầu, nơi thiếu nhiều nhất đứng đầu:
plan-explain-more = Và { $count } đơn vị khác.
plan-explain-lacking-first = { $count } đơn vị còn thiếu số liệu, trước hết: { $names }.
