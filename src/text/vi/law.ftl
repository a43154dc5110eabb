### Lời của phần hiệu lực và sửa đổi: văn bản nào áp dụng vào ngày nào.

TC1001 = Ngày hết hiệu lực { $to } đứng trước ngày có hiệu lực { $from }
    .title = Hết hiệu lực trước khi có hiệu lực
    .label = ngày cuối cùng còn hiệu lực
    .from = ngày đầu tiên có hiệu lực
    .help = xem lại hai ngày; ngày sau chữ `đến` là ngày cuối cùng còn hiệu lực
    .why =
        Một văn bản có hiệu lực từ ngày đầu đến hết ngày cuối. Ngày cuối đứng trước ngày đầu thì không ngày nào văn bản có hiệu lực, và không kỳ đánh giá nào dùng được.

note-day = Đây là văn bản có hiệu lực vào ngày { $day }.

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
cli-law-periods-differ = các kỳ của số liệu thuộc nhiều bộ tiêu chí khác nhau
cli-law-period-of = kỳ { $period }: { $id }
cli-law-unreadable = Chưa chọn được bộ tiêu chí: phải sửa các lỗi trên trước, vì tệp có lỗi có thể chính là văn bản đang có hiệu lực
cli-law-help-file = muốn dùng một văn bản không ghi ngày hiệu lực thì nêu thẳng tệp của nó, không dùng --on
cli-law-help-day = thêm --on và một ngày, ví dụ --on 30/11/2022, hoặc ghi cột “kỳ” trong số liệu, hoặc nêu thẳng một tệp
cli-law-help-choose = chọn một bằng --standard và mã của nó; nếu văn bản mới thay văn bản cũ thì ghi ngày hết hiệu lực (`hiệu lực từ … đến …`) cho văn bản cũ
cli-law-help-dates = ghi `hiệu lực từ …` vào tệp khi biết ngày, hoặc bỏ --on
cli-law-help-periods = chấm mỗi kỳ một lần, hoặc nêu một ngày cho tất cả bằng --on
cli-law-help-ids = các mã có ở đó: { $ids }
