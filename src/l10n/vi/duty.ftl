### Nhiệm vụ, báo cáo, danh sách và liên kết của kế hoạch.

## TC13

TC1310 = Hai mục cùng mang tên `{ $duty }`
    .title = Trùng số nhiệm vụ, báo cáo, danh sách hoặc liên kết
    .label = mục thứ hai
    .first = mục thứ nhất
    .help = đánh số lại theo đúng văn bản
    .why = Sổ theo dõi và báo cáo gọi mỗi mục bằng loại và số của nó, nên trong một loại mỗi số chỉ được dùng một lần.
TC1311 = Chưa nói ai phải làm `{ $duty }`
    .title = Không rõ ai thực hiện
    .label = ai thực hiện?
    .help = viết dưới đó `thực hiện xã`, `thực hiện huyện` hoặc `thực hiện "Sở …"`; nhiều nơi thì ngăn bằng dấu phẩy
    .why = Có biết ai phải làm thì mới nói được ai đã làm, ai chưa.
TC1312 = Chưa nói khi nào phải gửi `{ $duty }`
    .title = Báo cáo hoặc danh sách không có thời hạn
    .label = gửi khi nào?
    .help = viết dưới đó `trước 20/5 hằng năm`, `định kỳ hằng quý` hoặc `ngay khi "…"`; văn bản chỉ nói là định kỳ thì viết `định kỳ`
    .why = Không có thời hạn thì không thể nói báo cáo nào sắp đến hạn, báo cáo nào gửi muộn.
TC1313 = { $case ->
        [both] Ngày `{ $date }` đã có năm mà lại ghi hằng năm
       *[neither] Ngày `{ $date }` thuộc năm nào?
    }
    .title = Ngày không rõ của một năm hay của mọi năm
    .label = { $case ->
        [both] một năm hay mọi năm?
       *[neither] thiếu năm
    }
    .help = ghi đủ ngày, tháng, năm (`trước 20/5/2024`) hoặc ghi lặp lại (`trước 20/5 hằng năm`)
    .why = Hạn của một năm chỉ có một lần; hạn hằng năm thì năm nào cũng có. Hai cách hiểu cho hai lịch khác nhau.
TC1314 = Ngày { $date } nằm ngoài thời gian hiệu lực của kế hoạch
    .title = Hạn nằm ngoài thời gian hiệu lực
    .label = hạn này
    .help = sửa lại ngày, hoặc sửa `hiệu lực từ … đến …`
    .why = Hạn trước khi kế hoạch có hiệu lực hoặc sau khi hết hiệu lực thường là viết nhầm năm.
TC1315 = “{ $name }” lấy kết quả của `{ $id }`, nhưng kế hoạch không áp dụng bộ tiêu chí ấy
    .title = Kết quả của bộ tiêu chí không được áp dụng
    .label = kết quả của bộ tiêu chí nào?
    .help = viết `áp dụng { $id }` dưới dòng `kế hoạch`, hoặc bỏ `theo kết quả …` để đọc câu trả lời từ tệp số liệu
    .why = Câu trả lời này không ai báo cáo: nó là kết quả chấm theo bộ tiêu chí mà kế hoạch áp dụng.
TC1319 = Không có huyện nào trong số liệu để làm `{ $duty }`
    .title = Việc của huyện, nhưng số liệu không có huyện
    .label = việc của huyện
    .help = thêm cột huyện vào số liệu hoặc vào danh sách đơn vị (--units); nếu không còn cấp huyện thì sửa lại kế hoạch theo văn bản thay thế
    .why = Huyện là cấp lấy từ số liệu. Từ ngày 01/7/2025 không còn cấp huyện; việc của huyện khi ấy do ai làm thì phải theo văn bản, không đoán được.
TC1320 = { $case ->
        [column] Không rõ cột “{ $given }” là gì nên không đọc cột này
        [row] Dòng này có nhiều ô hơn tiêu đề hoặc sai dấu nháy nên không đọc được
        [yaml] Từ đây không đọc được sổ theo dõi
       *[none] Không thấy bảng theo dõi
    }
    .title = Sổ theo dõi không đọc được
    .help-columns = ghi tiêu đề các cột: đơn vị (hoặc mã), nhiệm vụ, kỳ, tình trạng, ngày, minh chứng
    .why = Sổ theo dõi là bảng (CSV, XLSX) hoặc danh sách YAML, mỗi dòng nói về một việc của một đơn vị. Cần ít nhất các cột đơn vị, nhiệm vụ và tình trạng.
TC1321 = { $case ->
        [none] Dòng này không nói là của đơn vị nào
        [several] Có nhiều đơn vị tên “{ $given }”
        [both] Mã { $code } không phải là mã của “{ $given }”
       *[unknown] Không có đơn vị nào là “{ $given }”
    }
    .title = Không rõ đơn vị
    .help-several = ghi thêm mã đơn vị hoặc cột huyện
    .help-nearest = có phải “{ $nearest }”?
    .why = Đơn vị phải có trong số liệu, trong danh sách đơn vị, hoặc được nêu tên trong kế hoạch. Dòng không rõ của ai thì không tính cho ai.
TC1322 = { $case ->
        [none] Dòng này không nói là nhiệm vụ nào
       *[unknown] Kế hoạch không có “{ $given }”
    }
    .title = Không rõ nhiệm vụ
    .help = ghi loại và số như trong kế hoạch, ví dụ `nhiệm vụ 1`, `báo cáo 2`, `danh sách 1`
    .why = Mỗi dòng của sổ theo dõi gọi nhiệm vụ, báo cáo, danh sách bằng loại và số, hoặc bằng đúng tên của nó trong kế hoạch.
TC1323 = { $case ->
        [none] Dòng này không ghi tình trạng
       *[other] Không rõ tình trạng “{ $given }”
    }
    .title = Không rõ tình trạng
    .help = ghi `xong`, `đang làm` hoặc `chưa`
    .why = Tình trạng không rõ thì không được coi là xong, cũng không được coi là chưa làm.
TC1324 = { $what ->
        [time] “{ $given }” không phải là một kỳ
       *[day] “{ $given }” không phải là một ngày
    }
    .title = Ngày hoặc kỳ không đọc được
    .help = { $what ->
        [time] ghi năm (`2024`), tháng (`3/2024`), quý (`quý 2/2024`) hoặc ngày
       *[day] ghi ngày/tháng/năm, ví dụ `20/03/2024`
    }
    .why = Ngày làm xong quyết định là đúng hạn hay muộn, nên ngày không có trong lịch thì cả dòng không được tính.
TC1325 = { $case ->
        [event] Dòng về `{ $duty }` phải có ngày xảy ra vụ việc
        [never] `{ $duty }` không đến hạn lần nào trong thời gian của kế hoạch
        [missing] `{ $duty }` có nhiều kỳ; dòng này không nói là kỳ nào
       *[other] `{ $duty }` không có kỳ “{ $given }”
    }
    .title = Không rõ kỳ
    .help = { $case ->
        [event] thêm cột `ngày xảy ra`
        [never] xem lại thời gian hiệu lực của kế hoạch
       *[other] ghi kỳ, ví dụ { $times }
    }
    .why = Việc lặp lại hoặc có nhiều hạn thì mỗi lần được tính riêng, nên phải biết dòng nói về lần nào.
TC1326 = Các dòng về `{ $duty }` của { $body } nói khác nhau
    .title = Các dòng theo dõi mâu thuẫn
    .help = giữ lại một dòng; dòng kia ở { $first }
    .why = Không biết dòng nào đúng nên không dòng nào được tính; việc ấy là chưa có thông tin.
TC1327 = `{ $duty }` không phải việc của “{ $given }”
    .title = Không phải việc của đơn vị này
    .help = sửa lại đơn vị hoặc nhiệm vụ của dòng; ai làm việc gì thì xem dòng `thực hiện` trong kế hoạch
    .why = Kế hoạch nói ai phải làm việc gì; dòng về việc của nơi khác thường là ghi nhầm.
TC1328 = Xong ngày { $given }, sau ngày xem { $day }
    .title = Xong sau ngày xem
    .help = chọn ngày xem muộn hơn bằng --day, hoặc sửa lại ngày
    .why = Kết quả được xem tại một ngày: việc làm xong sau ngày ấy thì tại ngày ấy là chưa xong.

## Kết quả

duty-heading = Nhiệm vụ, báo cáo, danh sách: tính đến ngày { $day }, lịch năm { $year }
duty-title = { $kind ->
    [report] Báo cáo { $number }. { $label }
    [list] Danh sách { $number }. { $label }
   *[task] Nhiệm vụ { $number }. { $label }
}
duty-short = { $kind ->
    [report] BC { $number }
    [list] DS { $number }
   *[task] NV { $number }
}
duty-communes = các xã
duty-districts = các huyện
duty-asked = { $when ->
    [some] { $to ->
        [some] Thực hiện: { $performers }; gửi { $recipients }; { $dues }.
       *[none] Thực hiện: { $performers }; { $dues }.
    }
   *[none] { $to ->
        [some] Thực hiện: { $performers }; gửi { $recipients }.
       *[none] Thực hiện: { $performers }.
    }
}
duty-due-on = { $by ->
    [before] trước ngày { $day }
   *[latest] chậm nhất ngày { $day }
}
duty-due-yearly = { $by ->
    [before] trước ngày { $day } hằng năm
   *[latest] chậm nhất ngày { $day } hằng năm
}
duty-due-monthly = { $by ->
    [before] trước ngày { $day } hằng tháng
   *[latest] chậm nhất ngày { $day } hằng tháng
}
duty-due-regularly = { $every ->
    [month] định kỳ hằng tháng
    [quarter] định kỳ hằng quý
    [year] định kỳ hằng năm
   *[none] định kỳ
}
duty-due-at-once = ngay khi { $event }
duty-due-within = trong { $days } ngày từ khi { $event }
duty-nobody = Không có đơn vị nào trong số liệu phải thực hiện.
duty-counts = { $time ->
    [some] Kỳ { $called }: { $done }/{ $bodies } đã xong
   *[none] { $done }/{ $bodies } đã xong
}{ $late ->
    [0] {""}
   *[other] , trong đó { $late } muộn
}{ $not_done ->
    [0] {""}
   *[other] , { $not_done } chưa xong
}{ $unknown ->
    [0] {""}
   *[other] , { $unknown } chưa có thông tin
}.
duty-late = Xong muộn: { $names }.
duty-not-done = Chưa xong: { $names }.
duty-not-told = Đã quá hạn mà chưa có thông tin: { $names }.
duty-not-seen = Đã quá hạn mà chưa thấy gửi: { $names }.
duty-name = { $way ->
    [late] { $name } (muộn { $days } ngày)
    [overdue] { $name } (quá hạn { $days } ngày)
    [under-way] { $name } (đang làm)
   *[none] { $name }
}
duty-no-events = Chưa ghi nhận vụ việc nào.
duty-event = { $known ->
    [yes] { $name }, vụ việc ngày { $event }
   *[no] { $name }, vụ việc không rõ ngày
}: { $state ->
    [done] đã gửi
    [late] đã gửi, muộn { $days } ngày
    [not-done] { $days ->
        [0] chưa gửi
       *[other] chưa gửi, quá hạn { $days } ngày
    }
   *[unknown] chưa có thông tin
}.
duty-next = Sắp đến hạn
duty-due-next = { $days ->
    [0] { $day } (hôm nay)
   *[other] { $day } (còn { $days } ngày)
}: { $timed ->
    [yes] { $duty }, kỳ { $time }
   *[no] { $duty }
}{ $told ->
    [yes] ; { $open }/{ $bodies } chưa xong hoặc chưa có thông tin
   *[no] {""}
}.
duty-more-next = Và { $count } hạn khác trong năm.
duty-body = Đơn vị
duty-cell = { $state ->
    [done] xong
    [late] muộn { $days }
    [under-way] { $overdue ->
        [yes] đang làm +{ $days }
       *[no] đang làm
    }
    [not-done] { $overdue ->
        [yes] chưa +{ $days }
       *[no] chưa
    }
   *[unknown] { $overdue ->
        [yes] ? +{ $days }
       *[no] ?
    }
}
duty-more-rows = Và { $count } đơn vị khác.
duty-legend = muộn 5: xong sau hạn 5 ngày; +5: đã quá hạn 5 ngày; ?: chưa có thông tin; 2/3: xong 2 trong 3 lần phải làm; –: chưa ghi nhận vụ việc.
duty-link = Liên kết { $number }. { $label }
duty-link-counts = Điều kiện: { $condition }. { $holds } đơn vị đáp ứng, { $fails } không đáp ứng, { $open } chưa xác định.
duty-untracked = Chưa có sổ theo dõi (--tracking), nên chưa biết việc nào đã làm.
duty-calendar = { $to ->
    [some] { $plan }. Chậm nhất ngày { $day }. Thực hiện: { $performers }; gửi { $recipients }.
   *[none] { $plan }. Chậm nhất ngày { $day }. Thực hiện: { $performers }.
}
