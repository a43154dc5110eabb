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
        [permille] remove this sign
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
       *[other] not expected here
    }
    .help-join = write `{ $word }` before this expectation; without it the line begins another statement
    .help-start = a statement starts with a fixed word: `bộ tiêu chí`, `văn bản`, `tổng điểm`, `đặc điểm`, `nhóm`, `chỉ số`, `tham số`, `tiêu chí`, `căn cứ`, `mục`, `theo`, `công nhận khi`…; a comment follows `#`
    .help-lacks = write `{ $meant } { $found }`
    .help-source = write `đối chiếu theo "…"` with the name of the source in the quotation marks, such as `đối chiếu theo "Công báo số 23"`
    .help-straight = use quotation marks
    .help-item = an item's number is that of its criterion and its own, with a point between them, such as `mục 7.1`
    .help-above = `trên 98%` does not include 98%; to include it write `từ 98% trở lên`
    .help-class = say which class this threshold is for, such as `với khó_khăn`; one line a class
    .help-rest = all units of none of the classes above: write `các đơn vị còn lại`; only units of some kind: write `khi` and a condition, such as `khi miền_núi`
    .help-named = put a short name of one word before the quoted text, such as `trẻ_em "Số trẻ em"`
    .help-unit = write the unit in brackets: `(trẻ em)`, `(%)` or `(có/không)`
    .help-comment = comments are written behind `#`
    .help-verbs = in a text that amends another, each change begins with `thay`, `bổ sung` or `bãi bỏ`, such as `thay mục 7.1 …`, `thay mức dưới 90% của mục 7.1`, `bổ sung chỉ số …`
    .help-table = of a copied table make each row a sentence, without `|`, such as `từ 98% trở lên 50 điểm`
    .help-meant = write `{ $meant }`
    .help-name = join the words of the name with underscores: `{ $name }`
    .help-quotes = put the title between quotation marks, such as "Trẻ em được khai sinh"
    .help-list = write each condition out and join them with `hoặc`: `{ $name } là … hoặc { $name } là …`
    .help-negative = the lowest band has 0 points
    .help-permille = remove `‰`; that it is per thousand is said by `theo tỷ suất … trên 1.000`
    .help-remove = remove `{ $found }`
    .help-range = write as legal texts do: `từ 95% đến dưới 98%`, `từ 98% trở lên`, `trên 0 đến 1`, `dưới 90%`, `bằng 0`
    .help-dash = write `từ { $from } đến { $to }` if { $to } is included, `từ { $from } đến dưới { $to }` if not
    .help-day = write the very day that the text says; the first or last day of this time is `{ $proposal }`
    .help-threshold = write the least points that are recognised, such as `tổng điểm từ 800 trở lên với còn_lại`
    .help-comparison = write `{ $proposal }`
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
    .help-long = this number has too many digits
    .help-doubtful = write points between thousands and a comma before the decimals, such as `1.234,5`
    .why =
        Points separate groups of three digits, and a comma stands once before the decimals: `1.234.567,8`. A number that is grouped otherwise, has two commas or more than 28 digits cannot be kept exactly.

        All arithmetic is in exact decimals, without rounding, so a number that cannot be kept whole is not taken.
TC0105 = `{ $date }` is not a day
    .title = A day that is not in the calendar
    .label = there is no such day
    .help = write day/month/year, such as `03/01/2019`
    .help-order = write `{ $proposal }`
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
    .help-standard = write it right below the line `bộ tiêu chí`
    .help-parameter = write the value below a line `tham số`
    .help-criterion = write the item below a line `tiêu chí`
    .help-item = write it below a line `mục`
    .help-measure = write the bands below a line `theo`, such as `theo tỷ lệ a / b`
    .help-citation = write the citation right below the line `tiêu chí`, `mục` or `tham số`; that of a band or of a value stands on its own line
    .help-amendment = a text that amends another holds changes only: begin this statement with `thay` (replace), `bổ sung` (add) or `bãi bỏ` (repeal)
    .help-before = here classes are tried in the order in which they are written; `trước nhóm …` is for `bổ sung nhóm` and `thay nhóm` in a text that amends another
    .help-change = `thay`, `bổ sung` and `bãi bỏ` are for a text that begins with `sửa đổi … thành …`
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
    .help = a file's ending does not change its kind: a criteria file is plain text that starts with a line `bộ tiêu chí`
    .why =
        No line of the file begins like a statement of a standard, and it looks like a file of another kind that was renamed to .tieuchi. The communes' figures are read from .yaml, .csv or .xlsx files; of a standard written in Word, copy the words to a plain text file and save it as UTF-8.
