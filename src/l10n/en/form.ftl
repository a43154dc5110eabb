### Forms to fill in.

form-sheet = Data
form-guide-sheet = Guide
form-standard = Standard { $id }
form-text = { $text }; standard { $id }
form-standard-on = Standard { $id }, as of { $day }
form-text-on = { $text }; standard { $id }, as of { $day }
form-year = Năm:
form-how = Fill in from the first row below the headings. Leave unknown cells blank, do not write 0. Yellow: still missing. Red: not right.
form-how-one = Leave unknown cells blank, do not write 0. Yellow: still missing. Red: not right.
form-how-yaml =
    Each entry that begins with - is one commune; copy a whole entry to add one.
    Write the value after the colon. Leave it blank while it is unknown, do not write 0.
form-number = STT
form-code = Code
form-name = Commune
form-district = District
form-province = Province
form-remark = Remarks
form-heading = { $label } ({ $unit })
form-items = Item { $numbers }
form-class = Class
form-nothing = No points

form-label = Chỉ số
form-unit = Đơn vị tính
form-serves = Used for
form-group-own = Xã tự đánh giá
form-group-verified = Thẩm định
form-evidence = Minh chứng
form-verified-heading = { $heading } – thẩm định
form-evidence-heading = Minh chứng: { $label }
form-value = Số liệu
form-written = How to write it
form-example = Example
form-used-for = Needed for
form-source = Provision
form-key = Key in data files

form-any-text = Any text
form-one-of = One of: { $words }
form-whole = A whole number { $range }
form-percent = A number of per cent { $range }, such as 97.5
form-from = from { $least }
form-from-to = from { $least } to { $most }
form-not-above = , not above “{ $label }”
form-blank = Leave it blank while it is unknown.
form-refused = This cannot be right
form-item = Item { $number } ({ $points } points): { $title }
form-for-class = Puts the commune into its class
form-for-conditions = No points; other figures are held against it, or conditions of recognition
form-unverified = Some points are not yet compared with the official text
form-instructions =
    Fill in the sheet “Data”. Leave a cell blank while its figure is unknown: a blank is unknown, 0 is counted and none.
    Yellow cells are still missing, red ones are not written as they must be, or above a figure that limits them. What is wrong is refused as it is typed.
    Rows may be sorted and filtered, columns hidden, headings changed, totals and notes added. Keep the hidden rows and columns: by them the form is always understood.
    When it is filled in: tieuchi score STANDARD THIS_FILE
form-footer = Page &P/&N
