### Mistakes in how a criteria file is written.

## What kind of file it is

kind-office = a Word or Excel file
kind-pdf = a PDF file
kind-rtf = an RTF document
kind-json = a JSON file
kind-markup = an HTML page or XML file
kind-csv = a CSV table of data
kind-yaml = a YAML data file

## What may stand in a place

syntax-keyword = `{ $word }`
syntax-sign = `{ $sign }`
syntax-aggregate = what is to be reached (such as tỷ lệ đơn vị được công nhận)
syntax-month-day = a day of the month (from 1 to 28)
syntax-performer = who does it (xã, huyện, or the name of a body in quotation marks)
syntax-deadline = a time (such as trước 20/5 hằng năm)
syntax-of-result = the result of a standard (such as theo kết quả qd-06-2019)
syntax-standard-id = the id of the standard (such as qd-06-2019)
syntax-attribute-name = the name of an attribute (such as miền_núi)
syntax-class-name = the name of a class (such as khó_khăn)
syntax-indicator-name = the name of an indicator (such as trẻ_em)
syntax-parameter-name = the name of a parameter (such as bình_quân_tỉnh)
syntax-fact-name = the name of an attribute or indicator (such as miền_núi)
syntax-name = a name
syntax-text = words in quotation marks
syntax-text-inside = words between the two quotation marks
syntax-number = a number
syntax-bound = a number (such as 98%) or the name of a parameter
syntax-amount = a number (such as 98%)
syntax-score = a number of points
syntax-criterion-number = the number of the criterion (such as 7)
syntax-item-number = the number of the item (such as 7.1)
syntax-criteria-count = the number of criteria
syntax-digit-count = a number of digits after the comma (such as 1 chữ số)
syntax-date = day/month/year (such as 03/01/2019)
syntax-yes-no = có/không
syntax-choices = choices (such as xã | phường)
syntax-choice = a choice
syntax-unit = a unit (such as trẻ em)
syntax-condition = a condition (such as loại là xã)
syntax-range = a range (such as từ 95% đến dưới 98%)
syntax-sum = how it follows from other indicators (such as bằng a - b)
syntax-trial = a figure and what must come of it (such as 80/100 đạt)
syntax-change = `mức tăng`, `mức giảm`, `tốc độ tăng` or `tốc độ giảm`
syntax-quantity = `tỷ lệ`, `tỷ suất` or `số`
syntax-limit = a limit (such as ít nhất 1)
syntax-mark = who stands behind the figure (such as chưa đối chiếu)
syntax-marks = who stands behind the figure
syntax-given = an indicator or attribute with its value (such as trẻ_em 98)
syntax-expected = what must follow (such as mục 7.1 được 30 điểm)
syntax-result = `đạt`, `không đạt` or `chưa xác định`

syntax-and-so-on = { $rest }, { $last }
syntax-or = { $rest } or { $last }

## TC01

TC0101 = A part of the file cannot be read as text
    .title = Not UTF-8
    .label = bytes that are not UTF-8 begin here
    .help = open the file in an editor and save it as UTF-8
    .why =
        Letters are stored as bytes by some encoding; criteria files use UTF-8, and UTF-16 with its mark at the start is read as well. In a file of an older encoding, such as TCVN3 (ABC) or VNI, no letter is certain.

        A number or a name that is read wrongly can make a score wrong, so what cannot be read is never passed over.
TC0102 = { $case ->
        [missing] The statement is not complete: { $expected } is missing
        [extra] `{ $found }` does not belong here
        [start] This line, which starts with `{ $found }`, has the form of no statement
        [misspelt] `{ $found }` is misspelt
        [name] A name must be one word
        [list] Choices are not joined by commas
        [negative] Points are never below zero
        [permille] The bound is a plain number, without `‰`
        [invisible] A sign stands here that cannot be seen ({ $found })
        [level] A band starts with `từ`, `trên`, `dưới`, `đến` or `bằng`
        [dash] A range is not written with a dash
        [comparison] A range is written in words, not with `{ $found }`
        [unjoined] An expectation of an example is joined by `{ $word }`
        [lacks] `{ $meant }` is missing before `{ $found }`
        [source] A figure that was compared names what it was compared with
        [quotes] Text stands in quotation marks `"…"` or `“…”`
        [order] A band says its range first and its points last
        [roman] Numbers are written in digits
        [date] A date is written in numbers: day/month/year
        [thousands] Groups of three digits are parted by points
        [day] Day, month and year are needed here
        [threshold] A threshold is written `tổng điểm từ … trở lên`
        [reworded] The language says this in other words
        [lines] Each statement stands on a line of its own
        [form] From `{ $found }` on, this statement follows no form
       *[other] Expected { $expected }, found `{ $found }`
    }
    .title = Not a form of the language
    .label = { $case ->
        [missing] the statement ends here
        [extra] too much
        [start] no statement starts like this
        [misspelt] was `{ $meant }` meant?
        [name] several words
        [list] write `hoặc` instead
        [negative] the minus sign
        [permille] the sign of per thousand
        [invisible] a hidden sign, as copying brings along
        [level] starts with the number
        [dash] write `đến` or `đến dưới` instead
        [comparison] write words instead
        [unjoined] `{ $word }` is missing
        [lacks] `{ $meant }` is missing
        [source] the source is missing
        [quotes] this mark opens no text
        [order] the range follows the points
        [roman] Roman numerals
        [date] written in words
        [thousands] parted by a blank
        [day] not a whole date
        [threshold] a threshold always includes its own points
        [reworded] says the same in the words of the language
        [lines] several statements on one line
        [form] cannot be read from here on
       *[other] not expected here
    }
    .help-join = write `{ $word }` before this expectation; without it the line begins another statement
    .forms-start = a statement starts with a fixed word: `bộ tiêu chí`, `văn bản`, `tổng điểm`, `đặc điểm`, `nhóm`, `chỉ số`, `tham số`, `tiêu chí`, `căn cứ`, `mục`, `theo`, `công nhận khi`…; a comment follows `#`
    .help-lacks = write `{ $meant } { $found }`
    .help-source = write `đối chiếu theo "…"` with the name of the source in the quotation marks, such as `đối chiếu theo "Công báo số 23"`
    .help-straight = use quotation marks
    .help-item = write the criterion's number, a point, and the item's own number, such as `mục 7.1`
    .help-above = write `từ 98% trở lên` to include 98%; `trên 98%` does not
    .help-class = say which class this threshold is for, such as `với khó_khăn`; one line a class
    .help-rest = all units of none of the classes above: write `các đơn vị còn lại`; only units of some kind: write `khi` and a condition, such as `khi miền_núi`
    .help-named = put a short name of one word before the quoted text, such as `trẻ_em "Số trẻ em"`
    .help-unit = write the unit in brackets: `(trẻ em)`, `(%)` or `(có/không)`
    .help-comment = write comments behind `#`
    .help-verbs = begin each change with `thay`, `bổ sung` or `bãi bỏ`, such as `thay mục 7.1 …`, `thay mức dưới 90% của mục 7.1`, `bổ sung chỉ số …`
    .help-table = of a copied table make each row a sentence, without `|`, such as `từ 98% trở lên 50 điểm`
    .help-meant = write `{ $meant }`
    .help-name = join the words of the name with underscores: `{ $name }`
    .help-quotes = put the title between quotation marks, such as "Trẻ em được khai sinh"
    .help-list = write each condition out and join them with `hoặc`: `{ $name } là … hoặc { $name } là …`
    .help-negative = write points of 0 or more; to take points off write `trừ 5 điểm cho mỗi 1 vụ`
    .help-permille = where the `theo tỷ suất …` line says `trên 1.000`, remove `‰`: the bound is per 1,000 already; where it says another number, the bound must be changed
    .help-remove = remove `{ $found }`
    .help-range = write as legal texts do: `từ 95% đến dưới 98%`, `từ 98% trở lên`, `trên 0 đến 1`, `dưới 90%`, `bằng 0`
    .help-dash = write `từ { $from } đến { $to }` if { $to } is included, `từ { $from } đến dưới { $to }` if not
    .help-day = write the very day that the text says; the first or last day of this time is `{ $proposal }`
    .help-threshold = write the least points that are recognised, such as `tổng điểm từ 800 trở lên với còn_lại`
    .help-comparison = write `{ $proposal }`
    .help-lines = put each statement on a line of its own
    .forms-row = a band is written `từ 95% đến dưới 98%  30 điểm` (95% included, 98% not), `từ 98% trở lên  50 điểm` (98% included), `trên 98%` (98% not included), `đến 98%` (98% included), `dưới 90%` (90% not included), `bằng 0`, or `không phát sinh` (the denominator is 0)
    .forms-award = write `30 điểm khi có_thư_viện` (30 points if the answer is yes, 0 if it is no); a condition is a yes/no indicator, `không phải …`, or `số_buổi từ 4 trở lên`, joined by `và`, `hoặc`
    .forms-measure = write `theo tỷ lệ a / b` (how many per cent a is of b), `theo tỷ suất a / b trên 1.000`, `theo số a` (a count), or `theo tỷ lệ a` (a percentage as reported); a and b are names of one word, such as `trẻ_em`
    .forms-steps = write `mỗi 10 trẻ em được 1 điểm, tối đa 20 điểm` (points are added) or `trừ 5 điểm cho mỗi 1 trẻ em` (points are taken from the item's maximum)
    .forms-class = write `khi miền_núi` (units that are so), `khi loại là xã` (units of that value), joined by `và`, `hoặc`; the last class is `các đơn vị còn lại`
    .forms-attribute = write `đặc điểm miền_núi "Thuộc miền núi" (có/không)` or `đặc điểm loại "Loại đơn vị" (xã | phường | thị trấn)`
    .forms-indicator = write `chỉ số trẻ_em "Số trẻ em" (trẻ em)`; behind the brackets may stand `ít nhất 1`, `không quá a` (not above indicator a), `bằng a - b`, or `không đổi được` (a fact that nothing can be done about)
    .forms-parameter = write `tham số bình_quân_tỉnh "Bình quân của tỉnh" (%)`, and below it `giá trị 20,3% từ 01/01/2024`
    .forms-heading = write `tiêu chí 7 "Title" tối đa 50 điểm`, `mục 7.1 "Title"` or `mục 7.1 "Title" tối đa 30 điểm`
    .forms-recognition = conditions of recognition are `đạt cả 13 tiêu chí` and `không tiêu chí nào 0 điểm` (every criterion above 0 points), `tổng điểm từ 800 trở lên với khó_khăn` (800 included), `đáp ứng "Có quy chế" khi có_quy_chế`
    .forms-plan = write `kế hoạch quang-nam-2024 "…"`, and below it `văn bản "Kế hoạch số …"`, `đơn vị "Tỉnh Quảng Nam"`, `áp dụng qd-06-2019`
    .forms-own-figure = write `số liệu chung quỹ_bảo_trợ "…" (đồng)`: a figure of the unit that issued the plan
    .forms-target = write `mục tiêu 5 "…"`, and below it `đạt khi tỷ lệ đơn vị được công nhận từ 80% trở lên`, `đạt khi tỷ lệ đơn vị có_quy_chế từ 100% trở lên`, `đạt khi tỷ lệ a / b trên 90%` (of the sums over all units) or `đạt khi tổng a từ 5 tỷ trở lên`
    .forms-trial = write below `đạt khi …`: `ví dụ 80/100 đạt, 79/100 không đạt`
    .forms-duty = write `nhiệm vụ 1 "…"`, `báo cáo 1 "…"` or `danh sách 1 "…"`, and below it `thực hiện xã, huyện, "Sở …"`, `gửi "Ủy ban nhân dân tỉnh"` and a time
    .forms-deadline = write `trước 30/3/2024` (before that day), `chậm nhất 20/5 hằng năm` (by that day of each year), `trước ngày 5 hằng tháng`, `định kỳ hằng quý`, `ngay khi "xảy ra vụ việc"` or `trong 3 ngày từ khi "nhận được tin báo"`
    .forms-link = write `liên kết 1 "…" khi phù_hợp_trẻ_em và …`
    .forms-standard = write `bộ tiêu chí qd-06-2019 "Title"`, and below it `văn bản "Quyết định số …"`, `ban hành 03/01/2019`, `hiệu lực từ 03/01/2019`, `tổng điểm 1.000`
    .forms-example = write `ví dụ "name of the example"`, figures such as `trẻ_em 98`, then `thì mục 7.1 được 30 điểm`
    .forms-change = write `thay mức từ 95% đến dưới 98% của mục 7.1` (the new bands on the lines below), `bổ sung mục 7.2 "…"`, `bãi bỏ mục 7.2`, `thay điểm tối đa của tiêu chí 7 bằng 70 điểm`, `thay tổng điểm 965`, `thay điều kiện tổng điểm từ 860 trở lên với còn_lại`
    .why =
        A criteria file consists of statements in the forms of legal texts, each starting on a new line. A statement of another form could mean several things, so the first place that does not fit is pointed out and nothing is guessed.

        Each statement is read by itself: a wrong one does not hide the others, and all mistakes of a file are reported at once.
TC0103 = The number `{ $number }` has a point before its decimals
    .title = A point for a decimal comma
    .label = decimals follow a comma
    .help = write `{ $proposal }`
    .why =
        Numbers are written the Vietnamese way: a comma before the decimals, points only between thousands. `1.000` is one thousand, `20,3` is twenty point three.

        Were `0.5` accepted, `1.500` could be read in two ways; no figure of a standard may be.
TC0104 = The number `{ $number }` cannot be read
    .title = A number that cannot be read
    .label = not clear which number this is
    .help = write `{ $proposal }`
    .help-long = write a number of 28 digits at most
    .help-doubtful = write points between thousands and a comma before the decimals, such as `1.234,5`
    .why =
        Points separate groups of three digits, and a comma stands once before the decimals: `1.234.567,8`. A number that is grouped otherwise, has two commas or more than 28 digits cannot be kept exactly.

        All arithmetic is in exact decimals, without rounding, so a number that cannot be kept whole is not taken.
TC0105 = `{ $date }` is not a day
    .title = A day that is not in the calendar
    .label = there is no such day
    .help = write day/month/year, such as `03/01/2019`
    .help-order = write `{ $proposal }`
    .help-month-day = every month has the days from 1 to 28; for the last one write `định kỳ hằng tháng`
    .why =
        A day is written day/month/year, the year with four digits, and must be in the calendar: 2023 has no 29/02.

        The day from which a text is in force decides which period it applies to, so a wrong one is not guessed.
TC0106 = Brackets and `không phải` stand within each other more than { $limit } deep
    .title = Nested too deeply
    .label = this level is beyond the limit
    .help = make the condition shorter, or divide it among several classes
    .why =
        The condition of a class may have brackets within brackets, up to a limit: no legal text needs so many, and nobody could compare such a condition with it.
TC0107 = The statement `{ $words }` is out of place
    .title = A statement outside its block
    .label = belongs to nothing above it
    .help-plan = write this right below the line `kế hoạch`
    .help-duty = write this below a `nhiệm vụ`, `báo cáo` or `danh sách`
    .help-target = write this below a `mục tiêu`
    .help-trial = write this below a target's `đạt khi …`; an example of a standard has a name: `ví dụ "…"`
    .help-not-in-plan = this belongs into a standard; a plan has `đặc điểm`, `chỉ số`, `số liệu chung`, `mục tiêu`, `nhiệm vụ`, `báo cáo`, `danh sách` and `liên kết`
    .help-only-in-plan = this belongs into a plan: move it to a file that begins with `kế hoạch …`
    .help-standard = write it right below the line `bộ tiêu chí`
    .help-parameter = write the value below a line `tham số`
    .help-criterion = write the item below a line `tiêu chí`
    .help-item = write it below a line `mục`
    .help-measure = write the bands below a line `theo`, such as `theo tỷ lệ a / b`
    .help-citation = write the citation right below the line `tiêu chí`, `mục` or `tham số`; that of a band or of a value stands on its own line
    .help-amendment = begin this statement with `thay` (replace), `bổ sung` (add) or `bãi bỏ` (repeal): a text that amends another holds changes only
    .help-before = remove `trước nhóm …` and write the class where it belongs: classes are tried from top to bottom; `trước nhóm …` is for `bổ sung nhóm` and `thay nhóm` in a text that amends another
    .help-change = remove `thay`, `bổ sung`, `bãi bỏ`; if this text amends another, begin the file with `sửa đổi … thành …`
    .help-recognition = write the condition below the line `công nhận khi`
    .why =
        A statement belongs to the nearest block that is open above it: bands to a line `theo`, that line to an item, the item to a criterion. Indentation is only for reading.

        Of a statement outside its block nobody can tell what it counts for.
TC0108 = { $case ->
        [open] The opening quotation mark is missing
       *[close] The closing quotation mark is missing
    }
    .title = A quotation mark is missing
    .label = { $case ->
        [open] closed here without having been opened
       *[close] opened here and not closed on this line
    }
    .help-open = add the opening mark before the words
    .help = add `{ $close }` at the end of the words
    .help-other = close with the mark that opened: replace `{ $other }` with `{ $close }`
    .why =
        Quoted words start and end on one line, between "…" or “…”. Without the closing mark nobody can tell where the title ends and the figures begin.
TC0109 = The file has no line `bộ tiêu chí`
    .title = The heading of the standard is missing
    .help = add it at the start, such as: bộ tiêu chí qd-06-2019 "Xã, phường, thị trấn phù hợp với trẻ em"
    .why =
        The line `bộ tiêu chí` gives the standard's id and title; every report repeats the id, so that it is known which text a result was scored by.
TC0110 = There are two lines `{ $heading }`
    .title = Two equal headings
    .label = the second one
    .first = the first one is here
    .help = make one of the two, or divide them between two files
    .help-aside = move everything from this line on to a file of its own; here it was not read
    .why =
        A file is one standard, with one line `bộ tiêu chí` and one block `công nhận khi`; a file of examples is for one standard, with one line `ví dụ cho`. Of two, nobody can tell which one holds.
TC0111 = Stated twice: { $what }
    .title = Stated twice in one block
    .label = stated again
    .first = stated here
    .help = keep one of the two
    .why =
        Each thing is stated once. Of two, above all when they differ, nobody can tell which one is that of the legal text.
TC0112 = This seems to be { $kind }, not a criteria file
    .title = A file of another kind
    .help = write the standard as a plain text file that starts with a line `bộ tiêu chí`; another ending does not make another kind of file
    .why =
        No line of the file begins like a statement of a standard, and it looks like a file of another kind that was renamed to .tieuchi. The communes' figures are read from .yaml, .csv or .xlsx files; of a standard written in Word, copy the words to a plain text file and save it as UTF-8.
TC0113 = The language does not have this form yet
    .title = A form that the language does not have
    .label = cannot be said yet
    .help-some-criteria = nearest are `đạt cả 13 tiêu chí` (every criterion above 0 points, without exception) and `tổng điểm từ 800 trở lên với khó_khăn` (the total); a number of criteria that are met cannot be asked for yet
    .help-each-criterion = nearest are `đạt cả 13 tiêu chí` and `không tiêu chí nào 0 điểm` (every criterion above 0 points); points or a share of them cannot be asked of each criterion yet
    .help-one-criterion = the points of one criterion or item cannot be a condition yet; nearest is `đáp ứng "Name of the condition" khi …` over that criterion's own figures, such as `đáp ứng "Có thư viện" khi có_thư_viện`
    .help-points-asked = points of a criterion, of an item or in all cannot be a condition yet; nearest is to ask about the figures of that criterion, such as `30 điểm khi có_thư_viện`, `30 điểm khi số_buổi từ 4 trở lên`
    .help-limit-number = a limit by a number includes that number: “above 0” is `ít nhất 1`, “below 6” is `không quá 5`
    .help-deadline = days in the data cannot be compared yet; nearest is a yes/no indicator that names the day, such as `chỉ số báo_cáo_đúng_hạn "Báo cáo trước ngày 31/12" (có/không)`, then `khi báo_cáo_đúng_hạn`
    .help-signed = write the very day, such as `hiệu lực từ 15/02/2024`; in force from its signing means the day of the `ban hành` line
    .help-years = several years cannot be looked at yet; nearest is one previous period, such as `theo mức tăng tỷ lệ a / b so với kỳ trước`, or a yes/no indicator such as `đạt_ba_năm_liền`
    .help-ratio-asked = a condition cannot divide one figure by another yet; nearest is `theo tỷ lệ a / b` with bands, or a percentage as reported, such as `chỉ số tỷ_lệ_lên_lớp "Tỷ lệ lên lớp" (%)`, then `khi tỷ_lệ_lên_lớp từ 90% trở lên`
    .help-mean = a mean cannot be calculated yet; nearest is `theo tỷ suất a / b trên 1` (how many a there are to each b), or a percentage as reported
    .help-sum = nothing is added or subtracted on a `theo` line; declare a calculated indicator, such as `chỉ số tổng_số "Tổng số" (trẻ em) bằng a + b`, then `theo số tổng_số`
    .help-part = points cannot follow a formula yet; nearest are steps, such as `mỗi 1% được 0,2 điểm, tối đa 20 điểm` (20 points for 100%), or the points of each band written out
    .help-rounding = rounding stands at the end of the `theo` line and counts for all bands, such as `theo tỷ lệ a / b làm tròn 1 chữ số`
    .help-rest-of-scale = each band says its own range: write the one that no band has yet, such as `dưới 90%  0 điểm`, or `trên 0  0 điểm`
    .help-none = for a denominator of 0 write `không phát sinh  50 điểm`; for a count of 0 `bằng 0  50 điểm`; for the answer no `50 điểm khi không phải có_vi_phạm`
    .help-award = for a yes/no answer write `30 điểm khi có_thư_viện` (30 points for yes, 0 for no); for a number write bands below a `theo` line, such as `từ 98% trở lên  30 điểm`
    .help-most-off = a deduction always stops at 0: `trừ 5 điểm cho mỗi 1 vụ` never takes more than the item's maximum; to stop earlier write bands, such as `bằng 1  5 điểm`
    .help-bonus = there are no points beside the total yet; nearest is an item of a criterion, within its maximum, such as `mục 7.3 "Sáng kiến" tối đa 5 điểm`
    .help-with = a class is not said once for several bands but at the end of each: `từ 95% trở lên  60 điểm với khó_khăn`, `dưới 95%  0 điểm với khó_khăn`; a band without `với …` is for all classes
    .help-between = write both bounds in words: `từ 90% đến 98%` if 98% is included, `từ 90% đến dưới 98%` if it is not, `trên 90% đến 98%` if 90% is not
    .help-rising = steps are counted from 0: `mỗi 1% được 2 điểm, tối đa 20 điểm`; to count from elsewhere write bands; a rise over the previous period begins with `theo mức tăng … so với kỳ trước`
    .help-most-needed = add the most points at the end, such as `mỗi 1 buổi được 5 điểm, tối đa 20 điểm`: without it points never stop
    .help-each = to add points write `mỗi 1 buổi được 5 điểm, tối đa 20 điểm`; to take them `trừ 5 điểm cho mỗi 1 vụ`
    .help-unless = write `trừ khi …` as `khi không phải …`, such as `30 điểm khi không phải có_vi_phạm`
    .help-else = remove this: where the condition does not hold the item has 0 points; for other points write bands below a `theo` line
    .help-share-of-total = a threshold is written in points, not in per cent: 80% of a total of 1.000 is `tổng điểm từ 800 trở lên với khó_khăn`
    .help-previous = against last year write `so với kỳ trước`: `theo mức tăng tỷ lệ a / b so với kỳ trước` (points of percentage) or `theo tốc độ tăng số a so với kỳ trước` (% of the previous period); that is the period right before that of the data
    .help-differs = the language has no word `khác`: write `không phải số_vụ bằng 0`, `số_vụ từ 1 trở lên`, or `không phải loại là phường`
    .help-limit = a limit that excludes the figure itself cannot be declared yet; nearest is `không quá trẻ_em` (below or equal to the indicator trẻ_em)
    .help-limit-below = a limit by another indicator is declared at the smaller one, such as `chỉ số trẻ_em_được_khám "…" (trẻ em) không quá trẻ_em`; `ít nhất` takes a number only
    .help-lettered = numbers of criteria and items are digits only; nearest is the next number that is not in use, with the number of the text in the title, such as `tiêu chí 14 "7a. Tủ vắc xin" tối đa 10 điểm`, `mục 2.5 "2.1a. Có thư viện"`
    .help-amended-thus = to replace a whole item write `thay mục 7.1 "Tên mục"` with what is new in the lines below; to replace one band `thay mức từ 95% đến dưới 98% của mục 7.1` with the new bands below; to add `bổ sung …`, to repeal `bãi bỏ …`. To replace a maximum only, `thay điểm tối đa của tiêu chí 7 bằng 70 điểm`. An amending file begins with `sửa đổi qd-06-2019 thành qd-06-2019-sd1 "Tên văn bản"`
    .help-threshold-changed = a threshold is written `tổng điểm từ 860 trở lên với còn_lại`; in an amending text `thay điều kiện tổng điểm từ 860 trở lên với còn_lại`: only the new number, which takes the place of that class's old one; for the standard's total `thay tổng điểm 965`
    .help-no-clauses = the language does not call articles and clauses by their numbers; name what is changed itself, such as `bãi bỏ mục 7.2`, `bãi bỏ điều kiện không tiêu chí nào 0 điểm`, `thay tiêu chí 3 "…" tối đa 50 điểm`
    .help-parameter-kind = a parameter is a number to compare with, so it cannot be a yes/no; for an answer declare `chỉ số có_thư_viện "Có thư viện" (có/không)`, for a number write `(%)`, `(điểm phần trăm)`, `(trên 1.000)` or what is counted, such as `(trẻ em)`
    .help-changes = in a text that amends another write `thay mức từ 98% trở lên của mục 2.1`, the new band on the line below, such as `từ 99% trở lên 50 điểm`; likewise `bổ sung …` and `bãi bỏ …`
    .why =
        Some things that legal texts say cannot be said in the language yet. Then this is told, with the nearest form and its meaning; nothing is ever rewritten into a statement of another meaning.

        The nearest form may be stricter or laxer than the law: whoever writes the standard decides whether to use it.
TC0114 = It is not clear how `và` and `hoặc` go together here
    .title = “A và B hoặc C” without brackets
    .label = read as `và` first, then `hoặc`
    .help = if that is right write `{ $read }`
    .help-other = if not write `{ $other }`
    .why =
        “A và B hoặc C” may mean “(A và B) hoặc C” or “A và (B hoặc C)”, with different results. It is read as the first, but asked about, since the writer may have meant the second.

        With brackets, or with each case `hoặc …` on a line of its own, nothing is asked.
TC0115 = In force from { $effective }, before it was issued on { $issued }
    .title = In force before it was issued
    .label = before the day of issue
    .issued = issued on this day
    .help = see both days again in the text; usually the year of one is wrong, or day and month are exchanged
    .why = A text is usually in force from its issue on. That it reaches back is rare; if the text says so, leave it.
TC0116 = The line `{ $words }` is about the band right above it only
    .title = `với …` where a heading of bands would stand
    .label = not for the bands below
    .row = only this band is for that class
    .help = write `{ $words }` at the end of each band below if they are for this class; if only the band above is, write it on the same line as that band
    .why =
        A new line has no meaning in the language: `với khó_khăn` belongs to the band right before it, also on the next line. Written like a heading it reads as if it were about the bands below, which is not how the program takes it.
TC0120 = { $why ->
        [changed] The file changed while it was read
        [refused] The file cannot be read
       *[size] The criteria file is larger than { $most } MB and is not read
    }
    .title = A criteria file that could not be read as a whole
    .help = take out what is no part of the standard, such as a text that was pasted in as a remark
    .help-changed = wait until the other program has written the file, and run again
    .why = Only a file that was read as a whole says what was written. The longest standard known has less than 100 KB; a file many times as large is none, or holds much else.

TC0130 = { $count ->
    [one] This line has a sign that turns the direction of writing
   *[other] This line has { $count } signs that turn the direction of writing
}: { $signs }
    .title = Signs that turn the direction of writing
    .label = this is seen in another order
    .help = delete these signs; Vietnamese does not need them
    .why =
        Such signs make what follows appear in another order. A figure or a condition may then look quite different from what is scored, in comments too. A file that has them is not used.

TC0131 = { $count ->
    [one] This line has a sign that nobody sees
   *[other] This line has { $count } signs that nobody sees
}: { $signs }
    .title = Signs that nobody sees
    .label = hidden here
    .help = delete it
    .why =
        Hidden signs mostly come with what is copied from pages and messages. Two names that differ only by such a sign look the same and are two names.
