### Những điều kiểm tra trước khi chấm điểm: tên, đơn vị, thang điểm, tổng điểm, công nhận, nguồn.

## Từ ngữ chung

kind-attribute = đặc điểm
kind-class = nhóm
kind-indicator = chỉ số
kind-parameter = tham số
kind-criterion = tiêu chí
kind-item = mục
kind-choice = giá trị
kind-given = chỉ số hay đặc điểm
kind-class-named = nhóm “{ $name }”
of-classes = {" "}(đối với nhóm { $names })

found-flag = câu trả lời có/không
found-percent = tỷ lệ phần trăm
found-count = số đếm
wanted-count = số đếm
wanted-percent = tỷ lệ phần trăm
wanted-number = số đếm hoặc tỷ lệ phần trăm

range-all = mọi giá trị
range-from = từ { $from }{ $unit } trở lên
range-above = trên { $from }{ $unit }
range-to = đến { $to }{ $unit }
range-under = dưới { $to }{ $unit }
range-equal = bằng { $from }{ $unit }
range-from-to = từ { $from }{ $sign } đến { $to }{ $unit }
range-from-under = từ { $from }{ $sign } đến dưới { $to }{ $unit }
range-above-to = trên { $from }{ $sign } đến { $to }{ $unit }
range-above-under = trên { $from }{ $sign } đến dưới { $to }{ $unit }

## TC02: tên

TC0201 = Không có { $what } nào tên là “{ $name }”
    .title = Tên chưa được khai báo
    .label = chưa khai báo
    .help = khai báo { $what } này, hoặc sửa lại tên cho đúng
    .help-example = xem lại tên trong bộ tiêu chí; ví dụ chỉ dùng những tên mà bộ tiêu chí đã khai báo
    .help-meant = có phải là “{ $meant }” không?
    .why = Mỗi đặc điểm, nhóm, chỉ số, tham số được nhắc đến đều phải được khai báo trong tệp. Một tên viết sai nếu bị bỏ qua sẽ làm mục đó không bao giờ có số liệu. Chữ hoa hay chữ thường, dấu thanh đặt kiểu cũ hay kiểu mới (hoà, hòa) đều được coi là một tên.
TC0202 = Trùng { $what } “{ $name }”
    .title = Khai báo trùng
    .label = khai báo lần thứ hai
    .first = đã khai báo ở đây
    .help = bỏ một trong hai, hoặc đặt tên, số thứ tự khác
    .why = Một tên hay một số thứ tự chỉ được chỉ một thứ. Nếu khai báo hai lần thì không biết phải hiểu theo lần nào, và kết quả chấm điểm không còn giải thích được.
TC0203 = Không nơi nào dùng { $what } “{ $name }”
    .title = Tên không được dùng
    .label = không được dùng
    .help = bỏ khai báo này, hoặc dùng nó trong mục hay nhóm đã định
    .why = Một chỉ số được khai báo mà không mục nào dùng thì xã phải báo cáo số liệu vô ích; thường đó là dấu hiệu một mục đã bị bỏ sót hoặc dùng nhầm chỉ số khác.
TC0204 = “{ $name }” là { $found }, ở đây cần { $wanted }
    .title = Tên không đúng loại
    .label = cần tên của { $wanted }
    .declared = khai báo ở đây là { $found }
    .help = dùng tên của { $wanted }
    .help-answer = viết `{ $meant }`: chỉ số có/không tự nó là một điều kiện
    .why = Đặc điểm cho biết đơn vị thuộc loại nào, nhóm gộp các đơn vị có cùng mức điểm công nhận, chỉ số là số liệu báo cáo, tham số là con số chung để so sánh. Các loại tên này không thay thế cho nhau.
TC0205 = Đặc điểm “{ $name }” không có giá trị “{ $value }”
    .title = Giá trị không có trong đặc điểm
    .label = không có giá trị này
    .help = dùng một trong các giá trị: { $choices }
    .help-goes-on = viết `{ $name } là { $first }`, rồi nối phần sau bằng `và` hoặc `hoặc`, ví dụ `{ $name } là { $first } và không phải miền_núi`
    .help-meant = có phải là “{ $meant }” không?
    .why = Điều kiện của nhóm chỉ được so sánh với các giá trị mà đặc điểm đã khai báo. So sánh với một giá trị không tồn tại thì không đơn vị nào thuộc nhóm đó.
TC0206 = { $case ->
        [lost] Thiếu dòng `tiêu chí { $meant }` trước mục { $item }
       *[elsewhere] Mục { $item } nằm trong tiêu chí { $criterion }
    }
    .title = Mục nằm sai tiêu chí
    .label = { $case ->
        [lost] chưa có tiêu chí này
       *[elsewhere] số của tiêu chí khác
    }
    .criterion = đang ở trong tiêu chí này
    .help = sửa số của mục thành { $expected }, hoặc chuyển mục về đúng tiêu chí
    .help-lost = thêm dòng `tiêu chí { $meant } "…" tối đa … điểm` trước mục này, với tên và điểm tối đa theo văn bản
    .why = Số đầu trong số thứ tự của mục là số của tiêu chí chứa nó. Mục đặt nhầm chỗ sẽ cộng điểm vào sai tiêu chí.
TC0207 = Trong tệp số liệu không phân biệt được “{ $name }” với “{ $other }”
    .title = Hai tên không phân biệt được trong tệp số liệu
    .label = trùng với tên hoặc nhãn của “{ $other }”
    .first = tên hoặc nhãn đã có ở đây
    .help = sửa nhãn để hai bên khác nhau
    .why = Cột của tệp số liệu được nhận ra theo tên hoặc nhãn của chỉ số, không kể chữ hoa, khoảng trắng và kiểu đặt dấu. Hai chỉ số có cùng nhãn thì không biết cột số liệu là của chỉ số nào.
TC0208 = Giới hạn của “{ $name }” quay lại chính nó
    .title = Giới hạn thành vòng tròn
    .label = không quá chính mình
    .help = bỏ bớt một giới hạn “không quá” trong vòng
    .why = “A không quá B”, “B không quá A” chỉ đúng khi hai số luôn bằng nhau. Thường một trong hai giới hạn bị viết ngược.
TC0209 = “{ $name }” là từ mà tệp số liệu dùng để chỉ đơn vị
    .title = Tên dành riêng cho tệp số liệu
    .label = không dùng tên này được
    .help = đặt tên khác, ví dụ “{ $name }_2”
    .why = Các cột mã, tên, huyện, tỉnh, kỳ, đơn vị, chỉ số, ghi chú, nguồn của tệp số liệu cho biết số liệu là của đơn vị nào, kỳ nào. Chỉ số hay đặc điểm trùng tên với các cột này thì không đọc được.

## TC03: đơn vị

TC0212 = Tên “{ $name }” lẫn chữ cái không phải chữ Latinh: { $letters }
    .title = Tên lẫn chữ cái của hệ chữ khác
    .label = có chữ cái trông giống chữ Latinh nhưng không phải
    .help = gõ lại tên này bằng bàn phím tiếng Việt, ở mọi nơi dùng nó
    .why =
        Nhiều chữ cái Kirin và Hy Lạp trông giống hệt chữ Latinh. Một tên lẫn những chữ ấy trông như một tên khác nhưng không phải là nó, nên quy định có thể dùng một chỉ số khác với chỉ số mà người đọc thấy.

TC0213 = “{ $name }” trông giống hệt “{ $other }” nhưng là tên khác
    .title = Hai tên trông giống hệt nhau
    .label = trông giống hệt tên hoặc nhãn kia
    .first = tên hoặc nhãn kia ở đây
    .help = gõ lại cho đúng nếu là một tên; đặt tên khác hẳn nếu là hai
    .why =
        Hai tên khác nhau ở những chữ cái trông như nhau thì người đọc không phân biệt được, và cột số liệu có thể bị hiểu là của chỉ số kia.

TC0301 = “{ $name }” là { $found }, ở đây cần { $wanted }
    .title = Chỉ số không đúng loại
    .label = cần { $wanted }
    .declared = khai báo là { $found }
    .help = dùng chỉ số là { $wanted }, hoặc chấm điểm theo cách hợp với chỉ số này
    .why = “theo tỷ lệ a / b”, “theo tỷ suất a / b” và “theo số a” tính trên số đếm; “theo tỷ lệ a” tính trên tỷ lệ phần trăm được báo cáo; “… điểm khi a” dùng câu trả lời có/không. Dùng lẫn các loại này thì con số không có nghĩa.
TC0302 = Tỷ lệ giữa hai thứ khác nhau: { $numerator } ({ $numerator-unit }) và { $denominator } ({ $denominator-unit })
    .title = Tỷ lệ phần trăm giữa hai thứ khác nhau
    .label = khác đơn vị
    .part = tính bằng { $numerator-unit }
    .whole = tính bằng { $denominator-unit }
    .help = chọn tử số và mẫu số cùng đơn vị; nếu đúng là số này trên số kia thì viết “theo tỷ suất … trên …”
    .why = Tỷ lệ phần trăm cho biết một phần trong tổng thể, nên tử số và mẫu số phải đếm cùng một thứ. Lấy số vụ việc chia cho số trẻ em rồi gọi là phần trăm thường là do chọn nhầm chỉ số.
TC0303 = { $wanted ->
        [yes] Mốc { $bound } của tỷ lệ thiếu dấu %
       *[no] Mốc { $bound } không phải phần trăm nhưng có dấu %
    }
    .title = Thiếu hoặc thừa dấu %
    .label = { $wanted ->
        [yes] thiếu %
       *[no] thừa %
    }
    .help = viết `{ $bound }%`
    .help-part = mốc là { $part }% hay { $bound }%? Viết một trong hai
    .help-no = bỏ dấu %; mốc của tỷ suất và của số đếm viết số trần
    .why = Mốc của tỷ lệ viết kèm dấu %, mốc của tỷ suất và của số đếm thì không. Nhờ đó người đọc biết ngay thang điểm đo bằng gì, và một mục chuyển từ tỷ lệ sang số đếm mà quên sửa mốc sẽ bị phát hiện.
TC0304 = Giới hạn của “{ $name }” không cùng đơn vị
    .title = Giới hạn khác đơn vị
    .label = khác đơn vị với “{ $name }”
    .other = đơn vị của giới hạn
    .help = chọn giới hạn cùng đơn vị, hoặc sửa đơn vị của một trong hai
    .help-flag = bỏ phần này: câu trả lời có/không không có giới hạn
    .why = “không quá” và “ít nhất” so sánh hai số với nhau nên hai số phải đếm cùng một thứ. Câu trả lời có/không thì không so sánh được.
TC0305 = Mốc { $bound } của số đếm có phần lẻ
    .title = Mốc lẻ của số đếm
    .label = số đếm luôn là số nguyên
    .help = viết mốc bằng số nguyên
    .why = Số trẻ em, số lần, số vụ luôn là số nguyên, nên mốc 2,5 không khác gì mốc 3. Mốc lẻ thường là do nhầm số đếm với tỷ lệ.
TC0306 = { $numerator } có thể lớn hơn { $denominator }
    .title = Phần có thể lớn hơn tổng thể
    .label = không có giới hạn theo { $denominator }
    .part = khai báo ở đây
    .help = thêm “không quá { $denominator }” vào khai báo của { $numerator }
    .why = Trong một tỷ lệ phần trăm, tử số là một phần của mẫu số. Khi khai báo “không quá”, số liệu nhập nhầm lớn hơn mẫu số sẽ bị phát hiện, và khi thiếu số liệu thì khoảng điểm được tính chặt hơn.
TC0307 = “{ $name }” không phải là câu trả lời có/không
    .title = Cần câu trả lời có/không
    .label = cần có/không
    .declared = khai báo ở đây ({ $unit })
    .help-choice = so sánh với một giá trị, ví dụ `{ $example }`
    .help-compare = so sánh với một mốc, ví dụ `{ $example }`, hoặc viết “theo …” với các mức
    .help-sum = số đếm thì viết `đạt khi tổng a từ … trở lên`
    .why = “… điểm khi a” và điều kiện chỉ gồm một tên cần một câu trả lời có hoặc không. Một con số hay một lựa chọn thì phải được so sánh với mốc hoặc giá trị cụ thể.
TC0308 = Tỷ suất tính trên 0
    .title = Tỷ suất tính trên 0
    .label = phải lớn hơn 0
    .help = viết cơ số của tỷ suất, ví dụ `trên 1.000` hoặc `trên 100.000`
    .why = Tỷ suất cho biết có bao nhiêu trường hợp trên mỗi 1.000 hay mỗi 100.000 người. Tính trên 0 thì không có nghĩa.

TC0309 = “{ $name }” ít nhất { $least } nhưng không quá { $most }
    .title = Mức ít nhất cao hơn mức không quá
    .label = lớn hơn { $most }
    .help = sửa một trong hai số
    .why = Không số nào vừa ít nhất bằng mức này vừa không quá mức kia, nên mọi số liệu của chỉ số đều bị coi là sai. Thường hai số bị viết đổi chỗ.
TC0314 = { $case ->
        [measured] “{ $unit }” là đại lượng đo có phần lẻ; ngôn ngữ chưa có dạng này
        [date] “{ $unit }” là ngày; ngôn ngữ chưa có chỉ số là ngày
       *[other] “{ $unit }” không phải là một thứ đếm được
    }
    .title = Đơn vị tính trông như một loại số liệu
    .label = { $case ->
        [sure] có phải là `({ $meant })`?
        [measured] chỉ đếm được số nguyên
        [date] chưa có loại này
       *[other] đếm cái gì?
    }
    .help = viết `({ $meant })`
    .forms-kinds = trong ngoặc chỉ có ba loại: `(có/không)` là câu trả lời; `(%)` là tỷ lệ phần trăm được báo cáo; còn lại là thứ đếm được, số nguyên, như `(trẻ em)`, `(vụ)`, `(buổi)`
    .help-measured = dùng một đơn vị nhỏ hơn mà số liệu luôn là số nguyên, ví dụ `(nghìn đồng)` thay cho `(triệu đồng)`; hoặc hỏi có/không đã đạt mức quy định
    .help-date = khai báo một chỉ số có/không nói rõ thời hạn, ví dụ `chỉ số đúng_hạn "Hoàn thành trước ngày 31/12" (có/không)`
    .help-per = ghi thứ được đếm, ví dụ `(lần)`, còn kỳ tính thì nói trong tên của chỉ số; số này trên số kia thì chấm bằng `theo tỷ suất a / b trên 1.000`
    .help-choice = khai báo `đặc điểm loại "Loại đơn vị" (xã | phường)`, hoặc mỗi lựa chọn một chỉ số `(có/không)`: chỉ số chưa có loại lựa chọn
    .why = Đơn vị tính quyết định cách đọc số liệu: câu trả lời, tỷ lệ phần trăm, hay số đếm. Một từ chỉ loại số liệu như “phần trăm” nếu bị coi là thứ đếm được thì mọi số liệu 98,5 đều bị từ chối.
TC0315 = Tử số và mẫu số viết ngược: { $denominator } không quá { $numerator }
    .title = Tử số và mẫu số viết ngược
    .label = phần phải đứng trước dấu `/`
    .limit = khai báo ở đây: đây mới là phần
    .help = nếu tỷ lệ này bị viết ngược thì viết `{ $meant }`
    .help-limit = nếu giới hạn bị viết ngược thì bỏ `không quá { $numerator }` ở khai báo của { $denominator }, rồi thêm `không quá { $denominator }` vào khai báo của { $numerator }
    .why = Trong một tỷ lệ, phần đứng trước và tổng thể đứng sau. Ở đây số đứng sau được khai báo là không quá số đứng trước, nên tỷ lệ không bao giờ dưới 100%: hoặc tỷ lệ bị viết ngược, hoặc giới hạn bị viết ngược.
TC0316 = { $holds ->
        [always] Điều kiện này lúc nào cũng đúng
       *[never] Điều kiện này không bao giờ đúng
    }
    .title = Điều kiện luôn đúng hoặc không bao giờ đúng
    .label = { $holds ->
        [always] đúng với mọi số liệu
       *[never] không số liệu nào đáp ứng
    }
    .help = xem lại `và`, `hoặc` và `không phải`; ví dụ `loại là xã hoặc không phải loại là xã` không hỏi gì cả
    .why = Một điều kiện mà mọi đơn vị đều đáp ứng, hoặc không đơn vị nào đáp ứng được, thì không hỏi gì. Thường là do nhầm `và` với `hoặc`, hoặc thừa `không phải`.
TC0317 = “{ $name }” được tính từ các chỉ số khác nên không ghi `{ $words }`
    .title = Nói về khả năng thay đổi của chỉ số tính được
    .label = ghi ở các chỉ số trong phép tính
    .help = bỏ `{ $words }` ở đây; ghi ở chỉ số nào trong phép tính mà điều này đúng
    .why = Chỉ số tính được thay đổi theo các số trong phép tính, nên chỉ nói được về khả năng thay đổi của các số ấy.
TC0318 = “{ $name }” là câu trả lời có/không nên không ghi `{ $words }`
    .title = Câu trả lời có/không không tăng, không giảm
    .label = chỉ dùng cho số đếm và tỷ lệ
    .help = bỏ `{ $words }` nếu câu trả lời có thể từ không thành có; nếu không thì ghi `không đổi được`
    .why = Câu trả lời có/không chỉ có một cách thay đổi là từ không thành có, không cần ghi. Câu trả lời nói về việc đã rồi thì ghi `không đổi được`.

## TC04: thang điểm

TC0401 = Chưa có mức nào cho giá trị { $range }{ $classes }
    .title = Thang điểm có khoảng trống
    .label = còn trống: { $range }
    .other = mức bên cạnh, cũng chưa tới khoảng này
    .help = thêm một mức “{ $range }”, hoặc nới mốc của một trong hai mức bên cạnh
    .help-rounding = nếu văn bản tính đến { $digits } chữ số sau dấu phẩy thì ghi `làm tròn { $digits } chữ số` ở cuối dòng `theo`: giá trị được làm tròn trước khi xếp mức
    .why = Mỗi giá trị có thể xảy ra phải thuộc đúng một mức. Giá trị rơi vào khoảng trống thì không có căn cứ để cho điểm. Chú ý: “dưới 95%” không gồm 95%, “trên 95%” cũng không gồm 95%.
TC0402 = Hai mức cùng nhận giá trị { $range }{ $classes }
    .title = Hai mức chồng lên nhau
    .label = trùng giá trị { $range }
    .other = với mức này
    .same = mức này đã viết đúng khoảng đó
    .help-same = sửa khoảng của một trong hai mức, hoặc bỏ mức thừa; khoảng trống và điểm của mục được xét sau khi sửa
    .help = thay “đến” bằng “đến dưới”, hoặc “từ” bằng “trên”, để mỗi giá trị chỉ thuộc một mức
    .why = Mỗi giá trị chỉ được thuộc một mức, nếu không xã đứng đúng mốc sẽ có hai số điểm. “đến 98%” gồm cả 98%, “đến dưới 98%” thì không.
TC0403 = { $reason ->
        [empty] Mức này không chứa giá trị nào
        [between] Mức này không chứa giá trị nào
       *[outside] Không giá trị nào rơi vào mức này: chỉ có thể { $range }
    }
    .title = Mức không bao giờ đạt tới
    .label = { $reason ->
        [empty] mốc dưới không nhỏ hơn mốc trên
        [between] không có giá trị nào nằm giữa hai mốc
       *[outside] nằm ngoài giá trị có thể
    }
    .help = { $reason ->
        [empty] đổi chỗ hai mốc nếu viết ngược, hoặc bỏ mức này
        [between] sửa mốc, hoặc bỏ mức này
       *[outside] sửa mốc, hoặc bỏ mức này
    }
    .help-thousands = viết `{ $meant }%` nếu là số thập phân: dấu chấm chỉ tách hàng nghìn nên mốc này được đọc là { $read }%
    .why = Mức không thể đạt tới thường do hai mốc bị viết ngược (từ 98% đến dưới 95%), hoặc vượt quá giá trị lớn nhất (tỷ lệ của một phần trong tổng thể không quá 100%).
TC0404 = Điểm đổi chiều: { $before } điểm rồi { $points } điểm{ $classes }
    .title = Thang điểm đổi chiều
    .label = điểm đổi chiều ở đây
    .before = mức liền trước
    .help = xem lại điểm của hai mức; điểm phải cùng tăng hoặc cùng giảm theo giá trị
    .why = Kết quả tốt hơn mà được ít điểm hơn thì thường là do đánh nhầm điểm hoặc nhầm mốc. Nếu văn bản đúng là quy định như vậy thì giữ nguyên và bỏ qua cảnh báo này.
TC0405 = Chưa nói được bao nhiêu điểm khi { $name } bằng 0{ $classes }
    .title = Thiếu mức “không phát sinh”
    .label = mẫu số có thể bằng 0
    .help = thêm một dòng `không phát sinh … điểm`, hoặc khai báo { $name } “ít nhất 1”
    .why = Khi mẫu số bằng 0 (chẳng hạn trong kỳ không có trẻ em nào sinh ra) thì không tính được tỷ lệ. Nếu bộ tiêu chí không quy định, mục đó là chưa xác định, không phải 0 điểm và cũng không phải điểm tối đa.
TC0406 = Mức “không phát sinh” không bao giờ xảy ra
    .title = Thừa mức “không phát sinh”
    .label = không bao giờ xảy ra
    .help = bỏ dòng này: { $name } luôn lớn hơn 0
    .help-plain = bỏ dòng này: mục không tính theo tỷ lệ nên không có mẫu số
    .why = “không phát sinh” chỉ có nghĩa khi mẫu số của tỷ lệ hay tỷ suất có thể bằng 0. Dòng thừa làm người đọc hiểu sai rằng có trường hợp đó.
TC0407 = Mục { $item } chưa có cách chấm điểm
    .title = Mục chưa có cách chấm điểm
    .label = chưa có thang điểm
    .help = thêm `… điểm khi <chỉ số có/không>`, hoặc `theo …` cùng các mức
    .why = Mỗi mục phải nói rõ được điểm khi nào: theo câu trả lời có/không, theo tỷ lệ, tỷ suất hoặc số đếm.
TC0408 = Mục { $item } được chấm điểm theo hai cách
    .title = Mục được chấm điểm hai lần
    .label = cách thứ hai
    .first = cách thứ nhất
    .help = giữ một cách, hoặc tách thành hai mục
    .why = Một mục chỉ có một cách chấm điểm; nếu không thì không biết cộng hai số điểm hay lấy số nào.
TC0409 = Mốc { $bound } có nhiều chữ số hơn mức làm tròn
    .title = Mốc chi li hơn mức làm tròn
    .label = giá trị chỉ còn { $digits } chữ số sau dấu phẩy
    .help = viết mốc với nhiều nhất { $digits } chữ số sau dấu phẩy, hoặc làm tròn đến nhiều chữ số hơn
    .why = Giá trị được làm tròn trước khi so với mốc, nên không bao giờ rơi đúng vào mốc có nhiều chữ số hơn. Khi làm tròn 1 chữ số, “từ 97,95%” không khác gì “từ 98%”. Mốc như vậy thường là do chép nhầm, hoặc nhầm mức làm tròn.
TC0410 = Số đếm không cần làm tròn
    .title = Làm tròn số đếm
    .label = không có tác dụng
    .help = bỏ phần này
    .why = Số trẻ em, số lần, số vụ luôn là số nguyên nên làm tròn không thay đổi gì. Thường là do nhầm số đếm với tỷ lệ.
TC0411 = Không làm tròn đến { $digits } chữ số được
    .title = Làm tròn đến quá nhiều chữ số
    .label = nhiều nhất { $most } chữ số
    .help = viết từ 0 đến { $most } chữ số; muốn so sánh chính xác thì bỏ “làm tròn”
    .why = Văn bản quy định làm tròn thường đến 1 hoặc 2 chữ số sau dấu phẩy. Không ghi “làm tròn” thì giá trị được so với mốc một cách chính xác tuyệt đối.
TC0412 = Mục vừa tính điểm theo từng bước vừa có cách khác
    .title = Hai cách tính điểm trong một thang điểm
    .label = cách thứ hai
    .rule = mục đã tính điểm theo dòng này
    .help = giữ dòng “mỗi …” hoặc “trừ …”, hoặc giữ các mức; tách thành hai mục nếu cần cả hai
    .why = Dòng “mỗi … được … điểm” hay “trừ … điểm cho mỗi …” tự nó cho điểm mọi giá trị. Có thêm mức hoặc thêm một dòng như vậy thì một giá trị được hai số điểm.
TC0413 = Trừ điểm nhưng mục chưa ghi điểm tối đa
    .title = Trừ điểm từ một số chưa ghi
    .label = trừ từ bao nhiêu điểm?
    .help = ghi điểm tối đa ở dòng “mục”, ví dụ `mục 5.2 "…" tối đa 40 điểm`
    .why = Điểm bị trừ được lấy từ điểm tối đa của mục, nên mục phải ghi điểm tối đa của riêng mình.
TC0414 = Mỗi bước và số điểm của nó phải lớn hơn 0
    .title = Bước bằng 0
    .label = phải lớn hơn 0
    .help = viết một số lớn hơn 0
    .why = Bước bằng 0 thì không biết có bao nhiêu bước; bước không cho và không trừ điểm nào thì mục lúc nào cũng được một số điểm.
TC0415 = Bước tính bằng “{ $unit }”, không đúng với cái được đo
    .title = Bước khác đơn vị
    .label = không phải đơn vị của mục này
    .help = viết đúng đơn vị của chỉ số: { $own }
    .help-words = viết `mỗi 1 { $own } được 5 điểm, tối đa …` nếu cộng điểm, `trừ 5 điểm cho mỗi 1 { $own }` nếu trừ điểm: sau bước chỉ viết đơn vị, không viết thêm chữ nào khác
    .help-other = viết `{ $own }` nếu mục đúng là đếm { $own }; nếu phải đếm { $unit } thì dùng chỉ số khác ở dòng `theo`
    .help-none = bỏ đơn vị này, chỉ viết { $own }
    .why = “mỗi 10 trẻ em” chỉ có nghĩa khi mục đếm trẻ em. Khác đơn vị thường là do chọn nhầm chỉ số, hoặc nhầm số đếm với tỷ lệ.
TC0416 = Quá nhiều bước: điểm tối đa cần từ { $most } bước trở lên
    .title = Quá nhiều bước
    .label = bước quá nhỏ so với điểm tối đa
    .help = viết bước lớn hơn, ví dụ `mỗi 1%` thay cho `mỗi 0,001%`, với số điểm tương ứng
    .why = Mỗi bước là một mức điểm mà người chấm phải giải thích được. Nhiều bước như vậy thường là do viết nhầm số điểm của một bước.
TC0417 = { $case ->
        [back] { $what } { $number } đứng sau { $what } { $before }
       *[gap] Sau { $what } { $before } là { $what } { $number }: thiếu { $several ->
            [yes] { $missing } đến { $last }
           *[no] { $missing }
        }
    }
    .title = Số thứ tự nhảy cách hoặc đi lùi
    .label = { $case ->
        [back] không theo thứ tự
       *[gap] thiếu số { $several ->
            [yes] { $missing } đến { $last }
           *[no] { $missing }
        }
    }
    .before = đứng trước nó
    .help = xem có { $what } nào sót khi chép không; nếu văn bản đúng là như vậy thì bỏ qua cảnh báo này
    .why = Số thứ tự của văn bản thường liền nhau. Thiếu một số thì thường là đã sót một mục khi chép, và nếu điểm vẫn cộng đủ thì không gì khác báo điều đó.

## TC05: tổng điểm

TC0501 = Các mục của tiêu chí { $criterion } cộng lại { $sum } điểm, không phải { $max } điểm
    .title = Điểm các mục không khớp điểm tối đa của tiêu chí
    .label = các mục cộng lại { $sum } điểm
    .help = sửa điểm tối đa của tiêu chí, hoặc xem có mục nào thiếu, thừa hay sai điểm
    .why = Điểm tối đa của tiêu chí là tổng điểm cao nhất của các mục. Hai số không khớp nghĩa là một con số trong tiêu chí bị chép sai hoặc một mục bị sót.
TC0502 = Các tiêu chí cộng lại { $sum } điểm, không phải { $total } điểm
    .title = Điểm các tiêu chí không khớp tổng điểm
    .label = các tiêu chí cộng lại { $sum } điểm
    .help = sửa tổng điểm, hoặc xem có tiêu chí nào thiếu, thừa hay sai điểm
    .why = Tổng điểm của bộ tiêu chí là tổng điểm tối đa của các tiêu chí. Hai số không khớp nghĩa là có tiêu chí bị chép sai hoặc bị sót.
TC0503 = Mục { $item } có { $points } điểm, cao hơn điểm tối đa { $max }
    .title = Điểm vượt mức tối đa của mục
    .label = tối đa { $max } điểm
    .help = sửa số điểm này, hoặc sửa điểm tối đa của mục
    .why = Không mức nào của mục được cho nhiều điểm hơn điểm tối đa của mục, kể cả khi không phát sinh; nếu không thì xã có thể được nhiều hơn tổng điểm.
TC0504 = Tiêu chí { $criterion } không có mục nào
    .title = Tiêu chí không có mục
    .label = chưa có mục nào
    .help = thêm ít nhất một mục
    .why = Tiêu chí không có mục thì luôn 0 điểm, và không xã nào được công nhận.
TC0505 = Bộ tiêu chí chưa ghi tổng điểm
    .title = Thiếu tổng điểm
    .label = thiếu “tổng điểm …”
    .help = thêm một dòng, ví dụ `tổng điểm 1.000`
    .why = Tổng điểm là con số để đối chiếu: tổng điểm tối đa của các tiêu chí phải bằng nó, và mức điểm công nhận không được vượt quá nó.
TC0506 = Mục { $item } ghi tối đa { $max } điểm nhưng mức cao nhất chỉ { $points } điểm
    .title = Điểm tối đa không mức nào đạt
    .label = không mức nào cho { $max } điểm
    .help = sửa điểm tối đa của mục, hoặc xem có mức nào thiếu hay sai điểm
    .why = Nếu mức cao nhất thấp hơn điểm tối đa đã ghi thì không xã nào đạt được điểm tối đa, và tổng điểm của bộ tiêu chí không bao giờ đạt tới.

## TC06: công nhận

TC0601 = Nhóm “{ $name }” chưa có mức điểm công nhận
    .title = Nhóm chưa có mức điểm công nhận
    .label = chưa có mức điểm
    .help = thêm vào “công nhận khi”: `tổng điểm từ … trở lên với { $name }`
    .why = Mỗi đơn vị thuộc đúng một nhóm và được xét theo mức điểm của nhóm đó. Nhóm không có mức điểm thì không xét được.
TC0602 = Mức { $threshold } điểm cao hơn tổng điểm { $total }
    .title = Mức điểm công nhận cao hơn tổng điểm
    .label = không đơn vị nào đạt tới
    .total = tổng điểm ở đây
    .help = sửa mức điểm, hoặc sửa tổng điểm
    .why = Mức điểm công nhận cao hơn tổng điểm thì không đơn vị nào được công nhận, dù đạt mọi tiêu chí.
TC0603 = Bộ tiêu chí chưa nói khi nào được công nhận
    .title = Thiếu điều kiện công nhận
    .label = thiếu khối “công nhận khi”
    .help = thêm khối `công nhận khi` với các điều kiện
    .why = Không có điều kiện công nhận thì chấm được điểm nhưng không kết luận được đạt hay không đạt.
TC0604 = Có đơn vị có thể không thuộc nhóm nào
    .title = Thiếu nhóm các đơn vị còn lại
    .label = nhóm cuối phải nhận các đơn vị còn lại
    .help = thêm nhóm cuối cùng với `các đơn vị còn lại`
    .why = Các nhóm được xét lần lượt, nhóm đầu tiên phù hợp là nhóm của đơn vị. Nhóm cuối phải nhận mọi đơn vị còn lại để không đơn vị nào bị bỏ sót.
TC0605 = Nhóm “{ $name }” đứng sau nhóm nhận các đơn vị còn lại
    .title = Nhóm đứng sau nhóm còn lại
    .label = không đơn vị nào tới được nhóm này
    .rest = nhóm này đã nhận mọi đơn vị còn lại
    .help = chuyển nhóm này lên trước
    .why = Các nhóm được xét lần lượt. Sau nhóm “các đơn vị còn lại” không còn đơn vị nào, nên nhóm đứng sau không bao giờ được dùng.
TC0606 = Ghi { $stated } tiêu chí nhưng bộ tiêu chí có { $criteria }
    .title = Số tiêu chí không khớp
    .label = có { $criteria } tiêu chí
    .help = sửa số này, hoặc xem có tiêu chí nào thiếu hay thừa
    .why = “đạt cả … tiêu chí” nêu số tiêu chí của bộ. Số không khớp nghĩa là có tiêu chí bị sót khi chép.
TC0607 = Điều kiện này đã được nêu
    .title = Điều kiện nêu hai lần
    .label = nêu lần thứ hai
    .first = đã nêu ở đây
    .help = bỏ một trong hai
    .why = Mỗi điều kiện công nhận chỉ nêu một lần; một nhóm có hai mức điểm thì không biết xét theo mức nào.
TC0608 = Bộ tiêu chí không có tiêu chí nào
    .title = Không có tiêu chí
    .label = chưa có tiêu chí nào
    .help = thêm ít nhất một khối `tiêu chí`
    .why = Không có tiêu chí thì không có gì để chấm điểm.
TC0609 = Có đơn vị vừa thuộc nhóm { $name }, vừa thuộc nhóm đứng trước: { $earlier }
    .title = Hai nhóm có chung đơn vị
    .label = chỉ nhận những đơn vị mà các nhóm trên chưa nhận
    .help = viết nhóm này lên trước { $first } nếu đơn vị thuộc cả hai phải xếp vào { $name }; nếu không thì đơn vị ấy được xếp vào nhóm đứng trước
    .help-amendment = viết `bổ sung nhóm { $name } "…" trước nhóm { $first } khi …` nếu đơn vị thuộc cả hai phải xếp vào { $name }; nếu thứ tự này là đúng thì viết `trước nhóm` và tên nhóm đứng ngay sau { $name }
    .why = Các nhóm được xét từ trên xuống, đơn vị thuộc nhóm đầu tiên mà nó đáp ứng. Hai nhóm có chung đơn vị thì ngưỡng điểm của đơn vị đó tùy thứ tự; nhóm mới bổ sung sau cùng có thể không nhận được đơn vị nào trong số đó.

## TC07: nguồn

TC0701 = Tiêu chí { $criterion } có con số chưa nêu căn cứ (mục { $items })
    .title = Con số chưa nêu căn cứ
    .label = chưa nêu căn cứ
    .help = thêm `căn cứ "…"` dưới tiêu chí hoặc dưới từng mục
    .why = Mọi con số đều phải chỉ ra được lấy từ đâu trong văn bản, để người chấm điểm trả lời được khi xã hỏi. Căn cứ ghi ở tiêu chí dùng chung cho các mục của nó.
TC0702 = Con số chưa đối chiếu với văn bản chính thức
    .title = Con số chưa đối chiếu
    .label = chưa đối chiếu
    .help = đối chiếu với văn bản chính thức, rồi thay bằng `đối chiếu theo "…"`
    .why = Dấu “chưa đối chiếu” cho biết chưa ai so con số này với văn bản chính thức. Kết quả dùng đến nó chỉ có giá trị tham khảo; mọi báo cáo đều ghi rõ đã dùng bao nhiêu con số như vậy. Lệnh `check --official` không chấp nhận tệp còn con số chưa đối chiếu hoặc chưa nêu nguồn.
TC0703 = Bộ tiêu chí chưa nêu tên văn bản
    .title = Thiếu tên văn bản
    .label = thiếu “văn bản …”
    .help = thêm một dòng, ví dụ `văn bản "Quyết định số 06/QĐ-TTg của Thủ tướng Chính phủ"`
    .why = Người đọc kết quả cần biết bộ tiêu chí được lấy từ văn bản nào.
TC0704 = { $what } chưa nêu nguồn
    .title = Con số, điều kiện chưa nêu nguồn
    .label = chưa nêu nguồn
    .also = và ở đây
    .help = ghi ở cuối dòng: `căn cứ "…"`, `đối chiếu theo "…"` hoặc `suy ra từ "…"`; chưa ai đối chiếu thì ghi `chưa đối chiếu`
    .why = Mọi con số và điều kiện đều phải chỉ ra được lấy từ đâu; không ghi gì thì không ai biết đã có người đối chiếu hay chưa. Lệnh `check --official` không chấp nhận tệp còn con số, điều kiện như vậy.

# Con số nào chưa nêu nguồn.
figure-kind-total = { $count ->
    [1] Tổng điểm
   *[other] { $count } tổng điểm
}
figure-kind-max = { $count ->
    [1] Điểm tối đa này
   *[other] { $count } điểm tối đa
}
figure-kind-value = { $count ->
    [1] Giá trị này
   *[other] { $count } giá trị
}
figure-kind-row = { $count ->
    [1] Mức điểm này
   *[other] { $count } mức điểm
}
figure-kind-condition = { $count ->
    [1] Điều kiện công nhận này
   *[other] { $count } điều kiện công nhận
}
figure-kind-threshold = { $count ->
    [1] Ngưỡng điểm này
   *[other] { $count } ngưỡng điểm
}
