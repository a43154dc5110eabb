### Những lỗi trong cách viết một tệp tiêu chí.

## Một tệp thuộc loại nào

kind-office = tệp Word hoặc Excel
kind-pdf = tệp PDF
kind-rtf = văn bản định dạng RTF
kind-json = tệp JSON
kind-markup = trang HTML hoặc tệp XML
kind-csv = bảng số liệu CSV
kind-yaml = tệp số liệu YAML

## Những gì có thể đứng ở một chỗ

syntax-keyword = từ `{ $word }`
syntax-sign = `{ $sign }`
syntax-standard-id = mã của bộ tiêu chí (ví dụ qd-06-2019)
syntax-attribute-name = tên đặc điểm (ví dụ miền_núi)
syntax-class-name = tên nhóm (ví dụ khó_khăn)
syntax-indicator-name = tên chỉ số (ví dụ trẻ_em)
syntax-parameter-name = tên tham số (ví dụ bình_quân_tỉnh)
syntax-fact-name = tên đặc điểm hoặc chỉ số (ví dụ miền_núi)
syntax-name = một tên
syntax-text = đoạn chữ trong ngoặc kép
syntax-text-inside = chữ giữa hai dấu ngoặc kép
syntax-number = một con số
syntax-bound = một con số (ví dụ 98%) hoặc tên tham số
syntax-amount = một con số (ví dụ 98%)
syntax-score = số điểm
syntax-criterion-number = số thứ tự của tiêu chí (ví dụ 7)
syntax-item-number = số thứ tự của mục (ví dụ 7.1)
syntax-criteria-count = số lượng tiêu chí
syntax-digit-count = số chữ số sau dấu phẩy (ví dụ 1 chữ số)
syntax-date = ngày/tháng/năm (ví dụ 03/01/2019)
syntax-yes-no = có/không
syntax-choices = các lựa chọn (ví dụ xã | phường)
syntax-choice = một lựa chọn
syntax-unit = đơn vị tính (ví dụ trẻ em)
syntax-condition = một điều kiện (ví dụ loại là xã)
syntax-range = một khoảng giá trị (ví dụ từ 95% đến dưới 98%)
syntax-sum = cách tính từ các chỉ số khác (ví dụ bằng a - b)
syntax-change = từ `mức tăng`, `mức giảm`, `tốc độ tăng` hoặc `tốc độ giảm`
syntax-quantity = từ `tỷ lệ`, `tỷ suất` hoặc `số`
syntax-limit = giới hạn (ví dụ ít nhất 1)
syntax-mark = nguồn của con số (ví dụ chưa đối chiếu)
syntax-marks = nguồn của con số
syntax-given = một chỉ số hoặc đặc điểm với giá trị của nó (ví dụ trẻ_em 98)
syntax-expected = điều phải suy ra (ví dụ mục 7.1 được 30 điểm)
syntax-result = từ `đạt`, `không đạt` hoặc `chưa xác định`

syntax-and-so-on = { $rest }, { $last }
syntax-or = { $rest } hoặc { $last }

## TC01

TC0101 = Tệp có chỗ không đọc được thành chữ
    .title = Tệp không phải UTF-8
    .label = từ đây có byte không phải UTF-8
    .help = mở tệp bằng trình soạn thảo rồi lưu lại với bảng mã UTF-8
    .why =
        Chữ tiếng Việt được lưu thành các byte theo một bảng mã; tệp tiêu chí dùng UTF-8, cũng đọc được UTF-16 có dấu đầu tệp. Tệp lưu theo bảng mã cũ như TCVN3 (ABC) hay VNI thì từng con chữ không còn chắc chắn.

        Một con số hay một tên đọc sai có thể làm sai kết quả chấm điểm, nên chỗ không đọc được không bao giờ bị bỏ qua.
TC0102 = { $case ->
        [missing] Câu chưa trọn: còn thiếu { $expected }
        [extra] Ở đây thừa `{ $found }`
        [start] Dòng này, bắt đầu bằng `{ $found }`, không theo mẫu câu nào
        [misspelt] `{ $found }` viết chưa đúng
        [name] Một tên phải viết liền
        [list] Các lựa chọn không nối bằng dấu phẩy
        [negative] Số điểm không được âm
        [permille] Mốc viết bằng số trần, không có dấu `‰`
        [invisible] Ở đây có một ký tự không nhìn thấy được ({ $found })
        [level] Một mức phải mở đầu bằng `từ`, `trên`, `dưới`, `đến` hoặc `bằng`
        [dash] Khoảng giá trị không viết bằng dấu gạch ngang
        [comparison] Khoảng giá trị viết bằng lời, không viết bằng dấu `{ $found }`
        [unjoined] Kết quả của ví dụ phải nối bằng `{ $word }`
        [lacks] Trước `{ $found }` còn thiếu `{ $meant }`
        [source] Con số đã đối chiếu phải ghi đối chiếu theo nguồn nào
        [quotes] Đoạn chữ đặt trong dấu ngoặc kép `"…"` hoặc `“…”`
        [order] Một mức viết khoảng giá trị trước, số điểm sau
        [roman] Số thứ tự viết bằng chữ số
        [date] Ngày viết bằng số: ngày/tháng/năm
        [thousands] Nhóm ba chữ số cách nhau bằng dấu chấm
        [day] Ở đây cần đủ ngày, tháng, năm
        [threshold] Ngưỡng điểm viết `tổng điểm từ … trở lên`
       *[other] Ở đây cần { $expected }, nhưng lại gặp `{ $found }`
    }
    .title = Câu không đúng mẫu
    .label = { $case ->
        [missing] câu dừng ở đây
        [extra] chỗ thừa
        [start] không mẫu câu nào mở đầu như vậy
        [misspelt] có phải là `{ $meant }`?
        [name] gồm nhiều từ rời
        [list] thay bằng `hoặc`
        [negative] dấu âm
        [permille] bỏ dấu này
        [invisible] ký tự ẩn, thường lẫn vào khi sao chép
        [level] mở đầu bằng con số
        [dash] thay bằng `đến` hoặc `đến dưới`
        [comparison] thay bằng lời
        [unjoined] thiếu `{ $word }`
        [lacks] thiếu `{ $meant }`
        [source] chưa ghi nguồn
        [quotes] dấu này không mở được đoạn chữ
        [order] khoảng giá trị đứng sau số điểm
        [roman] chữ số La Mã
        [date] viết bằng chữ
        [thousands] cách nhau bằng khoảng trắng
        [day] chưa đủ ngày, tháng, năm
        [threshold] ngưỡng luôn gồm chính số điểm đó
       *[other] không đúng chỗ
    }
    .help-join = viết `{ $word }` trước kết quả này; không có nó thì dòng này mở đầu một câu khác
    .help-start = mỗi câu mở đầu bằng một từ cố định: `bộ tiêu chí`, `văn bản`, `tổng điểm`, `đặc điểm`, `nhóm`, `chỉ số`, `tham số`, `tiêu chí`, `căn cứ`, `mục`, `theo`, `công nhận khi`…; ghi chú thì viết sau dấu `#`
    .help-lacks = viết `{ $meant } { $found }`
    .help-source = viết `đối chiếu theo "…"`, trong ngoặc kép là tên nguồn đã so, ví dụ `đối chiếu theo "Công báo số 23"`
    .help-straight = thay bằng dấu ngoặc kép
    .help-item = số của mục gồm số của tiêu chí và số thứ tự trong tiêu chí, cách nhau bằng dấu chấm, ví dụ `mục 7.1`
    .help-above = `trên 98%` không gồm 98%; muốn gồm cả 98% thì viết `từ 98% trở lên`
    .help-class = ghi ngưỡng này dành cho nhóm nào, ví dụ `với khó_khăn`; mỗi nhóm một dòng
    .help-rest = mọi đơn vị không thuộc các nhóm trên: viết `các đơn vị còn lại`; chỉ những đơn vị có một đặc điểm: viết `khi` và điều kiện, ví dụ `khi miền_núi`
    .help-named = đặt một tên ngắn, viết liền, trước đoạn chữ trong ngoặc kép, ví dụ `trẻ_em "Số trẻ em"`
    .help-unit = ghi đơn vị tính trong ngoặc đơn: `(trẻ em)`, `(%)` hoặc `(có/không)`
    .help-comment = lời giải thích viết sau dấu `#`
    .help-verbs = trong văn bản sửa đổi, mỗi thay đổi mở đầu bằng `thay`, `bổ sung` hoặc `bãi bỏ`, ví dụ `thay mục 7.1 …`, `thay mức dưới 90% của mục 7.1`, `bổ sung chỉ số …`
    .help-table = chép từ bảng thì viết lại mỗi dòng thành một câu, không có dấu `|`, ví dụ `từ 98% trở lên 50 điểm`
    .help-meant = viết `{ $meant }`
    .help-name = nối các từ của tên bằng dấu gạch dưới: `{ $name }`
    .help-quotes = đặt tên gọi trong ngoặc kép, ví dụ "Trẻ em được khai sinh"
    .help-list = viết đủ từng điều kiện và nối bằng `hoặc`: `{ $name } là … hoặc { $name } là …`
    .help-negative = mức thấp nhất là 0 điểm
    .help-permille = bỏ dấu `‰`; “phần nghìn” đã được nói ở dòng `theo tỷ suất … trên 1.000`
    .help-remove = bỏ `{ $found }`
    .help-range = viết như trong văn bản: `từ 95% đến dưới 98%`, `từ 98% trở lên`, `trên 0 đến 1`, `dưới 90%`, `bằng 0`
    .help-dash = viết `từ { $from } đến { $to }` nếu gồm cả { $to }, `từ { $from } đến dưới { $to }` nếu không gồm
    .help-day = ghi đúng ngày theo văn bản; ngày đầu hoặc ngày cuối của thời gian này là `{ $proposal }`
    .help-threshold = ghi số điểm thấp nhất được công nhận, ví dụ `tổng điểm từ 800 trở lên với còn_lại`
    .help-comparison = viết `{ $proposal }`
    .why =
        Tệp tiêu chí gồm các câu viết theo mẫu của văn bản, mỗi câu bắt đầu trên một dòng mới. Câu không đúng mẫu có thể hiểu theo nhiều cách, nên phần mềm chỉ ra chỗ đầu tiên không khớp mà không tự đoán.

        Mỗi câu được đọc riêng: một câu sai không làm mất các câu khác, và mọi lỗi của tệp được báo cùng một lúc.
TC0103 = Số `{ $number }` dùng dấu chấm trước phần thập phân
    .title = Dấu chấm thay cho dấu phẩy thập phân
    .label = phần thập phân viết sau dấu phẩy
    .help = viết `{ $proposal }`
    .why =
        Số viết theo cách của Việt Nam: dấu phẩy trước phần thập phân, dấu chấm chỉ để tách hàng nghìn. `1.000` là một nghìn, `20,3` là hai mươi phẩy ba.

        Nếu `0.5` được chấp nhận thì `1.500` có thể hiểu theo hai cách; một con số trong bộ tiêu chí không được phép như vậy.
TC0104 = Không đọc được số `{ $number }`
    .title = Số viết không đúng
    .label = không rõ là số nào
    .help = viết `{ $proposal }`
    .help-long = số này có quá nhiều chữ số
    .help-doubtful = viết dấu chấm để tách hàng nghìn và dấu phẩy trước phần thập phân, ví dụ `1.234,5`
    .why =
        Dấu chấm tách các nhóm ba chữ số, dấu phẩy đứng một lần trước phần thập phân: `1.234.567,8`. Số tách nhóm khác đi, có hai dấu phẩy hoặc quá 28 chữ số thì không thể giữ chính xác.

        Phần mềm tính bằng số thập phân chính xác, không làm tròn, nên không nhận con số mà nó không giữ được nguyên vẹn.
TC0105 = `{ $date }` không phải là một ngày
    .title = Ngày không có trong lịch
    .label = không có ngày này
    .help = viết ngày/tháng/năm, ví dụ `03/01/2019`
    .help-order = viết `{ $proposal }`
    .why =
        Ngày viết theo thứ tự ngày/tháng/năm, năm đủ bốn chữ số, và phải có trong lịch: năm 2023 không có ngày 29/02.

        Ngày hiệu lực quyết định văn bản nào áp dụng cho kỳ đánh giá nào, nên một ngày viết sai không được đoán.
TC0106 = Ngoặc và `không phải` lồng nhau quá { $limit } lớp
    .title = Lồng nhau quá sâu
    .label = lớp này vượt quá giới hạn
    .help = viết lại điều kiện cho gọn, hoặc tách thành nhiều nhóm
    .why =
        Điều kiện của một nhóm được phép lồng ngoặc, nhưng có giới hạn: không văn bản nào cần nhiều lớp đến thế, và người đọc không thể đối chiếu một điều kiện như vậy.
TC0107 = Câu `{ $words }` không đứng đúng chỗ
    .title = Câu đứng ngoài phần của nó
    .label = không thuộc phần nào ở trên
    .help-standard = viết câu này ngay dưới dòng `bộ tiêu chí`
    .help-parameter = viết giá trị dưới một dòng `tham số`
    .help-criterion = viết mục dưới một dòng `tiêu chí`
    .help-item = viết câu này dưới một dòng `mục`
    .help-measure = viết các mức dưới một dòng `theo`, ví dụ `theo tỷ lệ a / b`
    .help-citation = viết căn cứ ngay dưới dòng `tiêu chí`, `mục` hoặc `tham số`; căn cứ của một mức, một giá trị thì viết trên cùng dòng với nó
    .help-amendment = văn bản sửa đổi chỉ gồm các thay đổi: mở đầu câu này bằng `thay`, `bổ sung` hoặc `bãi bỏ`
    .help-before = ở đây các nhóm được xét theo thứ tự viết từ trên xuống; `trước nhóm …` chỉ dùng với `bổ sung nhóm`, `thay nhóm` trong văn bản sửa đổi
    .help-change = `thay`, `bổ sung`, `bãi bỏ` chỉ dùng trong văn bản mở đầu bằng `sửa đổi … thành …`
    .help-recognition = viết điều kiện này dưới dòng `công nhận khi`
    .why =
        Một câu thuộc về phần mở ra gần nhất phía trên: mức thuộc về dòng `theo`, dòng `theo` thuộc về mục, mục thuộc về tiêu chí. Thụt đầu dòng chỉ để dễ đọc.

        Câu đứng ngoài phần của nó thì không biết tính cho đâu.
TC0108 = { $case ->
        [open] Thiếu dấu ngoặc kép mở
       *[close] Thiếu dấu ngoặc kép đóng
    }
    .title = Thiếu một dấu ngoặc kép
    .label = { $case ->
        [open] đóng ở đây mà không có dấu mở
       *[close] mở ở đây mà không đóng trên dòng này
    }
    .help-open = thêm dấu mở ở đầu đoạn chữ
    .help = thêm dấu `{ $close }` ở cuối đoạn chữ
    .help-other = mở bằng dấu nào thì đóng bằng dấu ấy: thay `{ $other }` bằng `{ $close }`
    .why =
        Đoạn chữ trong ngoặc kép bắt đầu và kết thúc trên cùng một dòng, bằng "…" hoặc “…”. Thiếu dấu đóng thì không biết tên gọi dừng ở đâu và phần số liệu bắt đầu từ đâu.
TC0109 = Tệp không có dòng `bộ tiêu chí`
    .title = Thiếu dòng mở đầu bộ tiêu chí
    .help = thêm vào đầu tệp, ví dụ: bộ tiêu chí qd-06-2019 "Xã, phường, thị trấn phù hợp với trẻ em"
    .why =
        Dòng `bộ tiêu chí` cho biết mã và tên gọi của bộ tiêu chí; mọi báo cáo đều ghi lại mã này để biết kết quả được chấm theo văn bản nào.
TC0110 = Có hai dòng `{ $heading }`
    .title = Hai dòng mở đầu giống nhau
    .label = dòng thứ hai
    .first = dòng thứ nhất ở đây
    .help = gộp hai phần làm một, hoặc tách thành hai tệp
    .help-aside = chuyển từ dòng này trở đi sang một tệp riêng; ở đây phần ấy chưa được đọc
    .why =
        Mỗi tệp là một bộ tiêu chí, với một dòng `bộ tiêu chí` và một phần `công nhận khi`; ví dụ của một tệp cũng chỉ cho một bộ tiêu chí, với một dòng `ví dụ cho`. Có hai thì không biết phần nào có hiệu lực.
TC0111 = Ghi hai lần { $what }
    .title = Ghi hai lần trong một phần
    .label = ghi lần thứ hai
    .first = đã ghi ở đây
    .help = giữ lại một
    .why =
        Mỗi điều chỉ ghi một lần. Ghi hai lần, nhất là hai giá trị khác nhau, thì không biết giá trị nào đúng với văn bản.
TC0112 = Đây có vẻ là { $kind }, không phải tệp tiêu chí
    .title = Tệp thuộc loại khác
    .help = đổi đuôi tệp không đổi được loại tệp: tệp tiêu chí là văn bản thường, bắt đầu bằng dòng `bộ tiêu chí`
    .why =
        Không dòng nào của tệp mở đầu như một câu của bộ tiêu chí, và tệp trông giống một loại tệp khác được đổi đuôi thành .tieuchi. Số liệu của các xã được đọc từ tệp .yaml, .csv hoặc .xlsx; bộ tiêu chí viết trong Word thì chép phần chữ sang một tệp văn bản thường, lưu với bảng mã UTF-8.
