### Những điều kiểm tra về điều kiện, chỉ số tính được và so sánh với kỳ trước.

unit-points = { $number ->
   *[other] {" "}điểm phần trăm
}
range-no-rise = không tăng
range-no-fall = không giảm

## TC02: tên

TC0210 = “{ $name }” được tính từ chính nó
    .title = Cách tính thành vòng tròn
    .label = tính từ chính nó
    .help = sửa cách tính để mọi chỉ số trong đó cuối cùng đều là số liệu báo cáo
    .why = Một chỉ số tính bằng tổng hoặc hiệu phải dựa trên những số liệu đơn vị báo cáo. Nếu A tính từ B mà B lại tính từ A thì không có số nào để bắt đầu.
TC0211 = Ví dụ không cho được giá trị của “{ $name }”: chỉ số này được tính từ các chỉ số khác
    .title = Ví dụ cho giá trị của một chỉ số được tính
    .label = được tính, không báo cáo
    .declared = cách tính khai báo ở đây
    .help = bỏ giá trị này; cho giá trị của các số trong phép tính
    .why = Đơn vị không báo cáo chỉ số được tính, nên ví dụ cũng không cho được. Nếu ví dụ cho một giá trị khác với kết quả tính thì không biết ví dụ kiểm tra điều gì.

## TC03: đơn vị

TC0310 = Đặc điểm “{ $name }” không so sánh với mốc được
    .title = So sánh một đặc điểm như con số
    .label = là đặc điểm, không phải con số
    .help = viết `{ $name } là …` với một giá trị của đặc điểm, hoặc so sánh một chỉ số
    .why = Chỉ số đếm và tỷ lệ mới lớn hơn, nhỏ hơn một mốc được. Đặc điểm cho biết đơn vị là gì, như xã hay phường, nên chỉ có thể là hay không phải là một giá trị.
TC0311 = { $passes ->
        [all] Giá trị nào của “{ $name }” cũng thỏa mãn so sánh này
       *[none] Không giá trị nào của “{ $name }” thỏa mãn so sánh này
    }
    .title = So sánh không phân biệt được gì
    .label = { $passes ->
        [all] luôn đúng
       *[none] luôn sai
    }
    .help = sửa lại mốc, hoặc bỏ so sánh này; giá trị có thể có: { $range }
    .why = Một so sánh luôn đúng thì không đòi hỏi gì, một so sánh luôn sai thì không đơn vị nào được điểm. Thường mốc bị viết nhầm, hoặc giới hạn của chỉ số khai báo chưa đúng.
TC0312 = “{ $name }” là tổng hoặc hiệu của những thứ khác loại
    .title = Cộng, trừ những thứ khác loại
    .label = khác đơn vị tính với “{ $name }”
    .term = đơn vị tính của số này
    .sum = đơn vị tính của kết quả
    .help = chỉ cộng, trừ các chỉ số cùng đơn vị tính với kết quả
    .help-flag = khai báo đơn vị tính của các số trong đó: chỉ số có/không không tính bằng cộng, trừ được
    .why = Cộng số trẻ em với số vụ việc, hay số đếm với tỷ lệ, cho một con số không có nghĩa. Kết quả và mọi số trong phép tính phải cùng đơn vị tính.
TC0313 = { $case ->
        [percent] Mức tăng, giảm của một tỷ lệ tính bằng điểm phần trăm, không viết dấu %
        [missing] Mốc này thiếu “điểm phần trăm”
        [relative] Tốc độ tăng, giảm tính bằng %, không phải điểm phần trăm
        [unmoved] “không tăng” chỉ dùng khi đo mức tăng, “không giảm” chỉ dùng khi đo mức giảm
       *[points] Ở đây không đo bằng điểm phần trăm
    }
    .title = Nhầm điểm phần trăm với phần trăm
    .label = { $case ->
        [missing] thiếu “điểm phần trăm”
        [unmoved] không hợp với dòng “theo”
       *[other] không đúng đơn vị
    }
    .help = viết `{ $bound } điểm phần trăm`; nếu văn bản tính theo % của kỳ trước thì viết “theo tốc độ tăng …” hoặc “theo tốc độ giảm …”
    .help-relative = viết dấu % sau mốc; nếu văn bản tính bằng điểm phần trăm thì viết “theo mức tăng …” hoặc “theo mức giảm …”
    .help-points = viết mốc không có “điểm phần trăm”
    .help-unmoved = viết “không tăng” dưới dòng “theo mức tăng …”, “theo tốc độ tăng …”; viết “không giảm” dưới dòng “theo mức giảm …”, “theo tốc độ giảm …”
    .why = Từ 80% lên 84% là tăng 4 điểm phần trăm, nhưng là tăng 5% so với kỳ trước. Hai cách tính cho hai kết quả khác nhau, nên mốc phải ghi rõ cách nào.

## TC08: tệp số liệu

data-term = “{ $name }” { $value }
data-sum = { $before } { $sign } { $term }

TC0845 = “{ $name }” được tính từ các chỉ số khác, không đọc từ tệp số liệu
    .title = Cột của một chỉ số được tính
    .help = bỏ cột này; chương trình tự tính theo cách tính trong bộ tiêu chí
    .why = Nếu vừa đọc vừa tính thì có hai con số cho một chỉ số, và chúng có thể khác nhau. Chỉ những số liệu gốc mới đọc từ tệp số liệu.
TC0846 = { $breaks ->
        [negative] “{ $name }” tính ra số âm: { $sum } = { $value }
        [least] “{ $name }” tính ra { $sum } = { $value }, thấp hơn mức ít nhất { $limit }
       *[most] “{ $name }” tính ra { $sum } = { $value }, vượt quá { $limit }
    }
    .title = Kết quả tính không thể có
    .help = kiểm tra lại các số trong phép tính; cho đến khi sửa, kết quả này coi như chưa có số liệu
    .help-both = { TC0816.help-both }
    .why = Hiệu của một tổng thể và một phần của nó không thể âm, và kết quả phải giữ giới hạn đã khai báo như số liệu báo cáo. Một trong các số đã báo cáo bị sai; không biết số nào thì không có kết quả nào đúng, và kết quả sai không bao giờ thành điểm.
TC0847 = “{ $commune }” có số liệu kỳ trước mà không có trong số liệu kỳ này
    .title = Số liệu kỳ trước của đơn vị không có trong kỳ này
    .help = nếu đơn vị đã đổi tên, đổi mã hoặc sáp nhập thì ghi số liệu kỳ trước theo mã và tên của kỳ này
    .why = Số liệu kỳ trước được ghép với kỳ này theo mã, hoặc theo tên, huyện, tỉnh. Đơn vị không ghép được thì số liệu kỳ trước của nó không được dùng, và đơn vị tương ứng của kỳ này có thể vì thế mà chưa xác định.
TC0848 = Không có số liệu kỳ trước của “{ $commune }”
    .title = Đơn vị không có trong tệp số liệu kỳ trước
    .help = nếu đơn vị đã đổi tên, đổi mã hoặc sáp nhập thì ghi số liệu kỳ trước theo mã và tên của kỳ này
    .why = Mục so với kỳ trước cần số liệu của cả hai kỳ. Đơn vị không có trong tệp kỳ trước thì mục ấy chưa xác định, trừ khi số còn thiếu không quyết định được gì.
TC0895 = { $count ->
        [1] Số này không thể có dù số còn thiếu là bao nhiêu: { $figures }
       *[other] Các số này không thể cùng đúng dù số còn thiếu là bao nhiêu: { $figures }
    }
    .title = Số liệu mâu thuẫn dù số còn thiếu là bao nhiêu
    .help = kiểm tra lại từng số: không rõ số nào sai nên không số nào được dùng
    .help-both = { TC0816.help-both }
    .why =
        Bộ tiêu chí khai báo cách tính và giới hạn của các chỉ số. Các số này không trái nhau từng đôi một, nhưng cộng lại thì vượt giới hạn, dù số còn thiếu là bao nhiêu: 70 trẻ em đi nhà trẻ và 50 đi mẫu giáo không thể là một phần của 100 trẻ em.
        Không có gì cho biết số nào sai, nên các số này được coi là chưa có cho đến khi sửa.
