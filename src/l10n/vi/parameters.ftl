### Tham số: con số chung để so sánh, mỗi giá trị có ngày áp dụng.

parameter-days = { $case ->
        [always] mọi ngày
        [from] từ { $from }
       *[between] từ { $from } đến { $to }
    }
parameter-value = { $dated ->
        [no] { $value }{ $unit }
       *[yes] { $value }{ $unit } { $days }
    }
parameter-values = { $rest }; { $last }

parameter-in-force = { $dated ->
        [no] { $label } là { $value }{ $source }.
       *[yes] { $label } là { $value }, áp dụng { $days }{ $source }.
    }
value-unverified = chưa đối chiếu

bound-percent = tỷ lệ phần trăm
bound-points = mức tăng, giảm tính bằng điểm phần trăm
bound-rate = tỷ suất trên { $base }
bound-count = số đếm ({ $unit })

given-parameter = tham số “{ $label }” ở đây là { $value }
given-days = chỉ xảy ra trong thời gian { $days }

## TC12: tham số

TC1201 = Tham số “{ $name }” chưa có giá trị nào
    .title = Tham số chưa có giá trị
    .label = chưa có giá trị
    .help = viết ngay bên dưới ít nhất một dòng, ví dụ `giá trị 20,3% từ 01/01/2024`
    .why =
        Tham số là con số chung mà các mức so sánh với, ví dụ tỷ lệ bình quân của tỉnh. Không có giá trị thì không mức nào dùng nó xét được.
TC1202 = Giá trị hết áp dụng ngày { $to }, trước ngày bắt đầu { $from }
    .title = Giá trị hết áp dụng trước khi bắt đầu
    .label = ngày cuối cùng còn áp dụng
    .from = ngày đầu tiên áp dụng
    .help = xem lại hai ngày; ngày sau chữ `đến` là ngày cuối cùng còn áp dụng
    .why =
        Một giá trị áp dụng từ ngày đầu đến hết ngày cuối. Ngày cuối đứng trước ngày đầu thì giá trị ấy không áp dụng cho ngày nào.
TC1203 = { $case ->
        [undated] Giá trị không ghi ngày đứng cạnh giá trị khác
        [start] Hai giá trị cùng áp dụng từ { $day }
       *[overlap] Ngày { $day } có hai giá trị cùng áp dụng
    }
    .title = Hai giá trị cho cùng một ngày
    .label = { $case ->
        [undated] bắt đầu áp dụng ở đây
       *[other] giá trị thứ hai
    }
    .first = { $case ->
        [undated] giá trị này áp dụng cho mọi ngày
        [start] giá trị thứ nhất
       *[overlap] giá trị trước còn áp dụng đến hết ngày này
    }
    .help = { $case ->
        [undated] ghi ngày bắt đầu cho mọi giá trị; chỉ khi tham số có một giá trị duy nhất mới để trống ngày
        [start] sửa ngày bắt đầu, hoặc bỏ một trong hai giá trị
       *[overlap] sửa ngày cuối của giá trị trước, hoặc bỏ phần `đến …`: khi đó giá trị trước tự kết thúc khi giá trị sau bắt đầu
    }
    .why =
        Mỗi ngày tham số chỉ có một giá trị, nếu không thì cùng một số liệu có thể rơi vào hai mức khác nhau. Giá trị không ghi `đến …` được áp dụng cho đến trước ngày giá trị sau bắt đầu, nên mỗi năm chỉ cần thêm một dòng.
TC1204 = Giá trị { $value } viết chưa đúng với tham số là { $wanted }
    .title = Giá trị viết sai loại
    .label = cần { $wanted }
    .help = viết `{ $proposal }`
    .why =
        Giá trị của tham số được viết như mốc của mức dùng nó: có dấu % khi so với tỷ lệ phần trăm, có `điểm phần trăm` khi so với mức tăng hay giảm của tỷ lệ, và là số trần khi so với tỷ suất hay số đếm. Viết thế thì nhầm 20,3% với 20,3 trên 1.000 sẽ bị phát hiện ngay.
TC1205 = Tham số “{ $name }” là { $found }, còn mục này đo { $wanted }
    .title = Tham số khác loại với điều được đo
    .label = cần { $wanted }
    .declared = khai báo là { $found }
    .help = dùng tham số khác, hoặc sửa phần trong ngoặc đơn của tham số cho đúng
    .why =
        Chỉ so được hai con số cùng loại: tỷ lệ phần trăm với tỷ lệ phần trăm, tỷ suất trên 1.000 với tỷ suất trên 1.000, số đếm với số đếm cùng đơn vị tính.
TC1206 = Tham số “{ $name }” không có giá trị cho ngày { $day }
    .title = Không có giá trị cho ngày đánh giá
    .label = không có giá trị cho ngày này
    .used = mức này cần giá trị của tham số
    .help = thêm giá trị cho ngày { $day }, hoặc chấm theo một ngày khác; các giá trị đang có: { $values }
    .why =
        Giá trị của ngày này không bao giờ được thay bằng giá trị của ngày khác: con số của năm trước có thể làm một đơn vị đạt hay không đạt oan.
TC1207 = Cần biết ngày để chọn giá trị của tham số { $names }
    .title = Giá trị tham số còn tùy ngày
    .label = giá trị tùy theo ngày
    .used = mức này cần giá trị của tham số
    .help-example = ghi ngày ngay sau tên của ví dụ, ví dụ `vào ngày 30/11/2024`; hoặc thêm --on và một ngày cho mọi ví dụ không ghi ngày. Các giá trị đang có: { $values }
    .help = thêm --on và một ngày, ví dụ --on 30/11/2024; khi chấm điểm thì ghi kỳ của số liệu cũng được. Các giá trị đang có: { $values }
    .why =
        Tham số có giá trị theo ngày thì cùng một số liệu có thể rơi vào mức khác nhau vào những ngày khác nhau. Không có ngày thì chương trình không tự chọn một giá trị nào.
TC1208 = Tham số “{ $name }” không có giá trị trong thời gian { $days }
    .title = Có ngày không có giá trị
    .label = có ngày không có giá trị
    .used = mức này cần giá trị của tham số
    .help = thêm giá trị cho thời gian còn thiếu khi văn bản có con số; các giá trị đang có: { $values }
    .why =
        Bộ tiêu chí có hiệu lực trong cả thời gian này, nhưng những ngày đó chưa chấm điểm được: chương trình sẽ báo lỗi chứ không lấy giá trị của thời gian khác.
TC1209 = Giá trị này không có nguồn
    .title = Giá trị không có nguồn
    .label = chưa nêu căn cứ
    .help = ghi `căn cứ "…"` hoặc `đối chiếu theo "…"` sau giá trị, hoặc `căn cứ "…"` ngay dưới dòng `tham số`
    .why =
        Giá trị của tham số thường đến từ một báo cáo hay quyết định riêng của từng năm. Không nêu nguồn thì không ai kiểm tra lại được.
TC1210 = Mức “{ $range }” không chứa giá trị nào vào thời gian này
    .title = Mức trống do giá trị của tham số
    .label = tham số ở đây bằng mốc kia
    .help = không phải sửa nếu văn bản quy định như vậy: vào thời gian này các mức bên cạnh đã phủ hết mọi giá trị
    .why = Một mức có mốc là tham số co giãn theo giá trị của tham số. Khi tham số đúng bằng mốc còn lại thì mức đó không chứa giá trị nào; việc chấm điểm vẫn tiếp tục theo các mức bên cạnh.
