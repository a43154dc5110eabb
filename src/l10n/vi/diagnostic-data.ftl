### Lời của các mã TC08: đọc tệp số liệu.

## Từ dùng chung

data-yes = có
data-no = không
data-percent = { $value }%
data-date = một ngày tháng
data-formula = một công thức chưa có kết quả
data-apart = các số riêng { $figures }
data-cell-twice = hai nội dung cho cùng một ô
data-kind = { $kind ->
        [workbook] bảng tính Excel (.xlsx)
        [binary-workbook] bảng tính Excel nhị phân (.xlsb)
        [old-workbook] tệp Office đời cũ, như .xls
        [open-document] bảng tính LibreOffice (.ods)
        [archive] tệp nén hoặc văn bản Word
        [pdf] tệp PDF
        [page] trang web hoặc XML
        [keys] văn bản gồm các khóa và giá trị (YAML)
       *[text] văn bản thuần, như CSV
    }
data-yes-no = có/không
data-year = năm { $year }
data-part = { $span ->
        [one] tháng { $last }
       *[several] tháng { $first } đến tháng { $last }
    }{ $year ->
        [none] {""}
       *[other] {" "}năm { $year }
    }
data-previous = kỳ trước
data-current = kỳ này
data-merged = một ô gộp cho nhiều đơn vị
data-limit = “{ $name }” ({ $value })
data-limits = { $before }; { $limit }
data-limit-of = { $value } (mức đã khai báo của “{ $name }”)
data-list = một danh sách
data-map = một nhóm “khóa: giá trị”
data-scalar = một giá trị đơn
data-tagged = một giá trị có thẻ “!”
data-key = khóa
data-line = dòng { $first }
data-lines = dòng { $first } đến dòng { $last }
data-sheet = trang tính “{ $sheet }” từ dòng { $row }
data-damaged = một nội dung hỏng
data-rest = các dòng từ dòng { $row }
data-file = tệp này
data-place-row = dòng { $row }
data-place-line = dòng { $row }, cột { $column }
data-place-field = dòng { $row }, cột { $letters } ({ $column })
data-place-cell = ô { $cell }, trang tính “{ $sheet }”
data-place-cells = các ô từ { $first } đến { $last }, trang tính “{ $sheet }”
data-place-in-file = { $place } của tệp { $file }

## Tệp

TC0801 = Không đọc được { $part }
    .title = Tệp số liệu viết sai dạng
    .help = xem lại dấu hai chấm sau mỗi khóa, dấu ngoặc kép và khoảng thụt đầu dòng quanh chỗ này
    .help-tab = thụt đầu dòng bằng dấu cách: YAML không nhận phím Tab
    .help-deep = ghi mỗi đơn vị bằng một nhóm dòng “khóa: giá trị”, không lồng danh sách hoặc nhóm quá sâu như ở đây
    .help-alias = ghi thẳng giá trị của từng đơn vị; dấu * nhắc lại quá nhiều lần những phần đã đặt tên bằng dấu &
    .help-quote = đóng dấu ngoặc kép mở ở đây trên cùng dòng
    .help-hyphen = có phải thiếu dấu “- ” ở đầu đơn vị này?
    .help-salvaged = dòng này không khớp với các dòng quanh nó, thường vì thụt đầu dòng lệch; các đơn vị vẫn được đọc riêng từng đơn vị, nhưng cần sửa lại
    .help-second-list = đặt dòng “---” trước danh sách của huyện khác: mỗi tài liệu YAML chỉ có một danh sách đơn vị
    .help-quotes = đóng mỗi dấu ngoặc kép mở đầu một ô ngay trước dấu phân cách; dấu ngoặc kép trong ô viết thành hai dấu ""
    .help-changed = tệp đang được ghi trong lúc đọc: chờ ghi xong rồi chạy lại
    .help-cut-short = tệp chưa được lưu xong, hoặc chỉ được chép một phần: chờ lưu xong rồi chạy lại; nếu vẫn vậy, mở tệp bằng phần mềm bảng tính rồi lưu lại thành .xlsx, hoặc chép lại tệp
    .help-crash = tệp này làm bộ đọc của tieuchi gặp lỗi; lưu lại tệp bằng phần mềm khác, và báo lỗi kèm tệp này cho nhóm phát triển tieuchi
    .help-rights = xin quyền đọc tệp này, hoặc nhờ người có quyền chép ra một bản
    .help-not-there = không có tệp nào ở đây: kiểm tra lại tên tệp; nếu là liên kết thì tệp mà nó trỏ tới không còn, hãy đặt lại tệp hoặc xóa liên kết
    .help-in-use = đóng tệp này ở chương trình đang mở nó rồi chạy lại
    .help-silent = đây là đường ống mà không chương trình nào ghi vào, không phải tệp: lấy nó ra khỏi thư mục số liệu
    .help-device = đây là thiết bị, không phải tệp: lấy nó ra khỏi thư mục số liệu
    .help-refused = hệ điều hành không cho đọc tệp này: thử mở tệp bằng chương trình khác, hoặc chép tệp sang ổ đĩa khác
    .help-workbook = mở tệp bằng phần mềm bảng tính rồi lưu lại thành .xlsx
    .why =
        Phần này của tệp không theo dạng của YAML, CSV hay XLSX, nên không thể biết chắc giá trị nào thuộc chỉ số nào và đơn vị nào.
        Đơn vị có số liệu nằm trong phần hỏng không được đọc; các phần khác của tệp vẫn được đọc.

TC0802 = Có chữ đã mất vì tệp không ghi bằng UTF-8
    .title = Tệp số liệu không phải UTF-8
    .help = lưu lại tệp với bảng mã UTF-8; trong Excel chọn “CSV UTF-8”
    .help-row = lưu lại tệp với bảng mã UTF-8, trong Excel chọn “CSV UTF-8”; dòng này chưa được đọc
    .why =
        Tệp được lưu bằng bảng mã cũ, hoặc đã qua một phần mềm làm mất chữ tiếng Việt, nên một số chữ không còn đọc được.
        Tên đã mất chữ có thể trùng với tên khác, vì vậy dòng có chữ bị mất không được đọc; nếu mất chữ ngay ở dòng tiêu đề thì cả tệp không được đọc.

TC0803 = Không đọc loại tệp này: { $file }
    .title = Loại tệp không đọc được
    .help = lưu số liệu thành .xlsx, .csv hoặc .yaml
    .why =
        Số liệu được đọc từ tệp YAML (.yaml, .yml), CSV (.csv, .tsv) và XLSX (.xlsx, .xlsm); loại tệp nhận biết theo đuôi tên.
        Trong thư mục, các tệp không phải bảng số liệu được bỏ qua; riêng bảng tính loại khác (.xls, .xlsb, .ods) thì được báo, vì có thể chứa số liệu bị sót.

## Cột và dòng

TC0804 = { $kind ->
        [nameless] Cột { $column } có giá trị nhưng không có tiêu đề
       *[unknown] Không rõ cột hoặc khóa “{ $column }”
    }
    .title = Cột hoặc khóa không có trong bộ tiêu chí
    .help = có phải là “{ $suggestion }”?
    .help-none = dùng tên hoặc nhãn của chỉ số trong bộ tiêu chí; cột không dùng đến có thể để nguyên
    .help-nameless = thêm tiêu đề nếu đây là số liệu; hiện các giá trị của cột này không được đọc
    .help-shared = ghi tên huyện, tên tỉnh bằng khóa “huyện”, “tỉnh”; mã và tên là của từng đơn vị, không dùng chung cho cả danh sách
    .why =
        Tiêu đề cột phải là tên hoặc nhãn của một chỉ số, một đặc điểm, hoặc một trong các cột mã, tên, huyện, tỉnh. Chữ hoa, khoảng trắng và cách đặt dấu thanh không quan trọng.
        Giá trị trong cột không rõ nghĩa không được dùng. Nếu tiêu đề chỉ viết nhầm, chỉ số đó sẽ bị coi là chưa có số liệu.

TC0805 = Hai cột cùng ghi “{ $name }”: cột “{ $column }” và cột ở { $first }
    .title = Hai cột của cùng một chỉ số
    .help = chỉ giữ một cột; hiện cả hai cột đều không được dùng
    .why =
        Hai cột cùng chỉ một chỉ số hoặc một đặc điểm, chẳng hạn một cột theo tên và một cột theo nhãn. Không có cách nào biết cột nào đúng, nên cả hai đều không được dùng.

TC0806 = { $name } được ghi hai lần, lần trước ở { $first }
    .title = Một khóa ghi hai lần
    .help = chỉ giữ một lần; hiện “{ $name }” bị coi là chưa có số liệu
    .help-hyphen = có phải thiếu dấu “- ” ở đầu dòng này? Từ đây được đọc thành một đơn vị khác
    .why =
        Trong cùng một đơn vị, một khóa xuất hiện hai lần. Nhiều phần mềm lặng lẽ lấy lần ghi sau; ở đây không đoán, giá trị được coi là chưa có cho đến khi chỉ còn một lần ghi.
        Khi mã hoặc tên mở đầu một đơn vị được ghi lại sau các khóa khác thì có lẽ một đơn vị mới bắt đầu ở đó mà thiếu dấu “- ”.

TC0807 = { $than ->
        [rows] Dòng này có { $fields } ô, các dòng khác có { $columns } ô
       *[headings] Dòng này có { $fields } ô, dòng tiêu đề có { $columns } cột
    }
    .title = Số ô của dòng khác với dòng tiêu đề
    .help = dòng này không được đọc; nếu dấu phẩy vừa ngăn cột vừa là dấu thập phân, đặt số trong ngoặc kép (“20,3”) hoặc ngăn cột bằng dấu chấm phẩy
    .why =
        Khi số ô khác số cột, các giá trị có thể đã lệch sang chỉ số khác, nên cả dòng không được đọc. Nguyên nhân thường gặp là dấu phẩy thập phân trong tệp ngăn cột bằng dấu phẩy.

TC0808 = { $name } phải là { $wanted }, ở đây là { $shape }
    .title = Danh sách hoặc nhóm ở chỗ của một giá trị
    .help = viết một giá trị ngay sau dấu hai chấm; số thập phân viết bằng dấu phẩy không cần ngoặc vuông
    .help-map = ghi mỗi đơn vị thành một nhóm dòng “khóa: giá trị”, bắt đầu bằng “mã” hoặc “tên”
    .why =
        Mỗi chỉ số của một đơn vị có đúng một giá trị, và mỗi đơn vị là một nhóm khóa với giá trị. Danh sách, nhóm lồng nhau hay giá trị có thẻ riêng không nói được giá trị nào là số liệu.

## Giá trị

TC0809 = { $name }: “{ $value }” không phải là số
    .title = Giá trị không phải là số
    .help = chỉ ghi con số, không kèm đơn vị; chưa có số liệu thì để trống, không có trường hợp nào thì ghi 0
    .help-spaces = mỗi ô chỉ ghi một số, viết liền hoặc ngăn từng ba chữ số (2.000)
    .why =
        Chỉ số đếm và tỷ lệ chỉ nhận số, viết theo cách Việt Nam: dấu chấm ngăn hàng nghìn, dấu phẩy trước phần thập phân (1.234,5).
        Để trống nghĩa là chưa có số liệu, khác với số 0. Những cách ghi như “-” hay “x” không rõ là trống hay là 0, nên không được đoán.

TC0810 = { $ways ->
        [one] { $name }: “{ $value }” không viết theo lối Việt Nam
       *[two] { $name }: “{ $value }” có thể là { $proposal } hoặc { $other }
    }
    .title = Số có thể hiểu theo hai cách
    .help-text = { $ways ->
            [one] có phải là { $proposal }? Dấu phẩy đứng trước phần thập phân, dấu chấm ngăn từng ba chữ số
           *[two] dấu phẩy đứng trước phần thập phân, dấu chấm ngăn từng ba chữ số; ghi lại một trong hai số
        }
    .help-percent = định dạng ô thành phần trăm, hoặc ghi bằng chữ kèm dấu %
    .help-spaces = có ô khác của chỉ số này ghi nhiều số cách nhau bằng dấu cách; mỗi ô chỉ ghi một số, hàng nghìn ngăn bằng dấu chấm ({ $proposal })
    .help-percent-text = ghi kèm dấu %, chẳng hạn { $proposal } hoặc { $other }
    .why =
        Số viết theo cách Việt Nam: 1.234 là một nghìn hai trăm ba mươi tư, 20,3 là hai mươi phẩy ba. Số viết theo cách khác, chẳng hạn 20.3 hay 1,234.5, có thể bị hiểu sai hàng nghìn lần.
        Tỷ lệ lớn hơn 0 và không quá 1 mà không có dấu % cũng không rõ: 0,95 có thể là 0,95% hoặc 95%, 1 có thể là 1% hoặc 100%. Giá trị như vậy được coi là chưa có cho đến khi ghi lại cho rõ.

TC0811 = { $name }: “{ $value }” có quá nhiều chữ số
    .title = Số có quá nhiều chữ số
    .help = ghi số với không quá 28 chữ số
    .why =
        Mọi phép tính được làm chính xác trên số có nhiều nhất 28 chữ số. Số dài hơn không giữ được đúng, nên không được dùng.

TC0812 = { $name }: “{ $value }” không rõ là có hay không
    .title = Giá trị không rõ là có hay không
    .help = ghi “có” hoặc “không”; chưa có số liệu thì để trống
    .why =
        Chỉ số có/không nhận: có, không, 1, 0, true, false, yes, no, đúng, sai. Dấu “x” hay dấu tích có nơi dùng là có, có nơi dùng là không, nên không được đoán.

TC0813 = { $name }: không có lựa chọn “{ $value }”
    .title = Giá trị không có trong các lựa chọn
    .help = ghi một trong: { $choices }
    .why =
        Đặc điểm này chỉ nhận những từ mà bộ tiêu chí đã liệt kê. Giá trị khác được coi là chưa biết.

TC0814 = { $name }: { $value } là số âm
    .title = Giá trị âm
    .help = kiểm tra lại số liệu; giá trị này bị coi là chưa có
    .why =
        Số đếm và tỷ lệ không thể nhỏ hơn 0. Giá trị âm thường do gõ nhầm hoặc do công thức trong bảng tính.

TC0815 = { $name }: “{ $value }” không phải là số nguyên
    .title = Số đếm có phần thập phân
    .help = ghi số nguyên: chỉ số này đếm từng trường hợp
    .help-thousands = có phải là { $proposal }? Dấu phẩy đứng trước phần thập phân, dấu chấm ngăn hàng nghìn
    .help-lost-zeros = chỉ số này đếm từng trường hợp; nếu ban đầu là { $proposal } thì dấu chấm đã bị hiểu là dấu thập phân, ghi lại số nguyên
    .why =
        Số trẻ em, số vụ, số thôn là số nguyên. Phần thập phân thường do viết dấu phẩy ở chỗ dấu chấm ngăn hàng nghìn (1,234 thay cho 1.234), hoặc do ghi tỷ lệ vào cột của số đếm.

TC0816 = { $name } là { $value }, lớn hơn { $limit }
    .title = Giá trị vượt giới hạn
    .help = kiểm tra lại từng số: các số này mâu thuẫn mà không rõ số nào sai, nên không số nào được dùng
    .help-number = kiểm tra lại số liệu; “{ $name }” bị coi là chưa có
    .help-both = một số trong các số này đã thẩm định, số còn lại do xã tự đánh giá: thẩm định cả các số còn lại, hoặc xem lại số đã thẩm định
    .why =
        Bộ tiêu chí khai báo chỉ số này “không quá” một số hoặc một chỉ số khác: số trẻ em được tiêm chủng không thể lớn hơn số trẻ em dưới 1 tuổi, tỷ lệ không thể lớn hơn 100%.
        Giá trị vượt giới hạn được coi là chưa có và không bao giờ được tính thành điểm.
        Khi giới hạn là một chỉ số khác, chính giới hạn cũng có thể bị ghi sai: không có gì cho biết số nào sai, nên cả hai được coi là chưa có cho đến khi sửa.

TC0817 = { $name } là { $value }, nhỏ hơn mức ít nhất { $limit }
    .title = Giá trị dưới mức ít nhất
    .help = kiểm tra lại số liệu; giá trị này bị coi là chưa có
    .why =
        Bộ tiêu chí khai báo chỉ số này “ít nhất” một số, chẳng hạn đơn vị nào cũng có ít nhất 1 trẻ em. Giá trị nhỏ hơn được coi là chưa có.

## Đơn vị

TC0818 = Dòng này không cho biết là số liệu của đơn vị nào
    .title = Dòng không có mã và tên đơn vị
    .help = ghi mã hoặc tên xã, phường, thị trấn; dòng này không được đọc
    .help-sum = có phải là dòng tổng hoặc dòng tiêu đề của huyện, tỉnh? Dòng này không được đọc
    .help-several = ghi thêm mã hoặc huyện để phân biệt: nhiều đơn vị hợp với tên, huyện và tỉnh ghi ở đây; dòng này chưa được đọc
    .help-shared-code = ghi đúng mã và tên đầy đủ: mã { $code } được ghi cho những đơn vị khác tên nhau; dòng này chưa được đọc
    .why =
        Mỗi dòng số liệu phải thuộc về một đơn vị, nhận biết theo mã năm chữ số, hoặc theo tên cùng với huyện và tỉnh. Dòng không rõ của đơn vị nào thì không được đọc.

TC0819 = “{ $value }” không phải là mã đơn vị
    .title = Mã đơn vị không đọc được
    .help = ghi mã đơn vị hành chính cấp xã gồm năm chữ số, ví dụ 00001; dòng này được nhận biết theo tên, nếu có
    .why =
        Mã đơn vị hành chính cấp xã gồm năm chữ số. Mã sai có thể gán số liệu cho đơn vị khác, nên chỉ tên được dùng.

TC0820 = Mã “{ $value }” được hiểu là { $code }
    .title = Mã đơn vị đã khôi phục
    .help = trong bảng tính, định dạng cột mã là văn bản để giữ các số 0 ở đầu
    .why =
        Phần mềm bảng tính thường bỏ các số 0 ở đầu mã (00001 thành 1) hoặc thêm phần thập phân (15499 thành 15499.0). Mã được khôi phục thành năm chữ số và được báo lại để kiểm tra.

TC0821 = { $field } “{ $value }” được sửa thành “{ $name }”
    .title = Tên đã chỉnh lại
    .help = không cần làm gì nếu tên đã đúng
    .why =
        Khoảng trắng thừa và dấu nháy cong trong tên được chỉnh lại để cùng một tên luôn viết như nhau. Tên được báo lại để kiểm tra.

TC0822 = Đơn vị này đã có ở { $first }
    .title = Một đơn vị ở hai dòng của một tệp
    .help = có đúng hai dòng là của cùng một đơn vị? Các giá trị được gộp lại
    .why =
        Hai dòng của cùng một bảng có cùng mã, hoặc cùng tên, huyện và tỉnh. Các giá trị bổ sung cho nhau được gộp lại; giá trị khác nhau được coi là chưa có.
        Cùng một đơn vị ở hai tệp khác nhau, như tệp của ngành y tế và của ngành giáo dục, là bình thường và không bị báo.

TC0823 = { $name }: ở đây là “{ $value }”, nhưng ở { $first } là “{ $first_value }”
    .title = Hai giá trị khác nhau cho một chỉ số
    .help = chỉ giữ giá trị đúng; hiện “{ $name }” bị coi là chưa có
    .help-code = ghi đúng mã của từng đơn vị; hiện mã này bị coi là chưa có, mỗi tên được đọc thành một đơn vị riêng
    .help-identity = hai dòng cùng mã, cùng tên thì phải cùng “{ $name }”; kiểm tra lại cả hai dòng. Hiện “{ $name }” lấy theo dòng trước, số liệu của hai dòng được gộp lại
    .why =
        Hai nơi ghi hai giá trị khác nhau cho cùng một chỉ số của cùng một đơn vị. Không có cách nào biết giá trị nào đúng, nên không giá trị nào được dùng.
        Nếu cùng một mã mà tên khác nhau thì một trong các dòng ghi sai mã: mã đó bị coi là chưa có, và mỗi tên được đọc thành một đơn vị riêng.

TC0824 = { $name } là “{ $value }”, trái với tên “{ $commune }”
    .title = Loại đơn vị trái với tên
    .help = sửa “{ $name }” hoặc sửa tên; hiện “{ $name }” bị coi là chưa biết
    .why =
        Tên đơn vị bắt đầu bằng một loại (xã, phường, thị trấn), còn cột loại ghi một loại khác. Loại quyết định mức điểm công nhận, nên không được đoán.

TC0825 = { $name } của “{ $commune }” được hiểu là “{ $value }” theo tên
    .title = Loại đơn vị lấy theo tên
    .help = thêm cột “{ $name }” nếu cách hiểu này không đúng
    .why =
        Số liệu không ghi loại đơn vị, nhưng tên bắt đầu bằng loại (Xã …, Phường …, Thị trấn …), nên loại được lấy theo tên.

TC0826 = Tệp không có đơn vị nào
    .title = Tệp số liệu không có đơn vị nào
    .help = ghi mỗi đơn vị một dòng dưới dòng tiêu đề; trong YAML, mỗi đơn vị một nhóm khóa
    .help-headings = ghi một dòng tiêu đề với cột “mã” hoặc “tên” và cột của ít nhất một chỉ số
    .help-labels = cột “{ $column }” không ghi tên chỉ số nào của bộ tiêu chí: ghi đúng tên hoặc nhãn của chỉ số
    .help-blank = biểu chưa có số liệu nào: ghi số liệu vào cột bên cạnh tên chỉ số
    .help-own-result = đây là kết quả do tieuchi ghi, không phải số liệu: nêu tệp số liệu của các đơn vị
    .help-units = ghi mã hoặc tên đơn vị ở mỗi dòng của danh sách
    .why =
        Không tìm thấy đơn vị nào trong tệp. Bảng phải có một dòng tiêu đề với ít nhất một trong hai cột “mã” và “tên”, sau đó mỗi đơn vị một dòng.

TC0827 = { $name }: ô chứa { $value }, không phải số liệu
    .title = Ô chứa lỗi, ngày tháng hoặc công thức chưa tính
    .help = sửa công thức trong ô, hoặc ghi thẳng giá trị
    .help-formula = mở tệp bằng phần mềm bảng tính (như Excel) rồi lưu lại, để kết quả của công thức được ghi vào tệp
    .help-damaged = mở tệp bằng phần mềm bảng tính, ghi lại giá trị của ô rồi lưu tệp
    .help-merged = bỏ gộp ô và ghi số liệu riêng của từng đơn vị
    .help-bool = định dạng ô là văn bản rồi ghi lại: ô chứa giá trị đúng/sai của bảng tính
    .help-date = định dạng ô là số hoặc văn bản rồi ghi lại: phần mềm bảng tính có thể đã đổi số thành ngày
    .why =
        Ô bảng tính chứa một lỗi công thức như #DIV/0!, một ngày tháng, hoặc một công thức chưa được phần mềm bảng tính nào tính ra kết quả. Từ đó không suy ra được giá trị nào, nên giá trị bị coi là chưa có.

TC0828 = Dòng này được coi là dòng đánh số các cột, không phải số liệu
    .title = Dòng đánh số cột có thể là số liệu
    .help = đây có phải là số liệu của một đơn vị? Nếu phải, ghi mã đủ năm chữ số, chẳng hạn 00001
    .why =
        Biểu mẫu thường có một dòng 1, 2, 3, … ngay dưới tiêu đề để đánh số các cột; dòng đó được bỏ qua. Dòng này đúng như vậy, nhưng cũng có thể là số liệu của một đơn vị có mã đã bị bảng tính bỏ các số 0 ở đầu, nên được báo lại để kiểm tra.
        Chỉ dòng ngay dưới tiêu đề được hiểu như vậy; các dòng khác luôn là số liệu.

TC0829 = Tiêu đề của cột này chiếm hai dòng, “{ $upper }” và “{ $lower }”, không rõ là chỉ số nào
    .title = Tiêu đề chiếm hai dòng mà không rõ chỉ số
    .help = ghi tên chỉ số vào dòng ngay trên số liệu, mỗi cột một ô không gộp; hiện cột này không được đọc
    .why =
        Biểu mẫu có thể gộp ô để một tiêu đề chung đứng trên nhiều cột, tiêu đề riêng của từng cột ở dòng dưới. Dòng dưới được dùng khi nó, hoặc cả hai dòng ghép lại, là tên hay nhãn của một chỉ số.
        Với cột này thì không, nên không biết giá trị thuộc chỉ số nào và cột không được đọc.

TC0830 = “{ $value }” được hiểu là “{ $commune }” ở { $first }
    .title = Đơn vị nhận biết theo tên chưa đầy đủ
    .help = nếu không đúng, ghi thêm mã, hoặc tên đầy đủ kèm huyện
    .why =
        Dòng này không có mã, và tên của nó thiếu loại đơn vị (xã, phường, thị trấn) hoặc thiếu huyện so với chỗ kia. Chỉ có một đơn vị hợp với tên này nên số liệu được gộp vào đơn vị đó, và được báo lại để kiểm tra.
        Khi có nhiều đơn vị hợp với tên thì không đoán: dòng đó không được đọc.

## Bảng tính: những gì ô hiện ra mà không phải số liệu

TC0850 = { $name }: không xác định được công thức lấy kết quả 0 từ đâu, nên coi là chưa có số liệu
    .title = Không rõ số 0 của công thức lấy từ đâu
    .help = nếu đúng là 0 thì ghi thẳng số 0 vào ô này, thay cho công thức
    .why =
        Công thức dẫn sang tệp khác, tra cứu mà không tìm thấy, hoặc dùng hàm mà chương trình không theo dõi được (INDIRECT, OFFSET, LET, …). Bảng tính cũng hiện số 0 khi ô được dẫn đến còn trống, nên không biết số 0 này có được báo cáo hay không.
        Kết quả khác 0 của công thức như vậy vẫn được dùng.

TC0831 = { $name }: kết quả “{ $value }” của công thức đã cũ, tệp này cần tính lại
    .title = Kết quả của công thức đã cũ
    .help = mở tệp bằng Excel, bấm F9 để tính lại, rồi lưu; hiện giá trị này bị coi là chưa có
    .why =
        Tệp bảng tính lưu cả công thức lẫn kết quả lần tính gần nhất. Ở tệp này, chính tệp ghi rằng phải tính lại khi mở, hoặc lần tính gần nhất chưa xong: phần mềm tạo ra tệp thường ghi 0 vào chỗ kết quả.
        Kết quả như vậy không được dùng, để một số 0 không ai báo cáo không thành điểm.

TC0832 = { $why ->
        [perhaps] { $name }: kết quả 0 của công thức có thể lấy từ ô trống ({ $cells }), nên coi là chưa có số liệu
        [no-number] { $name }: công thức chỉ cộng những ô không có số ({ $cells }), nên chưa có số liệu
       *[blank] { $name }: công thức chỉ dẫn đến ô trống ({ $cells }), nên chưa có số liệu
    }
    .title = Công thức chỉ dẫn đến ô không có số liệu
    .help = ghi số liệu vào ô đó; nếu không có trường hợp nào thì ghi 0
    .why =
        Bảng tính hiện số 0, hoặc chữ như “Có”, “Không”, khi một công thức lấy giá trị của ô trống, hoặc cộng những ô trống hay ô chữ. Kết quả đó không phải do ai báo cáo, nên giá trị bị coi là chưa có.
        Tổng của những ô mà ít nhất một ô có số thì vẫn được dùng. Với phép nhân, phép chia hoặc IF thì mọi ô được dùng đến đều phải có số liệu.

TC0833 = { $name }: “{ $value }” có phần bị gạch ngang, phần còn lại là “{ $kept }”
    .title = Một phần của giá trị bị gạch ngang
    .help = gõ lại ô này, chỉ giữ giá trị đúng; hiện giá trị bị coi là chưa có
    .why =
        Người nhập đã gạch ngang một phần của ô để sửa, chẳng hạn gạch số 1 rồi ghi số 0 bên cạnh. Phần mềm khác đọc ô đó thành 10. Không rõ giá trị nào đúng nên không giá trị nào được dùng.

TC0834 = { $kind ->
        [remark] { $name }: “{ $value }” có lời ghi chú bên cạnh số { $kept }
       *[sign] { $name }: “{ $value }” có thể là { $kept } kèm dấu chú thích
    }
    .title = Số kèm dấu chú thích
    .help = chỉ để lại con số trong ô, chuyển chú thích sang cột ghi chú; hiện giá trị bị coi là chưa có
    .help-remark = nếu là số chính thức, chỉ để lại con số trong ô và chuyển lời ghi chú sang cột ghi chú; hiện giá trị bị coi là chưa có
    .why =
        Chữ số viết nhỏ ở trên hoặc dưới dòng, dấu * hay số trong ngoặc sau một con số thường là dấu chú thích. Đọc liền với con số, 1 kèm chú thích 2 sẽ thành 12, nên giá trị như vậy không được dùng.
        Lời ghi chú bằng chữ, như “ước” hay “tạm tính”, có thể cho biết con số chưa phải là số chính thức.

TC0835 = { $name }: cả ô bị gạch ngang, giá trị vẫn được dùng
    .title = Cả ô bị gạch ngang
    .help = nếu giá trị đã bị bỏ thì xóa nó khỏi ô
    .why =
        Gạch ngang cả ô thường có nghĩa là giá trị đã bị bỏ, hoặc đơn vị không còn. Giá trị vẫn nằm trong ô nên vẫn được dùng, và được báo lại để kiểm tra.

TC0836 = Chữ ở đây ghi bằng bảng mã cũ { $encoding }
    .title = Chữ ghi bằng bảng mã phông chữ cũ
    .help = sao chép cả bảng, mở công cụ của Unikey (Ctrl+Shift+F6), chuyển từ { $encoding } sang Unicode rồi dán lại
    .why =
        Trước Unicode, chữ Việt được gõ cho từng bộ phông riêng: .VnTime (TCVN3) hay VNI-Times (VNI). Chỉ bộ phông đó hiện đúng chữ; với mọi phần mềm, “xã” ở đây là “x·” hoặc “xaõ”. Tiêu đề và tên viết như vậy không nhận ra được.

## Loại tệp

TC0837 = { $by ->
        [request] Dạng nêu ở `--data-format` khác với nội dung: tệp là { $kind }
        [content] Nội dung không phải số liệu đọc được: tệp là { $kind }
       *[ending] Tên tệp có đuôi { $ending }, nhưng nội dung là { $kind }
    }
    .title = Đuôi tên tệp khác với nội dung
    .help-rename-xlsx = đổi đuôi tên tệp thành .xlsx
    .help-rename-yaml = đổi đuôi tên tệp thành .yaml
    .help-rename-csv = đổi đuôi tên tệp thành .csv, hoặc mở bằng Excel rồi lưu thành .xlsx
    .help-format = nêu đúng dạng ở `--data-format`, hoặc bỏ tùy chọn này để chương trình tự nhận
    .help-save = mở tệp bằng Excel rồi chọn “Lưu thành” (Save As), loại “Excel Workbook (*.xlsx)”
    .help-file = đưa bảng số liệu vào một tệp Excel (.xlsx) hoặc CSV rồi dùng tệp đó
    .why =
        Loại tệp được nhận biết theo đuôi tên. Đổi tên không đổi được nội dung: nhiều phần mềm lưu trang web dưới đuôi .xls, hoặc tệp bị đổi đuôi bằng tay.

TC0838 = Tệp này có mật khẩu nên không đọc được
    .title = Tệp có mật khẩu
    .help = mở tệp bằng Excel, chọn Tệp (File), Thông tin (Info), Bảo vệ sổ làm việc (Protect Workbook), Mã hóa bằng mật khẩu (Encrypt with Password), xóa mật khẩu rồi lưu lại
    .why =
        Tệp được mã hóa bằng mật khẩu thì chỉ người có mật khẩu mở được. Bỏ mật khẩu rồi lưu lại, hoặc lưu số liệu thành một tệp khác.

TC0852 = Dòng tiêu đề có dấu ngoặc kép thừa hoặc thiếu; tiêu đề vẫn được đọc
    .title = Dấu ngoặc kép thừa ở dòng tiêu đề
    .help = xóa dấu ngoặc kép này, hoặc đóng nó ngay trước dấu phân cách
    .why =
        Dấu ngoặc kép mở ở đầu một ô mà không đóng thì cả phần sau của tệp thành một ô. Ở dòng tiêu đề, mỗi ô được lấy đến dấu phân cách kế tiếp; nếu số ô không khớp với các dòng dưới thì các dòng đó được báo.

TC0853 = Tệp rỗng, không có nội dung nào
    .title = Tệp rỗng
    .help = lấy lại tệp từ người gửi: có lẽ việc tải về, sao chép hoặc lưu chưa xong
    .why =
        Tệp không có byte nào, hoặc chỉ toàn byte 0. Việc sao chép bị ngắt giữa chừng hoặc ổ đĩa đầy thường để lại tệp như vậy.

## Kỳ của số liệu

TC0840 = Không hiểu kỳ “{ $value }”
    .title = Kỳ của số liệu không đọc được
    .help = viết một năm (2022), một tháng (11/2022), một ngày (30/11/2022), hoặc từ ngày đến ngày: 01/01/2021 - 30/11/2022
    .help-backwards = xem lại hai ngày: kỳ kết thúc trước khi bắt đầu
    .why =
        Cột hoặc khóa “kỳ” cho biết số liệu là của thời gian nào. Ngày cuối kỳ quyết định bộ tiêu chí nào có hiệu lực được dùng để chấm, nên một kỳ viết không rõ không được đoán.

TC0841 = Số liệu của nhiều kỳ: “{ $period }” ở đây, “{ $first_period }” ở { $first }
    .title = Số liệu của nhiều kỳ trong một lần chấm
    .help = chấm mỗi kỳ một lần, với các tệp của riêng kỳ đó; chưa chấm đơn vị nào
    .why =
        Một đơn vị có thể có số liệu ở nhiều dòng, nhiều tệp, và chúng được gộp lại. Gộp số liệu của hai năm thì kết quả không thuộc năm nào cả.

        Vì vậy các kỳ của một lần chấm phải có ít nhất một ngày chung. Kỳ “2024” và kỳ “30/11/2024” dùng chung được; kỳ “2024” và kỳ “2025” thì không.

TC0842 = Bộ tiêu chí { $id } không có hiệu lực vào { $day }, ngày cuối kỳ của số liệu
    .title = Kỳ của số liệu nằm ngoài thời gian hiệu lực
    .help = { $ends ->
        [yes] bộ tiêu chí này có hiệu lực từ { $from } đến hết { $to }; dùng bộ tiêu chí của thời gian đó, hoặc sửa lại kỳ
       *[no] bộ tiêu chí này có hiệu lực từ { $from }; dùng bộ tiêu chí của thời gian đó, hoặc sửa lại kỳ
    }
    .why =
        Số liệu của một kỳ được chấm theo văn bản có hiệu lực vào ngày cuối của kỳ đó. Chấm theo văn bản khác thì kết quả chỉ để so sánh, không phải kết quả của kỳ.

        Để chương trình tự chọn văn bản, hãy nêu cả thư mục chứa các bộ tiêu chí thay cho một tệp.

## Những gì được đọc và không được đọc

TC0860 = { $why ->
        [hidden] Trang tính ẩn không được đọc
        [hidden-rows] { $count ->
            [1] Dòng { $first } bị ẩn nhưng vẫn được đọc
           *[other] { $count } dòng bị ẩn, từ dòng { $first } đến dòng { $last }, vẫn được đọc
        }
        [hidden-column] Cột “{ $name }” bị ẩn nhưng vẫn được đọc
        [blank] Biểu chưa có số liệu nào
        [no-indicator] Trang tính không được đọc: không có chỉ số nào của bộ tiêu chí
        [not-a-table] Trang biểu đồ không được đọc
        [no-table] Số ở { $part } không thuộc bảng nào nên không được đọc
        [earlier] Số liệu { $year } không được đọc: các số liệu khác là của { $latest }
        [estimate-column] Cột “{ $name }” không được đọc: là số ước, chưa phải số liệu báo cáo
        [group] Nhóm số liệu dưới khóa “{ $name }” không được đọc
       *[earlier-column] Cột “{ $name }” không được đọc: là số liệu { $year }, cũ hơn cột khác
    }
    .title = Phần của tệp không được đọc, hoặc bị ẩn
    .help = nếu có số liệu cần chấm, đưa vào bảng có cột “mã” hoặc “tên” và các cột chỉ số; nếu không, bỏ phần này khỏi tệp
    .help-group = nếu có số liệu cần chấm, đưa các khóa bên trong ra cùng cấp với “tên”, hoặc đổi khóa này thành “số liệu”
    .help-hidden = bỏ ẩn trang tính, hoặc chạy lại với --sheet và tên trang tính, nếu số liệu trong đó cần chấm
    .help-blank = ghi số liệu vào cột bên cạnh tên chỉ số; nếu chỉ là mẫu thì xóa trang tính này
    .help-hidden-list = bỏ ẩn trang tính nếu các đơn vị ghi trong đó phải đánh giá
    .help-hidden-column = bỏ ẩn để xem lại; xóa cột nếu không phải là số liệu cần chấm
    .help-hidden-rows = bỏ ẩn để xem lại; xóa các dòng này nếu không phải là đơn vị cần chấm
    .help-labels = nếu đây là số liệu cần chấm, ghi ở cột “{ $column }” đúng tên hoặc nhãn của chỉ số trong bộ tiêu chí
    .help-headings = nếu đây là số liệu cần chấm, ghi tiêu đề cột (hoặc tên dòng) đúng tên chỉ số của bộ tiêu chí
    .help-estimate = khi có số chính thức, ghi vào cột “Thực hiện” của kỳ chấm
    .help-earlier = chấm riêng số liệu cũ với --sheet hoặc với tệp của kỳ đó
    .why =
        Mọi phần có nội dung của tệp hoặc được đọc, hoặc được báo là không đọc. Tiêu đề, chữ ký, ghi chú và dòng tổng thì không cần báo.
        Trang tính ẩn thường là bản cũ hoặc bảng tính trung gian nên không được đọc; dòng ẩn thường do lọc nên vẫn được đọc.

TC0861 = { $why ->
        [sums] Dòng “{ $name }” có thể là dòng tổng: các số đều bằng tổng các dòng trên
        [listed] “{ $name }” trong danh sách đơn vị không rõ là đơn vị hay không: không có mã, không có loại đơn vị như các dòng khác
       *[name] Không rõ “{ $name }” là một đơn vị hay không
    }
    .title = Không rõ dòng có phải là số liệu của một đơn vị
    .help = ghi mã đơn vị nếu là một xã, phường, thị trấn; nếu không, xóa dòng này; dòng này không được chấm
    .why =
        Một dòng được coi là của một đơn vị khi có mã, có tên trong danh sách đơn vị, có chữ “xã”, “phường”, “thị trấn”, “đặc khu” trước tên, hoặc có số thứ tự và số liệu.
        Dòng vừa giống đơn vị vừa giống dòng tổng thì không đoán.

TC0862 = “{ $value }” có phải là “{ $commune }” ở { $first }?
    .title = Hai tên gần giống nhau, không có mã
    .help = ghi cùng một tên, hoặc ghi thêm mã để phân biệt; dòng này chưa được đọc
    .why =
        Tên ở hai bảng chỉ khác nhau một dấu, một chữ hoặc loại đơn vị; hoặc một tên là tên kia kèm ghi chú trong ngoặc, như “Xã An Bình (cũ: Xã An Hạ)”. Nếu đó là một đơn vị mà coi là hai thì mỗi nửa thiếu số liệu của nửa kia; nếu là hai đơn vị mà gộp làm một thì số liệu sai. Vì vậy chương trình hỏi lại.

TC0863 = Biểu này không cho biết là số liệu của đơn vị nào
    .title = Biểu của một đơn vị không có tên đơn vị
    .help = thêm dòng hoặc cột “Tên xã” với tên đơn vị, hoặc ghi “UBND xã …” phía trên biểu, hoặc đặt tên trang tính hay tên tệp là tên đơn vị
    .why =
        Biểu có mỗi chỉ số một dòng là số liệu của một đơn vị. Tên đơn vị được lấy từ một dòng của biểu, từ tiêu đề, từ tên trang tính, rồi từ tên tệp.

TC0864 = { $from ->
        [key] Khóa “{ $commune }” được đọc là tên đơn vị
       *[title] Tên đơn vị “{ $commune }” được lấy từ tiêu đề, tên trang tính hoặc tên tệp
    }
    .title = Tên đơn vị lấy từ tiêu đề
    .help = nếu không đúng, thêm cột hoặc dòng “Tên xã”
    .help-key = nếu không đúng, thêm khóa “tên” cùng cấp với các số liệu
    .why =
        Bảng không có cột tên hoặc dòng tên. Tên đơn vị được lấy từ tiêu đề phía trên, tên trang tính hoặc tên tệp, và được báo lại để kiểm tra.
        Trong tệp YAML, đơn vị không có khóa “tên” thì lấy tên từ khóa đứng trước các số liệu.

TC0865 = { $commune } chưa gửi số liệu
    .title = Đơn vị trong danh sách chưa có số liệu
    .help = đưa số liệu của đơn vị vào, hoặc xóa khỏi danh sách nếu không phải đánh giá; hiện đơn vị được tính vào tổng số và chưa xác định kết quả
    .why =
        Danh sách (--units) cho biết những đơn vị phải đánh giá. Đơn vị chưa gửi số liệu vẫn tính vào mẫu số của tỷ lệ, nếu không tỷ lệ sẽ cao hơn thực tế.

TC0866 = { $commune } không có trong danh sách đơn vị
    .title = Đơn vị không có trong danh sách
    .help = thêm vào danh sách nếu phải đánh giá; hiện đơn vị này không được chấm
    .help-near = có phải là “{ $suggestion }”? Sửa tên hoặc mã cho khớp với danh sách; hiện đơn vị này không được chấm
    .help-several = danh sách có nhiều đơn vị tên này; ghi thêm huyện hoặc mã vào số liệu. Hiện đơn vị này không được chấm
    .help-code = trong danh sách, mã { $code } là của “{ $suggestion }”; sửa tên hoặc mã cho khớp. Hiện đơn vị này không được chấm
    .help-other-code = trong danh sách, “{ $suggestion }” có mã { $code }; sửa mã cho khớp. Hiện đơn vị này không được chấm
    .why =
        Danh sách (--units) cho biết những đơn vị phải đánh giá. Đơn vị ngoài danh sách thường do ghi sai mã hoặc tên; nếu vẫn chấm thì tổng số đơn vị sẽ sai.

TC0867 = { $has_end ->
        [yes] Không rõ số cần chấm là của cột “{ $beginning }” hay của cột “{ $end }”
       *[no] Không rõ cột “{ $beginning }” là số của kỳ chấm hay của kỳ trước
    }
    .title = Không rõ lấy số đầu kỳ hay số cuối kỳ
    .help = ghi “Kỳ này” (hoặc năm) làm tiêu đề của cột cần chấm; cột kia ghi “Kỳ trước” nếu là số của kỳ trước, hoặc bỏ đi; các cột này chưa được đọc
    .why =
        Số đầu kỳ có thể là số của kỳ trước để so sánh, cũng có thể là số để chấm, chẳng hạn khi chỉ tiêu tính trên số trẻ em đầu năm. Hai cách hiểu cho hai kết quả khác nhau nên chương trình hỏi lại, mỗi bảng một lần.
        Chỉ có cột “Cuối kỳ” mà không có cột “Đầu kỳ” thì cột đó được đọc là số của kỳ.

TC0851 = { $why ->
        [names] Mã { $code } của “{ $commune }” đã là mã của đơn vị khác ở { $first }
        [codes] “{ $commune }” có hai lần trong danh sách đơn vị với hai mã khác nhau; lần đầu ở { $first }
       *[same] “{ $commune }” có hai lần trong danh sách đơn vị; lần đầu ở { $first }
    }
    .title = Đơn vị có hai lần trong danh sách
    .help = { $why ->
        [names] ghi đúng mã của từng đơn vị; hiện mã này không được dùng, mỗi tên là một đơn vị
        [codes] nếu là một đơn vị thì xóa một dòng; nếu là hai thì ghi thêm huyện. Hiện tính là hai đơn vị
       *[same] xóa một dòng, hoặc ghi thêm huyện nếu là hai đơn vị; hiện tính là một đơn vị
    }
    .why =
        Danh sách (--units) cho biết phải đánh giá bao nhiêu đơn vị. Một đơn vị ghi hai lần thì mẫu số của tỷ lệ sai; hai đơn vị cùng tên hoặc cùng mã thì số liệu không biết là của đơn vị nào.

TC0880 = { $limit ->
        [table-size] Tệp lớn hơn { $most } MB nên không được đọc
        [yaml-size] Tệp YAML lớn hơn { $most } MB nên không được đọc
        [run-size] Các tệp của lần chạy này cộng lại lớn hơn { $most } MB; từ tệp này không đọc nữa
        [example-figures] Ví dụ của bộ tiêu chí có hơn { $most } số liệu, kể cả số liệu lấy từ ví dụ khác; không ví dụ nào được xét
        [parts] Tệp có hơn { $most } tệp con bên trong nên không được đọc
        [part-size] Không đọc { $part }: nội dung giải nén ra lớn hơn { $most } MB
        [unpacked-size] Không đọc { $part }: cả tệp giải nén ra lớn hơn { $most } MB
        [ratio] Không đọc { $part }: nội dung giải nén ra gấp hơn { $most } lần
        [depth] Không đọc { $part }: có hơn { $most } lớp lồng nhau bên trong
        [sheets] Tệp có hơn { $most } trang tính; các trang sau đó không được đọc
        [strings] Không đọc { $part }: tệp có hơn { $most } đoạn chữ
        [formats] Không đọc { $part }: tệp có hơn { $most } định dạng
        [merges] Không đọc { $part }: có hơn { $most } vùng ô gộp hoặc cột ẩn
        [formulas] Không đọc { $part }: công thức của tệp dài hơn { $most } ký tự
        [cells] Không đọc { $part }: tệp có hơn { $most } ô có nội dung
        [values] Không đọc { $part }: có hơn { $most } giá trị
        [units-size] Từ dòng này không đọc nữa: các đơn vị đã đọc chiếm hơn { $most } MB bộ nhớ
        [findings] Số liệu có hơn { $most } phát hiện; { $count } phát hiện sau đó không được liệt kê
        [compared] Quá nhiều tên gần giống nhau: sau { $most } lần so sánh, các tên còn lại chưa được đối chiếu
        [columns] Dòng này có hơn { $most } cột nên không được đọc
       *[text] { $name }: ô này có hơn { $most } ký tự nên không được đọc
    }
    .title = Vượt giới hạn đọc tệp
    .help = { $limit ->
        [table-size] tách số liệu thành nhiều tệp, chẳng hạn mỗi tỉnh một tệp
        [yaml-size] tách số liệu thành nhiều tệp, hoặc ghi thành CSV
        [run-size] chạy riêng từng nhóm tệp
        [example-figures] bớt ví dụ, hoặc chia ra nhiều tệp rồi chạy từng tệp
        [parts] chép bảng số liệu sang một tệp mới rồi lưu thành .xlsx
        [part-size] chép bảng số liệu, không kèm định dạng, sang một tệp mới
        [unpacked-size] chép bảng số liệu, không kèm định dạng, sang một tệp mới
        [ratio] chép bảng số liệu, không kèm định dạng, sang một tệp mới
        [depth] chép bảng số liệu sang một tệp mới rồi lưu thành .xlsx
        [sheets] chuyển các trang tính còn lại sang tệp khác
        [strings] tách số liệu thành nhiều tệp
        [formats] chép bảng số liệu, không kèm định dạng, sang một tệp mới
        [merges] chép bảng số liệu, không kèm định dạng, sang một tệp mới
        [formulas] chép bảng số liệu sang một tệp mới, dán dạng giá trị
        [cells] tách số liệu thành nhiều tệp
        [values] tách số liệu thành nhiều tệp, hoặc ghi thành CSV
        [units-size] chạy riêng từng nhóm đơn vị
        [findings] sửa những chỗ đã nêu rồi chạy lại, hoặc chạy riêng từng nhóm tệp
        [compared] ghi mã của từng đơn vị; nếu không, một đơn vị ghi bằng hai tên có thể bị tính là hai
        [columns] bỏ các cột thừa ở bên phải bảng
       *[text] rút ngắn nội dung của ô
    }
    .why =
        Tệp quá lớn, hoặc được làm ra để trông nhỏ mà chứa rất nhiều, có thể làm treo máy. Vì vậy mỗi lần đọc đều có giới hạn; hướng dẫn có bảng các giới hạn.
        Phần vượt giới hạn không được đọc và luôn được báo; phần còn lại vẫn được đọc.

TC0844 = “{ $name }” tính bằng “{ $own }”, nhưng biểu ghi đơn vị tính là “{ $unit }”
    .title = Đơn vị tính khác đơn vị tính của chỉ số
    .help = quy đổi số liệu và ghi lại đơn vị tính, hoặc sửa đơn vị tính nếu ghi nhầm; số liệu này chưa được dùng
    .why =
        Số ghi theo nghìn, theo tỷ lệ phần trăm hoặc theo vụ việc không phải là số mà chỉ số hỏi. Chương trình không tự quy đổi, vì đơn vị tính có thể ghi nhầm.

TC0843 = “{ $name }” chỉ có ở một trong hai bảng, mà chỉ một bảng ghi kỳ ({ $period }, { $first })
    .title = Hai bảng cùng chỉ số, một bảng không ghi kỳ
    .help = ghi năm vào tiêu đề của bảng kia, hoặc xóa bảng của kỳ khác; số liệu chỉ có ở một bảng chưa được dùng
    .why =
        Bảng không ghi kỳ có thể là của kỳ khác. Nếu ô trống của bảng này được lấp bằng số của bảng kia thì số liệu của hai kỳ bị trộn làm một.

TC0849 = “{ $commune }” có nhiều dòng ({ $rows }) nhưng không có dòng nào của cả xã
    .title = Nhiều dòng của một đơn vị, không có dòng chung
    .help = ghi một dòng số liệu chung cho mỗi đơn vị; số liệu của các dòng này chưa được dùng
    .why =
        Các dòng như “Nam”, “Nữ” chỉ là một phần số liệu của đơn vị. Lấy một dòng thì thiếu, cộng các dòng thì có thể trùng, nên chỉ dùng dòng “Tổng số” hoặc “Chung”.

TC0854 = { $why ->
        [standard] Biểu này làm cho bộ tiêu chí “{ $form }”, không phải “{ $id }”
       *[asked] Biểu này làm từ bản cũ của “{ $id }”: nay bộ tiêu chí hỏi các chỉ số khác
    }
    .title = Biểu mẫu của văn bản khác
    .help = làm lại biểu bằng lệnh tieuchi form rồi chép số liệu sang; lần này các cột còn đúng vẫn được đọc
    .why =
        Biểu mẫu ghi sẵn mã của bộ tiêu chí và dấu vết của những gì biểu hỏi. Khi bộ tiêu chí thêm, bớt chỉ số, đổi đơn vị tính hay giới hạn, số liệu trong biểu cũ có thể thiếu hoặc không còn đúng nghĩa.

TC0855 = Biểu này làm trước lần sửa gần nhất của “{ $id }”; các chỉ số biểu hỏi vẫn như cũ
    .title = Biểu mẫu làm trước khi bộ tiêu chí được sửa
    .help = không phải làm gì; số liệu vẫn dùng được
    .why =
        Tệp bộ tiêu chí đã khác lúc làm biểu, nhưng tên, đơn vị tính, lựa chọn và giới hạn của mọi chỉ số không đổi, nên số liệu giữ nguyên ý nghĩa.
