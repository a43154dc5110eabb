### Lời của phần hiệu lực và sửa đổi: văn bản nào áp dụng vào ngày nào.

TC1001 = Ngày hết hiệu lực { $to } đứng trước ngày có hiệu lực { $from }
    .title = Hết hiệu lực trước khi có hiệu lực
    .label = ngày cuối cùng còn hiệu lực
    .from = ngày đầu tiên có hiệu lực
    .help = xem lại hai ngày; ngày sau chữ `đến` là ngày cuối cùng còn hiệu lực
    .why =
        Một văn bản có hiệu lực từ ngày đầu đến hết ngày cuối. Ngày cuối đứng trước ngày đầu thì không ngày nào văn bản có hiệu lực, và không kỳ đánh giá nào dùng được.

note-day = Đây là văn bản có hiệu lực vào ngày { $day }.
note-day-of-values = Giá trị của các tham số lấy theo ngày { $day }.

law-force-from = có hiệu lực từ { $from }
law-force-between = có hiệu lực từ { $from } đến hết { $to }
law-force-unknown = không ghi ngày hiệu lực
law-text = { $id } ({ $file }): { $force }

cli-law-no-texts = không có tệp bộ tiêu chí (.tieuchi) nào trong “{ $folder }”
cli-law-not-in-force = bộ tiêu chí { $id } không có hiệu lực vào ngày { $day }
cli-law-none-in-force = không có bộ tiêu chí nào có hiệu lực vào ngày { $day }
cli-law-several-in-force = có { $count } bộ tiêu chí cùng có hiệu lực vào ngày { $day }
cli-law-undated = bộ tiêu chí { $id } không ghi ngày hiệu lực nên không chọn được theo ngày
cli-law-no-day = chưa rõ dùng bộ tiêu chí của ngày nào
cli-law-unknown-id = không có bộ tiêu chí nào mã “{ $id }” trong “{ $folder }”
cli-law-same-id = có { $count } tệp cùng mang mã { $id } mà không rõ dùng tệp nào
cli-law-values-differ = các kỳ của số liệu thuộc thời gian mà tham số có giá trị khác nhau
cli-law-periods-differ = các kỳ của số liệu thuộc nhiều bộ tiêu chí khác nhau
cli-law-period-of = kỳ { $period }: { $id }
cli-law-unreadable = Chưa chọn được bộ tiêu chí: phải sửa các lỗi trên trước, vì tệp có lỗi có thể chính là văn bản đang có hiệu lực
cli-law-help-file = muốn dùng một văn bản không ghi ngày hiệu lực thì nêu thẳng tệp của nó, không dùng --on
cli-law-help-day = thêm --on và một ngày, ví dụ --on 30/11/2022, hoặc ghi cột “kỳ” trong số liệu, hoặc nêu thẳng một tệp
cli-law-help-day-alone = thêm --on và một ngày, ví dụ --on 30/11/2022, hoặc nêu thẳng một tệp
cli-law-help-choose = chọn một bằng --standard và mã của nó; nếu văn bản mới thay văn bản cũ thì ghi ngày hết hiệu lực (`hiệu lực từ … đến …`) cho văn bản cũ
cli-law-day-of-period = { $day } là ngày cuối của kỳ { $period } ghi trong số liệu; xem lại kỳ, hoặc nêu ngày khác bằng --on
cli-law-help-dates = ghi `hiệu lực từ …` vào tệp khi biết ngày, hoặc bỏ --on
cli-law-help-periods = chấm mỗi kỳ một lần, hoặc nêu một ngày cho tất cả bằng --on
cli-law-help-ids = các mã có ở đó: { $ids }

## Văn bản sửa đổi

law-part-attribute = đặc điểm { $name }
law-part-class = nhóm { $name }
law-part-indicator = chỉ số { $name }
law-part-parameter = tham số { $name }
law-part-value = { $dated ->
        [no] giá trị không ghi ngày của tham số { $name }
       *[yes] giá trị từ { $from } của tham số { $name }
    }
law-part-criterion = tiêu chí { $number }
law-part-criterion-max = điểm tối đa của tiêu chí { $number }
law-part-item = mục { $number }
law-part-item-max = điểm tối đa ghi riêng của mục { $number }
law-part-row = mức “{ $range }{ $classes }” của mục { $number }
law-part-no-case = mức “không phát sinh{ $classes }” của mục { $number }
law-part-total = tổng điểm
law-part-all-met = điều kiện đạt cả các tiêu chí
law-part-all-met-of = điều kiện đạt cả { $count } tiêu chí
law-part-none-at-zero = điều kiện không tiêu chí nào 0 điểm
law-part-fulfils = điều kiện đáp ứng “{ $name }”
law-part-threshold = điều kiện tổng điểm của nhóm { $name }
law-part-threshold-of = điều kiện tổng điểm từ { $least } trở lên với { $name }

TC1002 = Không tìm thấy văn bản { $id } được sửa đổi
    .title = Không có văn bản được sửa đổi
    .label = văn bản này không có ở đây
    .help = để tệp của { $id } cùng thư mục với tệp sửa đổi, ở thư mục ngay trên, hoặc nêu cả hai tệp; nếu có nhiều tệp cùng mã thì ghi ngày hiệu lực để rõ tệp nào
    .why =
        Văn bản sửa đổi chỉ gồm những chỗ thay đổi. Không có văn bản gốc thì không biết phần còn lại, và không chấm điểm được.
TC1003 = Văn bản sửa đổi vòng quanh chính nó qua { $id }
    .title = Các văn bản sửa đổi lẫn nhau thành vòng
    .label = sửa đổi văn bản này là quay lại từ đầu
    .help = sửa lại mã của văn bản được sửa đổi; mỗi văn bản sửa đổi cần một mã riêng sau chữ `thành`
    .why =
        Chuỗi sửa đổi phải bắt đầu từ một bộ tiêu chí viết đầy đủ. Đi vòng thì không có văn bản gốc nào cả.
TC1004 = Văn bản được sửa đổi không có { $what }
    .title = Sửa đổi điều không có
    .label = không có trong văn bản được sửa đổi
    .instead = văn bản được sửa đổi ghi thế này
    .help-meant = có phải là “{ $meant }” không?
    .help-rows = viết đúng một mức đang có của mục này, mức riêng của một nhóm thì kèm `với` và tên nhóm: { $rows }
    .help-exactly = khi bãi bỏ một điều kiện, viết đúng con số đang có
    .help = xem lại tên, số hoặc khoảng giá trị, viết đúng như trong văn bản được sửa đổi, mức riêng của một nhóm thì kèm `với` và tên nhóm; nếu là điều mới thì dùng `bổ sung`
    .why =
        `thay` và `bãi bỏ` phải gọi đúng điều đang có. Nếu bỏ qua một chỗ gọi sai thì điều định sửa vẫn còn nguyên mà không ai biết.
TC1005 = Văn bản được sửa đổi đã có { $what }
    .title = Bổ sung điều đã có
    .label = bổ sung ở đây
    .there = đã có ở đây
    .help = dùng `thay` nếu muốn thay điều cũ, hoặc đặt tên, số khác
    .why =
        `bổ sung` thêm điều mới. Điều đã có mà bổ sung nữa thì không biết phải theo bản nào.
TC1006 = Hai thay đổi cùng nói về { $what }
    .title = Sửa đổi một điều hai lần
    .label = lần thứ hai
    .first = đã sửa đổi ở đây
    .help = gộp thành một thay đổi
    .why =
        Mọi thay đổi của một văn bản có hiệu lực cùng lúc, không có trước sau. Một điều chỉ được sửa một lần; sửa cả tiêu chí hay cả mục thì không sửa riêng phần bên trong nữa.
TC1007 = Sau thay đổi này: { $finding } [{ $code }]
    .title = Văn bản sau sửa đổi không còn đúng
    .label = do thay đổi này
    .there = chỗ này của văn bản được sửa đổi
    .help = sửa thêm phần liên quan trong văn bản sửa đổi; xem `tieuchi check --explain { $code }`
    .why =
        Văn bản sau sửa đổi được kiểm tra như một bộ tiêu chí viết đầy đủ: các mức phải phủ hết mọi giá trị, điểm phải cộng đúng, tên phải có. Nâng một mức thì mức kế bên cũng phải sửa theo; thêm một mục thì điểm tối đa và tổng điểm cũng đổi.
TC1008 = Có { $count } tệp cùng mang mã { $id }: { $files }
    .title = Nhiều tệp cùng một mã
    .label = không rõ là tệp nào
    .also = tệp này mang mã đó
    .help = chuyển tệp thừa (như bản nháp) sang thư mục khác hoặc đổi mã của nó; nếu mỗi tệp áp dụng vào một thời gian thì ghi `hiệu lực từ … đến …` cho từng tệp
    .why = Mã chỉ đúng một văn bản vào một ngày. Hai tệp cùng mang một mã mà thời gian áp dụng trùng nhau hoặc không ghi thì không biết phải theo tệp nào, và chương trình không tự chọn.
TC1009 = Nhóm { $name } đứng trước nhóm { $before }, mà { $before } cũng đứng trước { $name }
    .title = Các nhóm đứng trước nhau thành vòng
    .label = không nhóm nào đứng trước được
    .also = vòng đi qua đây
    .help = bỏ một trong các chỗ `trước nhóm …` này
    .why = Các nhóm được xét từ trên xuống nên phải có một nhóm đứng đầu. Nhóm này đứng trước nhóm kia, nhóm kia lại đứng trước nhóm này thì không có thứ tự nào đúng.

cli-law-unamended = Lưu ý: { $id } đã được { $amending } sửa đổi vào ngày này; vì có --standard nên vẫn dùng văn bản chưa sửa đổi.
source-amended = theo { $text } (sửa đổi)
note-amended = Văn bản được sửa đổi: { $title } ({ $id }){ $text }.
