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
syntax-aggregate = điều phải đạt (ví dụ tỷ lệ đơn vị được công nhận)
syntax-month-day = ngày trong tháng (từ 1 đến 28)
syntax-performer = nơi thực hiện (xã, huyện hoặc tên cơ quan trong ngoặc kép)
syntax-deadline = thời hạn (ví dụ trước 20/5 hằng năm)
syntax-of-result = kết quả của một bộ tiêu chí (ví dụ theo kết quả qd-06-2019)
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
syntax-trial = một số liệu và kết quả phải có (ví dụ 80/100 đạt)
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
        [reworded] Câu này viết khác mẫu
        [lines] Mỗi câu viết trên một dòng
        [form] Từ `{ $found }` trở đi, câu này không theo mẫu nào
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
        [permille] dấu phần nghìn
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
        [reworded] nói cùng một điều bằng mẫu của ngôn ngữ
        [lines] nhiều câu trên một dòng
        [form] không đọc được từ đây
       *[other] không đúng chỗ
    }
    .help-join = viết `{ $word }` trước kết quả này; không có nó thì dòng này mở đầu một câu khác
    .forms-start = mỗi câu mở đầu bằng một từ cố định: `bộ tiêu chí`, `văn bản`, `tổng điểm`, `đặc điểm`, `nhóm`, `chỉ số`, `tham số`, `tiêu chí`, `căn cứ`, `mục`, `theo`, `công nhận khi`…; ghi chú thì viết sau dấu `#`
    .help-lacks = viết `{ $meant } { $found }`
    .help-source = viết `đối chiếu theo "…"`, trong ngoặc kép là tên nguồn đã so, ví dụ `đối chiếu theo "Công báo số 23"`
    .help-straight = thay bằng dấu ngoặc kép
    .help-item = viết số của tiêu chí, dấu chấm, rồi số thứ tự của mục trong tiêu chí, ví dụ `mục 7.1`
    .help-above = viết `từ 98% trở lên` nếu gồm cả 98%; `trên 98%` không gồm 98%
    .help-class = ghi ngưỡng này dành cho nhóm nào, ví dụ `với khó_khăn`; mỗi nhóm một dòng
    .help-rest = mọi đơn vị không thuộc các nhóm trên: viết `các đơn vị còn lại`; chỉ những đơn vị có một đặc điểm: viết `khi` và điều kiện, ví dụ `khi miền_núi`
    .help-named = đặt một tên ngắn, viết liền, trước đoạn chữ trong ngoặc kép, ví dụ `trẻ_em "Số trẻ em"`
    .help-unit = ghi đơn vị tính trong ngoặc đơn: `(trẻ em)`, `(%)` hoặc `(có/không)`
    .help-comment = viết lời giải thích sau dấu `#`
    .help-verbs = mở đầu mỗi thay đổi bằng `thay`, `bổ sung` hoặc `bãi bỏ`, ví dụ `thay mục 7.1 …`, `thay mức dưới 90% của mục 7.1`, `bổ sung chỉ số …`
    .help-table = chép từ bảng thì viết lại mỗi dòng thành một câu, không có dấu `|`, ví dụ `từ 98% trở lên 50 điểm`
    .help-meant = viết `{ $meant }`
    .help-name = nối các từ của tên bằng dấu gạch dưới: `{ $name }`
    .help-quotes = đặt tên gọi trong ngoặc kép, ví dụ "Trẻ em được khai sinh"
    .help-list = viết đủ từng điều kiện và nối bằng `hoặc`: `{ $name } là … hoặc { $name } là …`
    .help-negative = viết số điểm từ 0 trở lên; muốn trừ dần thì viết `trừ 5 điểm cho mỗi 1 vụ`
    .help-permille = nếu dòng `theo tỷ suất …` ghi `trên 1.000` thì bỏ dấu `‰`: mốc đã tính trên 1.000; nếu ghi số khác thì phải đổi mốc
    .help-remove = bỏ `{ $found }`
    .help-range = viết như trong văn bản: `từ 95% đến dưới 98%`, `từ 98% trở lên`, `trên 0 đến 1`, `dưới 90%`, `bằng 0`
    .help-dash = viết `từ { $from } đến { $to }` nếu gồm cả { $to }, `từ { $from } đến dưới { $to }` nếu không gồm
    .help-day = ghi đúng ngày theo văn bản; ngày đầu hoặc ngày cuối của thời gian này là `{ $proposal }`
    .help-threshold = ghi số điểm thấp nhất được công nhận, ví dụ `tổng điểm từ 800 trở lên với còn_lại`
    .help-comparison = viết `{ $proposal }`
    .help-lines = tách mỗi câu ra một dòng riêng
    .forms-row = một mức có các dạng: `từ 95% đến dưới 98%  30 điểm` (gồm 95%, không gồm 98%), `từ 98% trở lên  50 điểm` (gồm 98%), `trên 98%` (không gồm 98%), `đến 98%` (gồm 98%), `dưới 90%` (không gồm 90%), `bằng 0`, `không phát sinh` (mẫu số bằng 0)
    .forms-award = viết `30 điểm khi có_thư_viện` (được 30 điểm nếu câu trả lời là có, 0 điểm nếu là không); điều kiện gồm tên chỉ số có/không, `không phải …`, `số_buổi từ 4 trở lên`, nối bằng `và`, `hoặc`
    .forms-measure = viết `theo tỷ lệ a / b` (a chiếm bao nhiêu % của b), `theo tỷ suất a / b trên 1.000`, `theo số a` (số đếm), hoặc `theo tỷ lệ a` (tỷ lệ % được báo cáo sẵn); a, b là tên chỉ số viết liền, như `trẻ_em`
    .forms-steps = viết `mỗi 10 trẻ em được 1 điểm, tối đa 20 điểm` (cộng dần) hoặc `trừ 5 điểm cho mỗi 1 trẻ em` (trừ dần từ điểm tối đa của mục)
    .forms-class = viết `khi miền_núi` (đơn vị có đặc điểm ấy), `khi loại là xã` (đơn vị có giá trị ấy), nối bằng `và`, `hoặc`; nhóm cuối viết `các đơn vị còn lại`
    .forms-attribute = viết `đặc điểm miền_núi "Thuộc miền núi" (có/không)` hoặc `đặc điểm loại "Loại đơn vị" (xã | phường | thị trấn)`
    .forms-indicator = viết `chỉ số trẻ_em "Số trẻ em" (trẻ em)`; sau ngoặc có thể thêm `ít nhất 1`, `không quá a` (không lớn hơn chỉ số a), `bằng a - b`, hoặc `không đổi được` (việc đã rồi, không phải thứ để phấn đấu)
    .forms-parameter = viết `tham số bình_quân_tỉnh "Bình quân của tỉnh" (%)`, dưới đó là `giá trị 20,3% từ 01/01/2024`
    .forms-heading = viết `tiêu chí 7 "Tên tiêu chí" tối đa 50 điểm`, `mục 7.1 "Tên mục"` hoặc `mục 7.1 "Tên mục" tối đa 30 điểm`
    .forms-recognition = điều kiện công nhận có các dạng: `đạt cả 13 tiêu chí` và `không tiêu chí nào 0 điểm` (mọi tiêu chí trên 0 điểm), `tổng điểm từ 800 trở lên với khó_khăn` (gồm đúng 800), `đáp ứng "Có quy chế" khi có_quy_chế`
    .forms-plan = viết `kế hoạch quang-nam-2024 "Tên kế hoạch"`, dưới đó là `văn bản "Kế hoạch số …"`, `đơn vị "Tỉnh Quảng Nam"`, `áp dụng qd-06-2019`
    .forms-own-figure = viết `số liệu chung quỹ_bảo_trợ "Số tiền huy động được" (đồng)`: con số của chính đơn vị ban hành kế hoạch
    .forms-target = viết `mục tiêu 5 "Tên mục tiêu"`, dưới đó là `đạt khi tỷ lệ đơn vị được công nhận từ 80% trở lên`, `đạt khi tỷ lệ đơn vị có_quy_chế từ 100% trở lên`, `đạt khi tỷ lệ a / b trên 90%` (cộng các đơn vị) hoặc `đạt khi tổng a từ 5 tỷ trở lên`
    .forms-trial = viết dưới câu `đạt khi …`: `ví dụ 80/100 đạt, 79/100 không đạt`
    .forms-duty = viết `nhiệm vụ 1 "Tên nhiệm vụ"`, `báo cáo 1 "Tên báo cáo"` hoặc `danh sách 1 "Tên danh sách"`, dưới đó là `thực hiện xã, huyện, "Sở …"`, `gửi "Ủy ban nhân dân tỉnh"` và thời hạn
    .forms-deadline = viết `trước 30/3/2024`, `chậm nhất 20/5 hằng năm`, `trước ngày 5 hằng tháng`, `định kỳ hằng quý`, `ngay khi "xảy ra vụ việc"` hoặc `trong 3 ngày từ khi "nhận được tin báo"`
    .forms-link = viết `liên kết 1 "Tên liên kết" khi phù_hợp_trẻ_em và …`
    .forms-standard = viết `bộ tiêu chí qd-06-2019 "Tên bộ tiêu chí"`, dưới đó là `văn bản "Quyết định số …"`, `ban hành 03/01/2019`, `hiệu lực từ 03/01/2019`, `tổng điểm 1.000`
    .forms-example = viết `ví dụ "tên ví dụ"`, các số liệu như `trẻ_em 98`, rồi `thì mục 7.1 được 30 điểm`
    .forms-change = viết `thay mức từ 95% đến dưới 98% của mục 7.1` (các mức mới ở những dòng dưới), `bổ sung mục 7.2 "…"`, `bãi bỏ mục 7.2`, `thay điểm tối đa của tiêu chí 7 bằng 70 điểm`, `thay tổng điểm 965`, `thay điều kiện tổng điểm từ 860 trở lên với còn_lại`
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
    .help-long = viết số có nhiều nhất 28 chữ số
    .help-doubtful = viết dấu chấm để tách hàng nghìn và dấu phẩy trước phần thập phân, ví dụ `1.234,5`
    .why =
        Dấu chấm tách các nhóm ba chữ số, dấu phẩy đứng một lần trước phần thập phân: `1.234.567,8`. Số tách nhóm khác đi, có hai dấu phẩy hoặc quá 28 chữ số thì không thể giữ chính xác.

        Phần mềm tính bằng số thập phân chính xác, không làm tròn, nên không nhận con số mà nó không giữ được nguyên vẹn.
TC0105 = `{ $date }` không phải là một ngày
    .title = Ngày không có trong lịch
    .label = không có ngày này
    .help = viết ngày/tháng/năm, ví dụ `03/01/2019`
    .help-order = viết `{ $proposal }`
    .help-month-day = tháng nào cũng có các ngày từ 1 đến 28; ngày cuối tháng thì viết `định kỳ hằng tháng`
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
    .help-plan = viết câu này ngay dưới dòng `kế hoạch`
    .help-duty = viết câu này dưới một `nhiệm vụ`, `báo cáo` hoặc `danh sách`
    .help-target = viết câu này dưới một `mục tiêu`
    .help-trial = viết câu này dưới một câu `đạt khi …` của mục tiêu; ví dụ của bộ tiêu chí thì có tên: `ví dụ "…"`
    .help-not-in-plan = câu này thuộc về bộ tiêu chí; kế hoạch gồm `đặc điểm`, `chỉ số`, `số liệu chung`, `mục tiêu`, `nhiệm vụ`, `báo cáo`, `danh sách` và `liên kết`
    .help-only-in-plan = câu này thuộc về kế hoạch: chuyển sang một tệp mở đầu bằng `kế hoạch …`
    .help-standard = viết câu này ngay dưới dòng `bộ tiêu chí`
    .help-parameter = viết giá trị dưới một dòng `tham số`
    .help-criterion = viết mục dưới một dòng `tiêu chí`
    .help-item = viết câu này dưới một dòng `mục`
    .help-measure = viết các mức dưới một dòng `theo`, ví dụ `theo tỷ lệ a / b`
    .help-citation = viết căn cứ ngay dưới dòng `tiêu chí`, `mục` hoặc `tham số`; căn cứ của một mức, một giá trị thì viết trên cùng dòng với nó
    .help-amendment = mở đầu câu này bằng `thay`, `bổ sung` hoặc `bãi bỏ`: văn bản sửa đổi chỉ gồm các thay đổi
    .help-before = bỏ `trước nhóm …` và viết nhóm này vào đúng chỗ: các nhóm được xét từ trên xuống; `trước nhóm …` chỉ dùng với `bổ sung nhóm`, `thay nhóm` trong văn bản sửa đổi
    .help-change = bỏ `thay`, `bổ sung`, `bãi bỏ`; nếu đây là văn bản sửa đổi thì mở đầu tệp bằng `sửa đổi … thành …`
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
    .help = viết bộ tiêu chí trong một tệp văn bản thường, bắt đầu bằng dòng `bộ tiêu chí`; đổi đuôi tệp không đổi được loại tệp
    .why =
        Không dòng nào của tệp mở đầu như một câu của bộ tiêu chí, và tệp trông giống một loại tệp khác được đổi đuôi thành .tieuchi. Số liệu của các xã được đọc từ tệp .yaml, .csv hoặc .xlsx; bộ tiêu chí viết trong Word thì chép phần chữ sang một tệp văn bản thường, lưu với bảng mã UTF-8.
TC0113 = Ngôn ngữ chưa có dạng này
    .title = Dạng chưa có trong ngôn ngữ
    .label = chưa nói được điều này
    .help-some-criteria = gần nhất là `đạt cả 13 tiêu chí` (mọi tiêu chí trên 0 điểm, không bớt tiêu chí nào) hoặc `tổng điểm từ 800 trở lên với khó_khăn` (xét tổng điểm); chưa đếm được “đạt một số tiêu chí”
    .help-each-criterion = gần nhất là `đạt cả 13 tiêu chí` hoặc `không tiêu chí nào 0 điểm` (mọi tiêu chí trên 0 điểm); chưa đặt được mức điểm hay tỷ lệ điểm cho từng tiêu chí
    .help-one-criterion = chưa lấy điểm của một tiêu chí hay một mục làm điều kiện được; gần nhất là `đáp ứng "Tên điều kiện" khi …` với chính số liệu của tiêu chí ấy, ví dụ `đáp ứng "Có thư viện" khi có_thư_viện`
    .help-points-asked = chưa lấy điểm của tiêu chí, của mục hay tổng điểm làm điều kiện được; gần nhất là hỏi chính số liệu của tiêu chí ấy, ví dụ `30 điểm khi có_thư_viện`, `30 điểm khi số_buổi từ 4 trở lên`
    .help-limit-number = giới hạn bằng một con số gồm cả số ấy: “lớn hơn 0” viết `ít nhất 1`, “nhỏ hơn 6” viết `không quá 5`
    .help-deadline = chưa so được ngày trong số liệu; gần nhất là một chỉ số có/không nói rõ thời hạn, ví dụ `chỉ số báo_cáo_đúng_hạn "Báo cáo trước ngày 31/12" (có/không)`, rồi `khi báo_cáo_đúng_hạn`
    .help-signed = ghi hẳn ngày theo văn bản, ví dụ `hiệu lực từ 15/02/2024`; hiệu lực từ ngày ký thì đó là ngày ở dòng `ban hành`
    .help-years = chưa xét được nhiều năm; gần nhất là so với một kỳ trước, ví dụ `theo mức tăng tỷ lệ a / b so với kỳ trước`, hoặc một chỉ số có/không như `đạt_ba_năm_liền`
    .help-ratio-asked = trong điều kiện chưa chia được số này cho số kia; gần nhất là chấm bằng `theo tỷ lệ a / b` với các mức, hoặc khai báo tỷ lệ được báo cáo sẵn, ví dụ `chỉ số tỷ_lệ_lên_lớp "Tỷ lệ lên lớp" (%)`, rồi `khi tỷ_lệ_lên_lớp từ 90% trở lên`
    .help-mean = chưa tính được số bình quân; gần nhất là `theo tỷ suất a / b trên 1` (trung bình mỗi b có bao nhiêu a), hoặc khai báo số bình quân được báo cáo sẵn dưới dạng tỷ lệ (%)
    .help-sum = chưa cộng, trừ được ở dòng `theo`; khai báo một chỉ số tính sẵn, ví dụ `chỉ số tổng_số "Tổng số" (trẻ em) bằng a + b`, rồi `theo số tổng_số`
    .help-part = chưa tính điểm theo công thức được; gần nhất là chia bước, ví dụ `mỗi 1% được 0,2 điểm, tối đa 20 điểm` (100% được 20 điểm), hoặc ghi hẳn số điểm của từng mức
    .help-rounding = cách làm tròn ghi ở cuối dòng `theo` và dùng cho mọi mức, ví dụ `theo tỷ lệ a / b làm tròn 1 chữ số`
    .help-rest-of-scale = mỗi mức phải nói rõ khoảng của nó: thay bằng khoảng chưa có mức nào nhận, ví dụ `dưới 90%  0 điểm`, hoặc `trên 0  0 điểm`
    .help-none = mẫu số bằng 0 (không có trường hợp nào) thì viết `không phát sinh  50 điểm`; số đếm bằng 0 thì viết `bằng 0  50 điểm`; câu trả lời không thì viết `50 điểm khi không phải có_vi_phạm`
    .help-award = câu trả lời có/không thì viết `30 điểm khi có_thư_viện` (được 30 điểm nếu có, 0 điểm nếu không); con số thì viết dưới một dòng `theo`, ví dụ `từ 98% trở lên  30 điểm`
    .help-most-off = điểm bị trừ luôn dừng ở 0: `trừ 5 điểm cho mỗi 1 vụ` không bao giờ trừ quá điểm tối đa của mục; muốn dừng sớm hơn thì viết các mức, ví dụ `bằng 1  5 điểm`
    .help-bonus = chưa có điểm thưởng ngoài tổng điểm; gần nhất là một mục thuộc một tiêu chí, tính trong điểm tối đa, ví dụ `mục 7.3 "Sáng kiến" tối đa 5 điểm`
    .help-with = nhóm không đứng một lần cho nhiều mức mà ghi ở cuối từng mức: `từ 95% trở lên  60 điểm với khó_khăn`, `dưới 95%  0 điểm với khó_khăn`; mức không ghi `với …` dùng cho mọi nhóm
    .help-between = viết hai mốc bằng lời: `từ 90% đến 98%` nếu gồm cả 98%, `từ 90% đến dưới 98%` nếu không gồm 98%, `trên 90% đến 98%` nếu không gồm 90%
    .help-rising = bước luôn tính từ 0: `mỗi 1% được 2 điểm, tối đa 20 điểm`; tính từ một mốc khác thì viết các mức; tăng so với kỳ trước thì mở đầu bằng `theo mức tăng … so với kỳ trước`
    .help-most-needed = ghi thêm điểm tối đa ở cuối câu, ví dụ `mỗi 1 buổi được 5 điểm, tối đa 20 điểm`: không có nó thì không biết điểm dừng ở đâu
    .help-each = cộng điểm thì viết `mỗi 1 buổi được 5 điểm, tối đa 20 điểm`; trừ điểm thì viết `trừ 5 điểm cho mỗi 1 vụ`
    .help-unless = `trừ khi …` viết thành `khi không phải …`, ví dụ `30 điểm khi không phải có_vi_phạm`
    .help-else = bỏ phần này: không đáp ứng điều kiện thì mục luôn được 0 điểm; muốn có số điểm khác thì viết các mức dưới dòng `theo`
    .help-share-of-total = mức điểm công nhận viết bằng số điểm, không bằng phần trăm: 80% của tổng điểm 1.000 là `tổng điểm từ 800 trở lên với khó_khăn`
    .help-previous = so với năm trước, cùng kỳ thì viết `so với kỳ trước`: `theo mức tăng tỷ lệ a / b so với kỳ trước` (điểm phần trăm) hoặc `theo tốc độ tăng số a so với kỳ trước` (% của kỳ trước); kỳ trước là kỳ liền trước kỳ của số liệu
    .help-differs = ngôn ngữ không có từ `khác`: viết `không phải số_vụ bằng 0`, `số_vụ từ 1 trở lên`, hoặc `không phải loại là phường`
    .help-limit = chưa khai báo được giới hạn “nhỏ hơn hẳn”; gần nhất là `không quá trẻ_em` (nhỏ hơn hoặc bằng chỉ số trẻ_em)
    .help-limit-below = giới hạn theo chỉ số khác được khai báo ở chỉ số nhỏ hơn, ví dụ `chỉ số trẻ_em_được_khám "…" (trẻ em) không quá trẻ_em`; `ít nhất` chỉ đi với một con số
    .help-lettered = số của tiêu chí, của mục chỉ gồm chữ số; gần nhất là số tiếp theo chưa dùng, còn số của văn bản ghi trong tên, ví dụ `tiêu chí 14 "7a. Tủ vắc xin" tối đa 10 điểm`, `mục 2.5 "2.1a. Có thư viện"`
    .help-amended-thus = thay cả mục thì viết `thay mục 7.1 "Tên mục"`, nội dung mới ở các dòng dưới; chỉ thay một mức thì viết `thay mức từ 95% đến dưới 98% của mục 7.1`, các mức mới ở dòng dưới; thêm thì `bổ sung …`, bỏ thì `bãi bỏ …`. Chỉ thay điểm tối đa thì `thay điểm tối đa của tiêu chí 7 bằng 70 điểm`. Tệp sửa đổi mở đầu bằng `sửa đổi qd-06-2019 thành qd-06-2019-sd1 "Tên văn bản"`
    .help-threshold-changed = mức điểm công nhận viết `tổng điểm từ 860 trở lên với còn_lại`; trong văn bản sửa đổi viết `thay điều kiện tổng điểm từ 860 trở lên với còn_lại`: chỉ ghi số mới, của nhóm nào thì thay cho nhóm ấy; tổng điểm của bộ tiêu chí thì viết `thay tổng điểm 965`
    .help-no-clauses = ngôn ngữ không gọi điều, khoản, điểm của văn bản; gọi thẳng điều được sửa đổi, ví dụ `bãi bỏ mục 7.2`, `bãi bỏ điều kiện không tiêu chí nào 0 điểm`, `thay tiêu chí 3 "…" tối đa 50 điểm`
    .help-parameter-kind = tham số là con số để so sánh nên không có loại có/không; câu trả lời thì khai báo `chỉ số có_thư_viện "Có thư viện" (có/không)`, con số thì ghi `(%)`, `(điểm phần trăm)`, `(trên 1.000)` hoặc thứ đếm được như `(trẻ em)`
    .help-changes = trong văn bản sửa đổi viết `thay mức từ 98% trở lên của mục 2.1`, mức mới ở dòng dưới, ví dụ `từ 99% trở lên 50 điểm`; tương tự có `bổ sung …` và `bãi bỏ …`
    .why =
        Có những điều văn bản quy định mà ngôn ngữ chưa diễn đạt được. Khi ấy phần mềm nói rõ như vậy và nêu dạng gần nhất cùng nghĩa của nó, không tự viết lại thành một câu có nghĩa khác.

        Dạng gần nhất có thể chặt hơn hoặc lỏng hơn văn bản: người soạn bộ tiêu chí quyết định có dùng hay không.
TC0114 = Chưa rõ `và`, `hoặc` ở đây gộp với nhau thế nào
    .title = “A và B hoặc C” không có ngoặc
    .label = đang đọc `và` trước, `hoặc` sau
    .help = nếu đúng như đang đọc thì viết `{ $read }`
    .help-other = nếu không thì viết `{ $other }`
    .why =
        “A và B hoặc C” có thể hiểu là “(A và B) hoặc C”, cũng có thể là “A và (B hoặc C)”; hai cách cho kết quả khác nhau. Phần mềm đọc `và` trước, nhưng vẫn hỏi lại vì người viết có thể hiểu cách kia.

        Đặt ngoặc, hoặc viết mỗi trường hợp `hoặc …` trên một dòng riêng, thì không còn phải hỏi.
TC0115 = Có hiệu lực từ { $effective }, trước ngày ban hành { $issued }
    .title = Hiệu lực trước ngày ban hành
    .label = trước ngày ban hành
    .issued = ban hành ngày này
    .help = xem lại hai ngày theo văn bản; thường một trong hai ngày chép sai năm hoặc đảo ngày với tháng
    .why = Văn bản thường có hiệu lực từ ngày ban hành trở đi. Hiệu lực trở về trước là trường hợp hiếm; nếu văn bản đúng là như vậy thì bỏ qua cảnh báo này.
TC0116 = Dòng `{ $words }` chỉ nói về mức ngay trên nó
    .title = `với …` đứng như đầu đề của các mức
    .label = không dùng cho các mức bên dưới
    .row = chỉ mức này dành cho nhóm ấy
    .help = ghi `{ $words }` ở cuối từng mức bên dưới nếu các mức ấy dành cho nhóm này; nếu chỉ mức trên thì viết trên cùng dòng với mức ấy
    .why =
        Xuống dòng không có nghĩa gì trong ngôn ngữ: `với khó_khăn` luôn thuộc về mức đứng ngay trước nó, dù viết ở dòng dưới. Viết như một đầu đề thì người đọc hiểu là nói về các mức bên dưới, còn chương trình thì không.
TC0120 = { $why ->
        [changed] Tệp thay đổi trong lúc được đọc
        [refused] Không đọc được tệp
       *[size] Tệp tiêu chí lớn hơn { $most } MB nên không được đọc
    }
    .title = Tệp tiêu chí không đọc trọn được
    .help = bỏ những phần không thuộc bộ tiêu chí, chẳng hạn văn bản dán vào làm ghi chú
    .help-changed = chờ phần mềm khác ghi xong tệp rồi chạy lại
    .why = Chỉ tệp đọc được trọn vẹn mới nói đúng điều đã viết. Bộ tiêu chí dài nhất đã biết chưa tới 100 KB; tệp lớn hơn nhiều lần như vậy thì không phải là bộ tiêu chí, hoặc chứa nhiều thứ khác.

TC0130 = Dòng này có { $count } ký tự đổi chiều chữ: { $signs }
    .title = Ký tự đổi chiều chữ
    .label = chữ ở đây hiện ra theo thứ tự khác
    .help = xóa các ký tự này; tiếng Việt không dùng chúng
    .why =
        Ký tự đổi chiều chữ làm cho các chữ đứng sau hiện ra theo thứ tự khác. Một con số hay một điều kiện khi đó có thể trông khác hẳn với những gì được chấm, kể cả trong ghi chú. Vì vậy tệp có ký tự này không được dùng.

TC0131 = Dòng này có { $count } ký tự không nhìn thấy được: { $signs }
    .title = Ký tự không nhìn thấy được
    .label = ký tự ẩn ở đây
    .help = xóa ký tự này
    .why =
        Ký tự ẩn thường lẫn vào khi chép từ trang web hoặc tin nhắn. Hai tên chỉ khác nhau ở một ký tự ẩn trông giống hệt nhau nhưng là hai tên khác nhau.
