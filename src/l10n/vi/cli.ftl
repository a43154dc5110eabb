### Lời của dòng lệnh.

cli = Chấm điểm xã, phường, thị trấn theo một bộ tiêu chí pháp luật và nói rõ vì sao.
    .more =
        Ví dụ:
          tieuchi check criteria/qd-06-2019.tieuchi
          tieuchi score criteria/qd-06-2019.tieuchi examples/nui-thanh-2024.yaml
          tieuchi explain criteria/qd-06-2019.tieuchi \
              examples/nui-thanh-2024.yaml --commune "Tam Hòa"

        Mã kết thúc: 0 mọi việc tốt đẹp; 1 có phát hiện trong dữ liệu vào (phần
        chấm được vẫn chấm); 2 dùng lệnh sai; 3 lỗi từ máy (tệp, ổ đĩa).
cli-usage = Cách dùng:
cli-commands = Các lệnh:
cli-arguments = Đối số:
cli-options = Tùy chọn:
cli-options-value = tùy chọn
cli-command-value = LỆNH
cli-possible = {" "}(một trong: { $values })
cli-default = {" "}(mặc định: { $value })

cli-lang = ngôn ngữ của mọi lời hiện ra; cũng chọn được bằng biến môi trường TIEUCHI_LANG
    .value = NGÔN_NGỮ
cli-color = khi nào tô màu; auto là chỉ khi hiện trên màn hình và không đặt NO_COLOR
    .value = KHI
cli-help = in phần trợ giúp này
cli-version = in số phiên bản

cli-check = Kiểm tra bộ tiêu chí: tìm mọi lỗi trước khi chấm điểm
cli-check-files = các tệp bộ tiêu chí (.tieuchi) hoặc thư mục chứa chúng
    .value = TỆP
cli-check-on = dùng văn bản có hiệu lực và giá trị tham số của ngày này, ví dụ 30/11/2022; nêu cả thư mục thì chọn trong đó
    .value = NGÀY
cli-check-which = trong thư mục có nhiều bộ tiêu chí, dùng bộ có mã này
    .value = MÃ
cli-check-format = cách ghi các phát hiện
    .value = DẠNG
cli-check-official = coi con số chưa đối chiếu, con số và điều kiện chưa nêu nguồn là lỗi
cli-check-explain = in trang giải thích của một mã phát hiện, ví dụ TC0401
    .value = MÃ

cli-fmt = Trình bày lại tệp tiêu chí theo một mẫu thống nhất; lời văn và con số giữ nguyên
cli-fmt-files = các tệp bộ tiêu chí (.tieuchi); dấu - là đọc từ đầu vào chuẩn, ghi ra màn hình
    .value = TỆP
cli-fmt-check = không sửa tệp, chỉ nêu những tệp trình bày chưa đúng mẫu (mã kết thúc 1)
cli-fmt-stdout = in kết quả ra màn hình, không sửa tệp

cli-score = Chấm điểm các xã, tổng hợp theo huyện và so với mục tiêu
cli-score-standard = tệp bộ tiêu chí (.tieuchi), hoặc thư mục chứa nhiều bộ
    .value = BỘ_TIÊU_CHÍ
cli-score-data = các tệp số liệu (.yaml, .csv, .xlsx) hoặc thư mục chứa chúng
    .value = SỐ_LIỆU
cli-score-previous = tệp hoặc thư mục số liệu của kỳ trước, cho bộ tiêu chí có mục so với kỳ trước; dùng nhiều lần cho nhiều tệp
    .value = SỐ_LIỆU
cli-score-units = danh sách các đơn vị phải đánh giá (.csv, .xlsx, .yaml): mã, tên, huyện; đơn vị chưa gửi số liệu vẫn được tính
    .value = TỆP
cli-score-sheets = chỉ đọc trang tính có tên này, kể cả khi bị ẩn; dùng nhiều lần cho nhiều trang
    .value = TRANG
cli-score-data_format = dạng của số liệu từ đầu vào chuẩn (-) và của tệp không có đuôi; không nêu thì nhận theo nội dung
    .value = DẠNG
cli-score-on = dùng bộ tiêu chí có hiệu lực và giá trị tham số của ngày này, ví dụ 30/11/2022; không nêu thì theo ngày cuối kỳ của số liệu
    .value = NGÀY
cli-score-which = trong thư mục có nhiều bộ tiêu chí, dùng bộ có mã này
    .value = MÃ
cli-score-format = cách ghi kết quả; xlsx là sổ tính Excel có biểu đồ, cần -o
    .value = DẠNG
cli-score-output = ghi kết quả vào tệp này: ghi trọn vẹn hoặc không ghi gì; “-” là đầu ra chuẩn
    .value = TỆP
cli-score-findings = ghi mọi phát hiện về số liệu vào tệp .csv này, mỗi phát hiện một dòng; mở được bằng Excel
    .value = TỆP
cli-score-only = chỉ liệt kê xã có kết quả này; phần tổng hợp vẫn tính tất cả
    .value = KẾT_QUẢ
cli-score-compare = thay bảng điểm bằng phần đối chiếu: thẩm định đã làm thay đổi những gì so với xã tự đánh giá
cli-score-district = chỉ chấm các xã của huyện này; dùng nhiều lần cho nhiều huyện
    .value = HUYỆN
cli-score-target = tỷ lệ xã cần được công nhận
    .value = TỶ_LỆ

cli-explain = Giải thích toàn bộ kết quả của một xã; với kế hoạch: một mục tiêu, hoặc phần của một xã trong các mục tiêu
cli-explain-standard = tệp bộ tiêu chí (.tieuchi), hoặc thư mục chứa nhiều bộ
    .value = BỘ_TIÊU_CHÍ
cli-explain-data = các tệp số liệu (.yaml, .csv, .xlsx) hoặc thư mục chứa chúng
    .value = SỐ_LIỆU
cli-explain-previous = tệp hoặc thư mục số liệu của kỳ trước, cho bộ tiêu chí có mục so với kỳ trước; dùng nhiều lần cho nhiều tệp
    .value = SỐ_LIỆU
cli-explain-units = danh sách các đơn vị phải đánh giá (.csv, .xlsx, .yaml): mã, tên, huyện; đơn vị chưa gửi số liệu vẫn được tính
    .value = TỆP
cli-explain-sheets = chỉ đọc trang tính có tên này, kể cả khi bị ẩn; dùng nhiều lần cho nhiều trang
    .value = TRANG
cli-explain-data_format = { cli-score-data_format }
    .value = { cli-score-data_format.value }
cli-explain-commune = mã hoặc tên xã; có hay không có chữ “xã” đều được
    .value = XÃ
cli-explain-own = { cli-plan-own }
    .value = { cli-plan-own.value }
cli-explain-tracking = { cli-plan-tracking }
    .value = { cli-plan-tracking.value }
cli-explain-day = { cli-plan-day }
    .value = { cli-plan-day.value }
cli-explain-law = { cli-plan-law }
    .value = { cli-plan-law.value }
cli-explain-number = số của mục tiêu cần giải thích, khi tệp là kế hoạch
    .value = SỐ
cli-no-target = Kế hoạch không có mục tiêu { $number }; các mục tiêu: { $all }
cli-only-of-plans = { $argument } chỉ dùng được với kế hoạch
cli-only-of-standards = { $argument } chỉ dùng được với bộ tiêu chí
cli-explain-on = dùng bộ tiêu chí có hiệu lực và giá trị tham số của ngày này, ví dụ 30/11/2022; không nêu thì theo ngày cuối kỳ của số liệu
    .value = NGÀY
cli-explain-which = trong thư mục có nhiều bộ tiêu chí, dùng bộ có mã này
    .value = MÃ
cli-explain-findings = ghi mọi phát hiện về số liệu của xã này, và của các tệp, vào tệp .csv này; mở được bằng Excel
    .value = TỆP
cli-explain-format = cách ghi kết quả
    .value = DẠNG

cli-watch = Theo dõi: chấm lại mỗi khi một tệp được lưu, và nói kết quả nào đã đổi; bấm Ctrl-C để dừng
cli-watch-standard = { cli-score-standard }
    .value = { cli-score-standard.value }
cli-watch-data = { cli-score-data }
    .value = { cli-score-data.value }
cli-watch-previous = { cli-score-previous }
    .value = { cli-score-previous.value }
cli-watch-units = { cli-score-units }
    .value = { cli-score-units.value }
cli-watch-sheets = { cli-score-sheets }
    .value = { cli-score-sheets.value }
cli-watch-data_format = { cli-score-data_format }
    .value = { cli-score-data_format.value }
cli-watch-on = { cli-score-on }
    .value = { cli-score-on.value }
cli-watch-which = { cli-score-which }
    .value = { cli-score-which.value }
cli-watch-only = { cli-score-only }
    .value = { cli-score-only.value }
cli-watch-district = { cli-score-district }
    .value = { cli-score-district.value }
cli-watch-target = { cli-score-target }
    .value = { cli-score-target.value }
cli-watch-stdin = không theo dõi được đầu vào chuẩn (-): nêu tên tệp hoặc thư mục số liệu
cli-watch-unfinished = “{ $file }” đang được chương trình khác ghi hoặc giữ riêng: chờ ghi xong…
cli-watch-waits = Đang theo dõi { $files } tệp. Lưu một tệp thì kết quả được chấm lại; bấm Ctrl-C để dừng.
cli-watch-ended = Đã dừng theo dõi.
cli-watch-changes = Thay đổi so với lần trước:
cli-watch-same = Không đơn vị nào đổi kết quả so với lần trước.
cli-watch-changed = { $commune }: { $before } → { $after } ({ $points_before } → { $points_after } điểm)
cli-watch-came = { $commune }: mới có, { $after } ({ $points_after } điểm)
cli-watch-went = { $commune }: không còn trong số liệu, trước là { $after } ({ $points_after } điểm)

cli-opened = Lưu ý: “{ $file }” đang được mở ở chương trình khác (có tệp “{ $sign }” bên cạnh). Đã đọc bản được lưu gần nhất: nếu vừa sửa, hãy lưu rồi chạy lại.

cli-advise = Tìm cách thay đổi để xã được công nhận, huyện đạt mục tiêu: cách ít thay đổi nhất, có chứng minh
cli-advise-standard = { cli-score-standard }
    .value = { cli-score-standard.value }
cli-advise-data = { cli-score-data }
    .value = { cli-score-data.value }
cli-advise-previous = { cli-score-previous }
    .value = { cli-score-previous.value }
cli-advise-units = { cli-score-units }
    .value = { cli-score-units.value }
cli-advise-sheets = { cli-score-sheets }
    .value = { cli-score-sheets.value }
cli-advise-data_format = { cli-score-data_format }
    .value = { cli-score-data_format.value }
cli-advise-on = { cli-score-on }
    .value = { cli-score-on.value }
cli-advise-which = { cli-score-which }
    .value = { cli-score-which.value }
cli-advise-format = { cli-score-format }
    .value = { cli-score-format.value }
cli-advise-output = { cli-score-output }
    .value = { cli-score-output.value }
cli-advise-findings = { cli-score-findings }
    .value = { cli-score-findings.value }
cli-advise-district = { cli-score-district }
    .value = { cli-score-district.value }
cli-advise-target = { cli-score-target }
    .value = { cli-score-target.value }
cli-advise-commune = chỉ xã này, theo mã hoặc tên
    .value = { cli-explain-commune.value }
cli-report = Ghi kết quả thành một trang xem bằng trình duyệt; phiếu chấm điểm để in; với kế hoạch: báo cáo năm, 6 tháng, đột xuất
cli-report-standard = { cli-score-standard }
    .value = { cli-score-standard.value }
cli-report-data = { cli-score-data }
    .value = { cli-score-data.value }
cli-report-previous = { cli-score-previous }
    .value = { cli-score-previous.value }
cli-report-units = { cli-score-units }
    .value = { cli-score-units.value }
cli-report-sheets = { cli-score-sheets }
    .value = { cli-score-sheets.value }
cli-report-data_format = { cli-score-data_format }
    .value = { cli-score-data_format.value }
cli-report-on = { cli-score-on }
    .value = { cli-score-on.value }
cli-report-which = { cli-score-which }
    .value = { cli-score-which.value }
cli-report-own = { cli-plan-own }
    .value = { cli-plan-own.value }
cli-report-tracking = { cli-plan-tracking }
    .value = { cli-plan-tracking.value }
cli-report-day = { cli-plan-day }
    .value = { cli-plan-day.value }
cli-report-law = { cli-plan-law }
    .value = { cli-plan-law.value }
cli-report-period = báo cáo kế hoạch của kỳ nào
    .value = KỲ
cli-report-summary = chỉ ghi bản tóm tắt một trang của báo cáo kế hoạch
cli-report-format = cách ghi báo cáo; không nêu thì theo đuôi của tệp
    .value = { cli-score-format.value }
cli-docx-to-terminal = Văn bản .docx không đọc được trên màn hình dòng lệnh
cli-docx-to-file = nêu tệp để ghi: -o bao-cao.docx
cli-report-output = { cli-score-output }
    .value = { cli-score-output.value }
cli-report-findings = { cli-score-findings }
    .value = { cli-score-findings.value }
cli-report-district = { cli-score-district }
    .value = { cli-score-district.value }
cli-report-target = { cli-score-target }
    .value = { cli-score-target.value }
cli-report-commune = chỉ ghi phiếu chấm điểm của xã này, theo mã hoặc tên
    .value = { cli-explain-commune.value }
cli-report-each = thư mục để ghi phiếu chấm điểm của từng xã; không ghi đè tệp đã có
    .value = THƯ_MỤC
cli-report-written = Đã ghi { $count } phiếu chấm điểm vào { $folder }

cli-test = Chạy các ví dụ của bộ tiêu chí và đo độ phủ của chúng
cli-test-files = các tệp bộ tiêu chí và tệp ví dụ, hoặc thư mục chứa chúng; tệp x.vi-du.tieuchi bên cạnh x.tieuchi được đọc kèm
    .value = TỆP
cli-test-on = { cli-check-on }
    .value = { cli-check-on.value }
cli-test-which = { cli-check-which }
    .value = { cli-check-which.value }
cli-test-format = cách ghi kết quả
    .value = DẠNG
cli-test-verbose = liệt kê cả những ví dụ đúng
cli-test-min_coverage = độ phủ ít nhất phải đạt, ví dụ 100%
    .value = TỶ_LỆ
cli-test-suggest = viết ra các ví dụ còn thiếu, để trống kết quả cho người xác nhận
cli-all-well-examples = { $file }: không có lỗi. { $examples } ví dụ cho { $standard }; chạy bằng `tieuchi test`.
cli-not-tested = { $count ->
    [0] Chưa kiểm tra ví dụ ({ $files }): phải sửa các lỗi của bộ tiêu chí trước.
   *[other] Chưa kiểm tra { $count } ví dụ của { $files }: phải sửa các lỗi của bộ tiêu chí trước.
}

cli-plan = Đối chiếu số liệu với các mục tiêu của một kế hoạch
cli-plan-plan = tệp kế hoạch (.tieuchi)
    .value = KẾ_HOẠCH
cli-plan-data = { cli-score-data }
    .value = { cli-score-data.value }
cli-plan-own = số liệu chung của chính đơn vị ban hành kế hoạch (một dòng hoặc một nhóm khóa mang tên đơn vị ấy)
    .value = TỆP
cli-plan-law = tệp hoặc thư mục có bộ tiêu chí mà kế hoạch áp dụng; không nêu thì tìm cạnh kế hoạch và ở thư mục ngay trên
    .value = TỆP
cli-plan-units = { cli-score-units }
    .value = { cli-score-units.value }
cli-plan-sheets = { cli-score-sheets }
    .value = { cli-score-sheets.value }
cli-plan-data_format = { cli-score-data_format }
    .value = { cli-score-data_format.value }
cli-plan-on = { cli-score-on }
    .value = { cli-score-on.value }
cli-plan-tracking = sổ theo dõi (CSV, XLSX, YAML): đơn vị nào đã làm việc gì, ngày nào
    .value = TỆP
cli-plan-day = xem nhiệm vụ, báo cáo tại ngày này (DD/MM/YYYY); không nêu thì là hôm nay, theo giờ Việt Nam
    .value = NGÀY
cli-plan-calendar = viết lịch các thời hạn trong năm ra tệp này (iCalendar, .ics)
    .value = TỆP
cli-plan-format = { cli-score-format }
    .value = { cli-score-format.value }
cli-plan-output = { cli-score-output }
    .value = { cli-score-output.value }
cli-plan-findings = { cli-score-findings }
    .value = { cli-score-findings.value }
cli-no-plan = { $file } không phải là kế hoạch: tệp kế hoạch mở đầu bằng `kế hoạch …`
cli-plan-tried = { $file }: { $tried ->
        [0] kế hoạch chưa có ví dụ nào
       *[other] { $tried } ví dụ của mục tiêu, đúng cả
    }.
cli-plan-untried = Chưa có ví dụ ở cả hai bên mốc: mục tiêu { $targets }.
cli-plan-not-tested = Chưa kiểm tra ví dụ: phải sửa các lỗi của kế hoạch trước.
cli-test-plan-text = Ví dụ của kế hoạch chỉ được báo bằng lời, không có --suggest và --format json
cli-not-planned = Chưa đối chiếu: phải sửa các lỗi của kế hoạch trước.

cli-history = So sánh các đơn vị qua nhiều kỳ: tỷ lệ công nhận, đơn vị nào đổi kết quả và vì sao
cli-history-standard = { cli-score-standard }
    .value = { cli-score-standard.value }
cli-history-data = các tệp hoặc thư mục số liệu có ghi kỳ (cột “kỳ”, tên trang, tiêu đề, tên tệp)
    .value = { cli-score-data.value }
cli-history-period = số liệu của một kỳ mà tệp không ghi kỳ, ví dụ 2022=xa-2022.xlsx; dùng nhiều lần cho nhiều kỳ
    .value = KỲ=TỆP
cli-history-law = bộ tiêu chí dùng cho riêng một kỳ, ví dụ 2022=cu.tieuchi; không nêu thì theo văn bản có hiệu lực vào ngày cuối của kỳ
    .value = KỲ=TỆP
cli-history-units_map = bảng đơn vị cũ, đơn vị mới (.csv) và ngày các đơn vị mới thay đơn vị cũ, ví dụ 01/07/2025=bang.csv
    .value = NGÀY=TỆP
cli-history-sheets = { cli-score-sheets }
    .value = { cli-score-sheets.value }
cli-history-data_format = { cli-score-data_format }
    .value = { cli-score-data_format.value }
cli-history-on = dùng văn bản có hiệu lực vào ngày này cho mọi kỳ
    .value = { cli-score-on.value }
cli-history-which = { cli-score-which }
    .value = { cli-score-which.value }
cli-history-target = { cli-score-target }
    .value = { cli-score-target.value }
cli-history-format = { cli-score-format }
    .value = { cli-score-format.value }
cli-history-output = { cli-score-output }
    .value = { cli-score-output.value }
cli-history-findings = { cli-score-findings }
    .value = { cli-score-findings.value }
cli-history-years = các năm phải đánh giá, ví dụ 2022,2024: kết quả nêu năm nào có số liệu, năm nào còn thiếu
    .value = NĂM
cli-value-not-a-year = viết các năm đủ bốn chữ số, cách nhau bằng dấu phẩy, ví dụ 2022,2024
cli-history-no-period = số liệu không ghi là của kỳ nào
cli-history-untold = { $count } dòng không rõ là của kỳ nào nên không được tính; dòng đầu tiên: { $file }, dòng { $row }
cli-history-untold-help = thêm cột “kỳ”, hoặc nêu kỳ của tệp: `--period 2022=TỆP`
cli-units-map = bảng đơn vị cũ, đơn vị mới { $file } có { $count } lỗi
cli-units-map-column = thiếu cột { $name }
cli-units-map-row = dòng { $line }: số ô khác với dòng đầu
cli-units-map-code = dòng { $line }: “{ $value }” không phải là mã đơn vị năm chữ số
cli-units-map-answer = dòng { $line }: cột old_commune_split ghi “{ $value }”, cần là yes (bị chia) hoặc no
cli-units-map-help = mỗi dòng là một đơn vị cũ và đơn vị mới của nó, với các cột old_commune_code, old_commune, new_commune_code, new_commune, old_commune_split
cli-value-not-of-period = viết kỳ, dấu “=” rồi tên tệp, ví dụ 2022=xa-2022.xlsx
cli-value-not-of-day = viết ngày, dấu “=” rồi tên tệp, ví dụ 01/07/2025=bang.csv

cli-doc = Viết bộ tiêu chí, kế hoạch thành tài liệu để in, để đọc
cli-doc-files = các tệp bộ tiêu chí, kế hoạch (.tieuchi) hoặc thư mục chứa chúng
    .value = TỆP
cli-doc-on = { cli-check-on }
    .value = { cli-check-on.value }
cli-doc-which = { cli-check-which }
    .value = { cli-check-which.value }
cli-doc-format = cách ghi: html là một trang web, mở bằng trình duyệt rồi in được
    .value = DẠNG
cli-doc-output = ghi tài liệu vào tệp này: ghi trọn vẹn hoặc không ghi gì
    .value = TỆP

cli-start =
    Chấm điểm xã, phường, thị trấn phù hợp với trẻ em, và nói rõ vì sao.

    Anh, chị muốn làm gì?

      Bắt đầu: tạo thư mục có sẵn bộ tiêu chí, biểu mẫu và hướng dẫn
          tieuchi new THƯ_MỤC
      Làm biểu mẫu để các xã điền số liệu
          tieuchi form BỘ_TIÊU_CHÍ -o bieu-mau.xlsx
      Rà soát một tệp Excel: tô màu các ô có lỗi
          tieuchi mark BỘ_TIÊU_CHÍ SỐ_LIỆU.xlsx -o da-ra-soat.xlsx
      Chấm điểm các xã, ghi kết quả thành tệp Excel
          tieuchi score BỘ_TIÊU_CHÍ SỐ_LIỆU --format xlsx -o ket-qua.xlsx
      Hỏi vì sao một xã có kết quả như vậy, cần làm gì để được công nhận
          tieuchi explain BỘ_TIÊU_CHÍ SỐ_LIỆU --commune "TÊN XÃ"

    Mọi lệnh khác: tieuchi help. Giúp về một lệnh: tieuchi score --help.

cli-new = Tạo thư mục làm việc: bộ tiêu chí, biểu mẫu trống và hướng dẫn từng bước
cli-new-folder = thư mục mới, hoặc thư mục chưa có tệp nào
    .value = THƯ_MỤC
cli-new-not-empty = thư mục “{ $folder }” đã có tệp
cli-new-not-empty-help = nêu tên một thư mục mới; tệp đã có không bị thay đổi
cli-new-made = Đã tạo “{ $folder }”. Mở tệp { $readme } trong đó để xem các bước tiếp theo.
new-readme =
    THƯ MỤC CHẤM ĐIỂM XÃ, PHƯỜNG, THỊ TRẤN PHÙ HỢP VỚI TRẺ EM

    Trong thư mục này có:
      qd-06-2019.tieuchi         bộ tiêu chí theo Quyết định số 06/QĐ-TTg
      qd-06-2019.vi-du.tieuchi   các ví dụ để kiểm tra bộ tiêu chí
      bieu-mau.xlsx              biểu mẫu trống để điền số liệu
      so-lieu                    nơi để các biểu đã điền

    LƯU Ý: nhiều con số trong bộ tiêu chí còn ghi “chưa đối chiếu”. Hãy đối chiếu
    với Phụ lục của Quyết định trước khi dùng kết quả chính thức.

    Các bước, gõ trong cửa sổ lệnh mở tại thư mục này:

    1. Điền số liệu vào bieu-mau.xlsx rồi lưu vào thư mục so-lieu. Chưa có số liệu
       thì để trống. Có danh sách xã (mã, tên, huyện) thì điền sẵn được:
         tieuchi form qd-06-2019.tieuchi --units danh-sach.csv -o bieu-huyen.xlsx

    2. Rà soát: các ô có lỗi được tô màu trong một bản sao của tệp:
         tieuchi mark qd-06-2019.tieuchi so-lieu/bieu-mau.xlsx -o da-ra-soat.xlsx

    3. Chấm điểm, so với mục tiêu 80% số xã được công nhận:
         tieuchi score qd-06-2019.tieuchi so-lieu --target 80

    4. Ghi kết quả thành tệp Excel có biểu đồ:
         tieuchi score qd-06-2019.tieuchi so-lieu --format xlsx -o ket-qua.xlsx

    5. Xem vì sao một xã có kết quả như vậy và cần làm gì:
         tieuchi explain qd-06-2019.tieuchi so-lieu --commune "Tên xã"

cli-form = Làm biểu mẫu trống để các xã điền số liệu, đúng theo bộ tiêu chí
cli-form-standard = { cli-score-standard }
    .value = { cli-score-standard.value }
cli-form-output = ghi biểu mẫu vào tệp này; tệp đã có thì giữ nguyên
    .value = TỆP
cli-form-format = dạng của biểu mẫu; không nêu thì theo đuôi tệp, không thì xlsx
    .value = DẠNG
cli-form-units = điền sẵn mã, tên, huyện của các đơn vị trong danh sách này (.csv, .xlsx, .yaml)
    .value = TỆP
cli-form-verified = thêm các cột thẩm định và minh chứng bên cạnh các cột xã tự đánh giá
cli-form-district = chỉ lấy các đơn vị của huyện này; dùng nhiều lần cho nhiều huyện
    .value = TÊN
cli-form-one_each = ghi vào thư mục này mỗi đơn vị một biểu, mỗi chỉ số một dòng
    .value = THƯ_MỤC
cli-form-data_format = dạng của danh sách đơn vị từ đầu vào chuẩn (-) và của tệp không có đuôi
    .value = DẠNG
cli-form-on = { cli-check-on }
    .value = { cli-check-on.value }
cli-form-which = { cli-check-which }
    .value = { cli-check-which.value }
cli-form-exists = đã có tệp “{ $file }”
cli-form-exists-help = tệp có thể đã được điền hoặc sửa nên không bị ghi đè: chọn tên khác, hoặc tự xóa tệp
cli-form-to-file = biểu mẫu Excel không hiện được trên màn hình
cli-form-to-file-help = nêu tệp để ghi, ví dụ -o bieu-mau.xlsx
cli-form-no-units = danh sách không có đơn vị nào, nên { $option } không có gì để ghi
cli-form-no-units-help = kiểm tra danh sách đơn vị và tên huyện
cli-form-written = Đã ghi { $count } biểu mẫu vào { $folder }

cli-inspect = Hỏi về chính bộ tiêu chí: ngưỡng có đạt tới được không, tiêu chí nào quyết định
cli-inspect-standard = tệp bộ tiêu chí (.tieuchi), hoặc thư mục chứa nhiều bộ
    .value = BỘ_TIÊU_CHÍ
cli-inspect-on = { cli-check-on }
    .value = { cli-check-on.value }
cli-inspect-which = { cli-check-which }
    .value = { cli-check-which.value }
cli-inspect-format = cách ghi câu trả lời
    .value = DẠNG
cli-inspect-figures = kèm ví dụ số liệu làm cho câu trả lời xảy ra

cli-sources = Kê từng con số của bộ tiêu chí kèm nguồn và tình trạng đối chiếu
cli-sources-standard = tệp bộ tiêu chí (.tieuchi), hoặc thư mục chứa nhiều bộ
    .value = BỘ_TIÊU_CHÍ
cli-sources-on = { cli-check-on }
    .value = { cli-check-on.value }
cli-sources-which = { cli-check-which }
    .value = { cli-check-which.value }
cli-sources-format = cách ghi bảng kê; csv mở được bằng Excel
    .value = DẠNG
cli-sources-only = chỉ liệt kê con số có tình trạng này; phần đếm vẫn tính tất cả
    .value = TÌNH_TRẠNG
cli-sources-output = ghi bảng kê vào tệp này: ghi trọn vẹn hoặc không ghi gì
    .value = TỆP

cli-mark = Đánh dấu các ô có lỗi ngay trong tệp Excel và thêm một trang liệt kê mọi phát hiện; mọi thứ khác trong tệp giữ nguyên
cli-mark-standard = { cli-score-standard }
    .value = { cli-score-standard.value }
cli-mark-file = tệp Excel cần rà soát (.xlsx, .xlsm)
    .value = TỆP_EXCEL
cli-mark-previous = { cli-score-previous }
    .value = { cli-score-previous.value }
cli-mark-units = { cli-score-units }
    .value = { cli-score-units.value }
cli-mark-sheets = { cli-score-sheets }
    .value = { cli-score-sheets.value }
cli-mark-data_format = { cli-score-data_format }
    .value = { cli-score-data_format.value }
cli-mark-on = { cli-score-on }
    .value = { cli-score-on.value }
cli-mark-which = { cli-score-which }
    .value = { cli-score-which.value }
cli-mark-output = ghi tệp đã đánh dấu vào đây, ví dụ da-ra-soat.xlsx; không bao giờ ghi lên tệp gốc
    .value = TỆP
cli-mark-folder = “{ $file }” là thư mục: mỗi lần chỉ đánh dấu được một tệp .xlsx hoặc .xlsm
cli-mark-each = chạy lệnh cho từng tệp trong thư mục đó
cli-mark-not-a-workbook = không đánh dấu được “{ $file }”: chỉ nhận tệp .xlsx và .xlsm
cli-mark-save = mở tệp bằng Excel hoặc LibreOffice, lưu thành .xlsx rồi chạy lại với tệp .xlsx đó
cli-mark-list = hoặc liệt kê các phát hiện bằng `tieuchi score … --findings phat-hien.csv`
cli-mark-same-ending = “{ $file }” phải có đuôi .{ $ending } như tệp gốc
cli-mark-not-written = Chưa ghi gì: không đánh dấu được tệp này.
cli-mark-done = { $findings ->
    [0] Không có phát hiện nào, không ô nào bị đánh dấu. Đã ghi { $file }.
   *[other] Đã đánh dấu { $cells } ô ({ $notes } ô có ghi chú) và liệt kê { $findings } phát hiện ở trang “{ $sheet }” của { $file }.
}
cli-mark-left = Còn { $count } ô chưa tô màu: quá nhiều ô có lỗi. Tất cả đều có trong danh sách.

cli-diff = So sánh hai bộ tiêu chí hoặc hai kế hoạch: quy định nào thay đổi, đơn vị nào bị ảnh hưởng. Có khác biệt không phải là lỗi (mã kết thúc vẫn là 0)
cli-diff-old = tệp bộ tiêu chí hoặc kế hoạch cũ (.tieuchi), hoặc thư mục chứa nhiều bộ
    .value = BỘ_CŨ
cli-diff-new = tệp bộ tiêu chí hoặc kế hoạch mới (.tieuchi), hoặc thư mục chứa nhiều bộ
    .value = BỘ_MỚI
cli-diff-data = các tệp số liệu (.yaml, .csv, .xlsx) hoặc thư mục chứa chúng; không có thì chỉ so sánh quy định
    .value = SỐ_LIỆU
cli-diff-on = dùng văn bản có hiệu lực và giá trị tham số của ngày này, ví dụ 30/11/2022, ở cả hai bên; không nêu thì theo ngày cuối kỳ của số liệu
    .value = { cli-check-on.value }
cli-diff-which = { cli-check-which }
    .value = { cli-check-which.value }
cli-diff-on_new = ngày của bộ mới, khi so sánh quy định của hai ngày trong cùng một thư mục
    .value = NGÀY
cli-diff-previous = tệp hoặc thư mục số liệu của kỳ trước, khi có bộ so với kỳ trước; dùng nhiều lần cho nhiều tệp
    .value = SỐ_LIỆU
cli-diff-units = { cli-score-units }
    .value = { cli-score-units.value }
cli-diff-sheets = { cli-score-sheets }
    .value = { cli-score-sheets.value }
cli-diff-data_format = { cli-score-data_format }
    .value = { cli-score-data_format.value }
cli-diff-format = cách ghi kết quả
    .value = DẠNG
cli-diff-output = ghi kết quả vào tệp này: ghi trọn vẹn hoặc không ghi gì
    .value = TỆP
cli-diff-findings = { cli-score-findings }
    .value = { cli-score-findings.value }
cli-diff-target = tỷ lệ xã cần được công nhận
    .value = TỶ_LỆ
cli-diff-exit_code = kết thúc với mã 1 khi quy định có thay đổi
cli-diff-nothing-compared = cả hai bộ tiêu chí đều không có mục nào so với kỳ trước, nên không dùng --previous
cli-not-compared = Chưa so sánh: phải sửa các lỗi của bộ tiêu chí trước.
cli-plans-not-compared = Chưa so sánh: phải sửa các lỗi của kế hoạch trước.
cli-diff-plan-and-other = { $plan } là kế hoạch, còn { $other } thì không: chỉ so sánh hai tệp cùng loại
cli-diff-plans-no-data = Hai kế hoạch chỉ được so sánh về nội dung; kết quả trên số liệu thì xem từng kế hoạch bằng `tieuchi plan`

# Một lệnh chỉ được dùng một số bước nhất định để trả lời các câu hỏi về bộ tiêu chí.
cli-steps-check = Chưa xét hết: đã dùng hết số bước dành cho một lệnh. Có thể còn những dòng không đơn vị nào rơi vào, hoặc những mức điểm không đơn vị nào đạt tới, mà lệnh này chưa nêu. Những lỗi khác đã được kiểm tra đủ; việc chấm điểm không bị ảnh hưởng.
cli-steps-inspect = Chưa xét hết: đã dùng hết số bước dành cho một lệnh. Chỗ nào ghi “chưa xét được” thì chưa thể nói là có hay không; những câu trả lời khác vẫn đúng.
cli-steps-diff = Chưa xét hết: đã dùng hết số bước dành cho một lệnh. Những phần ghi “chưa xác định được” có thể vẫn cho kết quả khác nhau; những phần khác đã được xét đủ.
cli-steps-score = Chưa xét hết { $count } đơn vị: số liệu còn thiếu có quá nhiều khả năng so với số bước dành cho một đơn vị và cho cả lần chạy. Với các đơn vị ấy, khoảng điểm có thể rộng hơn thực tế và kết luận có thể còn để ngỏ; kết luận “đạt”, “không đạt” vẫn đúng. Bổ sung số liệu, hoặc chạy riêng từng nhóm đơn vị.
cli-steps-suggest = Chưa xét hết: đã dùng hết số bước dành cho một lệnh. Những chỗ chưa có số liệu có thể vẫn có số liệu đạt tới; ghi các ví dụ đã gợi ý vào tệp rồi chạy lại lệnh này để xét tiếp.

cli-completions = In tập lệnh giúp shell tự hoàn thành lệnh tieuchi khi gõ phím Tab
cli-completions-shell = tên shell đang dùng
    .value = SHELL

cli-unknown-command = không có lệnh “{ $command }”
cli-unknown-argument = không có tùy chọn “{ $argument }”
cli-missing-command = chưa nói phải làm gì
cli-missing-argument = còn thiếu: { $argument }
cli-missing-value = “{ $argument }” cần có giá trị đi kèm
cli-unexpected-value = “{ $argument }” không nhận giá trị “{ $value }”
cli-invalid-value = giá trị “{ $value }” không dùng được cho “{ $argument }”
cli-conflict = “{ $argument }” không dùng cùng lúc với “{ $other }”
cli-twice = “{ $argument }” chỉ được dùng một lần
cli-not-utf8 = dòng lệnh có ký tự không đọc được (không phải UTF-8)
cli-not-understood = không hiểu dòng lệnh này
cli-did-you-mean = có phải ý bạn là “{ $proposal }”?
cli-did-you-mean-one-of = có phải ý bạn là một trong số này: { $proposals }?
cli-possible-values = các giá trị dùng được: { $values }
cli-see-help = `{ $command } --help`
cli-value-not-a-percentage = viết một tỷ lệ phần trăm, ví dụ 80% hoặc 64,26%
cli-value-out-of-range = tỷ lệ phải từ 0% đến 100%
cli-value-no-file = đặt tên một tệp .csv: “-” là đầu ra chuẩn, chỉ dành cho kết quả
cli-value-not-a-day = viết một ngày có trong lịch: ngày/tháng/năm, ví dụ 30/11/2022
cli-value-no-code = mã có dạng TC0401, đứng trong ngoặc vuông ở đầu mỗi phát hiện

cli-value-part-of-one = viết rõ kèm dấu %: là { $share } hay { $hundredfold }?
cli-no-standard = còn thiếu bộ tiêu chí: “{ $file }” là số liệu
cli-score-data-with = chấm điểm số liệu bằng `tieuchi score BỘ_TIÊU_CHÍ.tieuchi { $file }`
cli-standard-as-data = “{ $file }” là bộ tiêu chí, không phải số liệu
cli-two-standards = mỗi lần chấm theo một bộ tiêu chí; so sánh hai bộ bằng `tieuchi diff`
cli-data-as-standard = “{ $file }” là tệp số liệu, không phải bộ tiêu chí
cli-standard-first = bộ tiêu chí đứng trước, số liệu đứng sau: `{ $standard } { $file }`
cli-all-well = { $file }: không có lỗi. { $criteria } tiêu chí, { $items } mục, { $indicators } chỉ số; { $unverified ->
    [0] không con số nào ghi “chưa đối chiếu”.
   *[other] { $unverified } con số chưa đối chiếu với văn bản chính thức.
}
cli-all-well-plan = { $file }: không có lỗi. { $targets } mục tiêu, { $own } số liệu chung, { $duties } nhiệm vụ, báo cáo, danh sách.
cli-not-scored = Chưa chấm điểm: phải sửa các lỗi của bộ tiêu chí trước.
cli-not-written = Chưa ghi gì: phải sửa các lỗi của bộ tiêu chí trước.
cli-more-findings = Còn { $count } phát hiện nữa chưa hiện; ghi đầy đủ ra tệp để mở bằng Excel: --findings phat-hien.csv.
cli-more-mistakes = Còn { $count } phát hiện nữa chưa hiện: sửa những chỗ trên trước, hoặc xem đầy đủ bằng `tieuchi check --format json`.
cli-scoring = Đang chấm điểm
cli-no-such-sheet = không tệp nào có trang tính “{ $sheet }”
cli-nothing-compared = bộ tiêu chí { $id } không có mục nào so với kỳ trước, nên không dùng --previous
cli-no-district = không có xã nào thuộc huyện “{ $name }” trong số liệu
cli-no-data = không tìm thấy tệp số liệu nào (YAML, CSV, XLSX) ở nơi đã nêu
cli-no-districts = số liệu không ghi huyện của xã nào
cli-known-districts = các huyện có trong số liệu: { $names }
cli-no-commune = không có xã nào có tên hoặc mã “{ $name }” trong số liệu
cli-several-communes = có { $count } xã mang tên “{ $name }”
cli-choose-commune = dùng mã, hoặc viết thêm tên huyện sau dấu phẩy
cli-more-communes = và { $count } xã nữa
cli-one-commune = { $code }: { $name }, { $district }

cli-cannot-read = không đọc được “{ $file }”: { $why }
cli-cannot-write = không ghi được { $file }: { $why }
cli-too-much = “{ $file }” là quá nhiều: tối đa 65.535 tệp, mỗi tệp tối đa 4 GB
cli-device = “{ $file }” là thiết bị, không phải tệp; lưu số liệu hoặc quy định vào một tệp rồi đọc tệp đó
cli-output-is-read = không ghi lên “{ $file }”: lần chạy này đọc tệp đó (“{ $read }”)
cli-stdout-is-read = không ghi ra “{ $read }”: lần chạy này đọc tệp đó, dấu > đã chuyển kết quả vào đó
cli-output-elsewhere = chưa đọc, chưa ghi gì; ghi kết quả vào một tệp khác
cli-one-output-twice = hai kết quả cùng ghi vào một tệp: “{ $file }”
cli-other-ending = “{ $file }” có đuôi .{ $ending }, còn kết quả được ghi ở dạng { $format }
cli-other-ending-format = đổi tên tệp thành “{ $proposal }”, hoặc dùng --format { $other }
cli-other-ending-csv = dùng --format csv và tên tệp “{ $csv }”; Excel mở được tệp này
cli-binary-to-terminal = sổ tính Excel không ghi ra màn hình được
cli-page-to-terminal = trang kết quả không xem được trên màn hình dòng lệnh
cli-page-to-file = ghi vào một tệp rồi mở bằng trình duyệt, ví dụ: -o bao-cao.html
cli-compare-format = phần đối chiếu không ghi được thành sổ tính Excel
cli-compare-format-help = chọn --format table, markdown, csv hoặc json; tệp csv mở được bằng Excel
cli-binary-to-file = ghi vào một tệp, ví dụ: -o ket-qua.xlsx
cli-other-ending-name = đổi tên tệp thành “{ $proposal }”
cli-stdout = kết quả ra màn hình
cli-stdin = <đầu vào chuẩn>
io-not-found = không có tệp hoặc thư mục này
io-permission-denied = không có quyền
io-is-a-directory = đây là thư mục, không phải tệp
io-not-a-directory = một phần của đường dẫn không phải là thư mục
io-read-only = ổ đĩa chỉ cho đọc
io-storage-full = ổ đĩa đã đầy
io-file-too-large = tệp quá lớn
io-busy = tệp đang được chương trình khác dùng
io-nobody-writes = không chương trình nào ghi vào đường ống này
io-nobody-reads = không chương trình nào đọc từ đường ống này
io-closed = đầu ra đã bị đóng
io-invalid-name = tên tệp không hợp lệ
io-loop = liên kết này dẫn vòng về chính nó
io-other = hệ thống báo lỗi số { $code }
