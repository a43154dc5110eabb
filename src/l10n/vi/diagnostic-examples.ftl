### Những điều kiểm tra về các ví dụ: TC09.

## Từ ngữ chung

value-flag = `có` hoặc `không`
value-count = một số đếm
value-percent = một tỷ lệ phần trăm
value-choice = một trong các giá trị của đặc điểm

expected-item = mục { $name }
expected-criterion = tiêu chí { $name }
expected-total = tổng điểm
expected-class = nhóm
expected-condition = điều kiện “{ $name }”
expected-verdict = kết quả

## TC09: ví dụ

TC0901 = Bộ tiêu chí không có { $what }
    .title = Không có mục hoặc tiêu chí này
    .label = không có trong bộ tiêu chí
    .help-numbers = dùng một trong các số: { $numbers }
    .why = Ví dụ nêu điểm của một mục hay một tiêu chí bằng số thứ tự của nó. Số không có trong bộ tiêu chí thì không có gì để đối chiếu, và ví dụ không chứng minh được điều gì.
TC0902 = Bộ tiêu chí không có điều kiện “{ $condition }”
    .title = Không có điều kiện này
    .label = không có điều kiện nào viết như vậy
    .help = dùng một trong các điều kiện: { $conditions }
    .help-meant = có phải là "{ $meant }" không?
    .why = Điều kiện được gọi bằng đúng lời của nó dưới dòng `công nhận khi`. Các ngưỡng điểm của mọi nhóm được gọi chung là "tổng điểm": ngưỡng nào áp dụng là do đơn vị thuộc nhóm nào.
TC0903 = Giá trị của “{ $name }” phải là { $wanted }
    .title = Giá trị không đúng loại
    .label = không phải { $wanted }
    .help = viết như: { $proposal }
    .why = Câu hỏi có/không nhận `có` hoặc `không`; số đếm viết số trần; tỷ lệ phần trăm viết kèm dấu %; đặc điểm có nhiều lựa chọn viết `là` và lựa chọn. Chưa biết thì không nhắc đến, hoặc viết `chưa có số liệu`.
TC0904 = { $case ->
        [negative] “{ $name }” tính ra { $value }{ $unit }, không thể âm
        [fraction] “{ $name }” là số đếm, không thể là { $value }
        [least] “{ $name }” là { $value }{ $unit }, thấp hơn mức ít nhất { $limit }{ $unit }
        [most] “{ $name }” là { $value }{ $unit }, vượt quá { $limit }{ $unit }
        [least-of] “{ $name }” là { $value }{ $unit }, thấp hơn mức ít nhất đã khai báo của “{ $other }”, là { $limit }{ $unit }
        [most-of] “{ $name }” là { $value }{ $unit }, vượt quá mức nhiều nhất đã khai báo của “{ $other }”, là { $limit }{ $unit }
       *[limit] “{ $name }” là { $value }{ $unit }, vượt quá “{ $other }” là { $limit }{ $unit }
    }
    .title = Giá trị trái với khai báo của chỉ số
    .label = không thể có
    .other = giá trị kia ở đây
    .help = sửa số liệu của ví dụ
    .why = Số liệu như vậy trong tệp số liệu bị từ chối và coi như chưa có, nên một ví dụ dùng số liệu ấy không cho biết điều gì về bộ tiêu chí.
TC0905 = { $case ->
        [above] { $points } điểm là quá nhiều cho { $what }: nhiều nhất { $most } điểm
       *[reversed] Khoảng điểm của { $what } viết ngược: từ { $points } đến { $most }
    }
    .title = Số điểm không thể có
    .label = { $case ->
        [above] nhiều nhất { $most } điểm
       *[reversed] số nhỏ viết trước
    }
    .help = sửa số điểm mong đợi, hoặc điểm tối đa trong bộ tiêu chí nếu nó bị chép sai
    .help-reversed = viết `từ { $most } đến { $points }`
    .why = Không mục, tiêu chí nào được nhiều điểm hơn điểm tối đa của nó, nên mong đợi như vậy không bao giờ đúng; thường là do gõ nhầm.
TC0906 = Đã có ví dụ mang tên “{ $name }”
    .title = Hai ví dụ cùng tên
    .label = tên này đã dùng
    .first = ví dụ thứ nhất ở đây
    .help = đặt tên khác, nói rõ ví dụ này khác ở chỗ nào
    .why = Ví dụ được gọi bằng tên trong kết quả kiểm tra và sau `như ví dụ`. Hai ví dụ cùng tên thì không biết đang nói đến ví dụ nào.
TC0907 = Không có ví dụ nào tên là “{ $name }”
    .title = Không có ví dụ này
    .label = không có ví dụ này
    .help = viết đúng tên của một ví dụ khác, hoặc bỏ phần `như ví dụ`
    .help-meant = có phải là “{ $meant }” không?
    .why = `như ví dụ "…"` lấy mọi số liệu của ví dụ đó làm nền. Không có nền thì những gì không nhắc đến đều là chưa có số liệu, và ví dụ sẽ nói về một trường hợp khác hẳn.
TC0908 = Các ví dụ dựa vào nhau thành vòng: { $names }
    .title = Ví dụ dựa vào nhau thành vòng
    .label = từ đây quay về chính nó
    .help = để một trong các ví dụ này tự nêu đủ số liệu
    .why = Mỗi ví dụ lấy số liệu từ ví dụ trước nó. Khi chúng dựa vào nhau thành vòng thì không ví dụ nào nêu số liệu đầu tiên.
TC0909 = Ví dụ “{ $name }” không mong đợi điều gì
    .title = Ví dụ không có kết quả mong đợi
    .label = thiếu phần `thì …`
    .help = thêm kết quả mong đợi, ví dụ: thì mục 7.1 được 30 điểm
    .why = Ví dụ không nêu kết quả mong đợi thì lúc nào cũng đúng, nên không bảo vệ được điều gì. Chỉ ví dụ làm nền cho ví dụ khác mới được để trống phần này.
TC0910 = Trong một ví dụ nêu hai lần: { $what }
    .title = Nêu hai lần trong một ví dụ
    .label = nêu lần thứ hai
    .first = đã nêu ở đây
    .help = giữ lại một
    .why = Mỗi số liệu và mỗi kết quả mong đợi của một ví dụ chỉ nêu một lần. Nêu hai lần thì không biết theo lần nào.
TC0911 = Đây là ví dụ cho “{ $named }”, không phải cho “{ $standard }”
    .title = Ví dụ của bộ tiêu chí khác
    .label = bộ tiêu chí này tên là { $standard }
    .help = sửa lại tên, hoặc dùng tệp ví dụ của đúng bộ tiêu chí
    .why = Ví dụ chỉ có nghĩa với bộ tiêu chí mà nó được viết cho. Dòng `ví dụ cho` giữ cho ví dụ của văn bản này không bị đem kiểm tra văn bản khác.
TC0912 = Chưa ai xác nhận điều mong đợi về { $what } của ví dụ “{ $name }”
    .title = Kết quả mong đợi chưa được xác nhận
    .label = còn để dấu `?`
    .help = đọc văn bản, tự tính, rồi thay dấu `?` bằng kết quả đúng
    .why = Dấu `?` đứng ở chỗ kết quả mà chưa ai xác nhận. Số mà chương trình tính ra không thay được việc đó: nếu bộ tiêu chí chép sai thì chương trình cũng tính sai theo.
TC0913 = Câu này không thuộc về một tệp ví dụ
    .title = Phần của bộ tiêu chí trong tệp ví dụ
    .label = chỉ được viết ví dụ ở đây
    .help = chuyển phần này vào tệp bộ tiêu chí
    .why = Tệp mở đầu bằng `ví dụ cho …` mà không có dòng `bộ tiêu chí` thì chỉ chứa ví dụ. Quy định nằm trong tệp đó sẽ không được áp dụng.
TC0914 = Tệp này chỉ chứa ví dụ cho “{ $standard }”, không phải bộ tiêu chí
    .title = Tệp ví dụ thay cho bộ tiêu chí
    .help = nêu tệp bộ tiêu chí “{ $standard }”; ví dụ thì chạy bằng `tieuchi test`
    .why = Ví dụ nói điều gì phải đúng, không quy định cách tính. Muốn chấm điểm hay kiểm tra ví dụ đều cần có tệp bộ tiêu chí.
TC0915 = Đặc điểm “{ $name }” không có số liệu kỳ trước
    .title = Đặc điểm không có số liệu kỳ trước
    .label = chỉ dùng cho chỉ số
    .help = bỏ `kỳ trước`
    .why = Chỉ số mới được so với kỳ trước. Đơn vị thuộc nhóm nào là do đặc điểm của kỳ này, nên đặc điểm của kỳ trước không có nghĩa gì.
TC0916 = Không mục nào so “{ $name }” với kỳ trước
    .title = Số liệu kỳ trước không dùng đến
    .label = không dùng đến
    .help = bỏ số liệu này, hoặc xem lại cách tính của mục: `theo mức tăng … so với kỳ trước`
    .why = Số liệu kỳ trước chỉ có nghĩa ở mục so với kỳ trước. Nêu ở ví dụ khác thì kết quả không đổi, nên có thể là mục bị chép thiếu phần so sánh.
TC0917 = { $case ->
        [amended] Vào ngày { $day } bộ tiêu chí đã được “{ $by }” sửa đổi
        [undated] Không rõ bộ tiêu chí có hiệu lực vào ngày { $day } hay không: tệp không ghi `hiệu lực từ …`
        [before] Bộ tiêu chí chưa có hiệu lực vào ngày { $day }: có hiệu lực từ { $from }
       *[after] Bộ tiêu chí không còn hiệu lực vào ngày { $day }: có hiệu lực đến hết { $to }
    }
    .title = Ví dụ của ngày mà bộ tiêu chí không có hiệu lực
    .label = bộ tiêu chí không có hiệu lực vào ngày này
    .help = sửa ngày, hoặc chuyển ví dụ sang bộ tiêu chí có hiệu lực vào ngày ấy
    .why = `vào ngày …` nói rằng ví dụ được xét theo quy định của ngày ấy. Văn bản không có hiệu lực vào ngày ấy thì không áp dụng được, và chương trình không bao giờ lấy tạm quy định của ngày khác.
