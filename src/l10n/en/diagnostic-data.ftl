### Words of the codes TC08: reading data files.

## Shared words

data-yes = yes
data-no = no
data-percent = { $value }%
data-date = a date
data-formula = a formula without a result
data-apart = the separate numbers { $figures }
data-cell-twice = two contents for one cell
data-kind = { $kind ->
        [workbook] an Excel workbook (.xlsx)
        [binary-workbook] a binary Excel workbook (.xlsb)
        [old-workbook] a file of old Office programs, such as .xls
        [open-document] a LibreOffice spreadsheet (.ods)
        [archive] an archive or a Word document
        [pdf] a PDF
        [page] a web page or XML
        [keys] text of keys and values (YAML)
       *[text] plain text, such as CSV
    }
data-yes-no = yes/no
data-year = { $year }
data-part = { $span ->
        [one] month { $last }
       *[several] months { $first } to { $last }
    }{ $year ->
        [none] {""}
       *[other] {" "}of { $year }
    }
data-previous = the previous period
data-current = this period
data-merged = a cell merged over several units
data-limit = “{ $name }” ({ $value })
data-limits = { $before }; { $limit }
data-limit-of = { $value } (as declared of “{ $name }”)
data-list = a list
data-map = a group of “key: value”
data-scalar = a single value
data-tagged = a value with a “!” tag
data-key = a key
data-line = line { $first }
data-lines = lines { $first } to { $last }
data-sheet = sheet “{ $sheet }” from row { $row } on
data-damaged = a damaged content
data-rest = lines { $row } and after
data-file = this file
data-place-row = line { $row }
data-place-line = line { $row }, column { $column }
data-place-field = line { $row }, column { $letters } ({ $column })
data-place-cell = cell { $cell } of sheet “{ $sheet }”
data-place-cells = cells { $first } to { $last } of sheet “{ $sheet }”
data-place-in-file = { $place } of file { $file }

## Files

TC0801 = Cannot read { $part }
    .title = A data file in a broken form
    .help = check the colon after each key, the quotation marks and the indentation around here
    .help-tab = indent with spaces: YAML does not take tabs
    .help-deep = lists or maps are nested too deeply; each commune needs but one map of “key: value” lines
    .help-alias = pieces named with & are repeated with * too often; write each commune's values themselves
    .help-quote = nothing on this line closes the quotation mark that opens here
    .help-hyphen = the “- ” that begins this commune seems to be missing
    .help-salvaged = this line does not fit the lines around it, usually because of its indentation; each commune was read by itself all the same, but mend it
    .help-second-list = a YAML document has one list of communes; put a line “---” before the list of another district
    .help-quotes = a quotation mark that opens a field needs one that closes it right before the delimiter; inside a field, write it twice ""
    .help-changed = the file was being written while it was read: wait for that to end and run again
    .help-cut-short = the file is not saved to its end yet, or was copied in part: wait until it is and run this again; else open it in a spreadsheet and save it as .xlsx, or copy it again
    .help-crash = this file made the reader of tieuchi fail; save it again with another program, and report it with this file to the developers of tieuchi
    .help-rights = ask for the right to read this file, or for a copy from somebody who has it
    .help-not-there = there is no file here: check its name; where this is a link, the file that it leads to is gone: put it back or remove the link
    .help-in-use = close this file in the program that has it open, and run again
    .help-silent = this is a pipe to which no program writes, not a file: take it out of the folder of data
    .help-device = this is a device, not a file: take it out of the folder of data
    .help-refused = the system does not let this file be read: try to open it with another program, or copy it to another disk
    .help-workbook = open the file in a spreadsheet program and save it as .xlsx again
    .why =
        This part of the file does not follow the form of YAML, CSV or XLSX, so it cannot be known for certain which value is of which indicator and commune.
        A commune with data in the broken part is not read; the rest of the file is.

TC0802 = Letters were lost because the file is not UTF-8
    .title = A data file that is not UTF-8
    .help = save the file again as UTF-8; in Excel choose “CSV UTF-8”
    .help-row = this row was not read; save the file again as UTF-8, in Excel choose “CSV UTF-8”
    .why =
        The file was saved in an old encoding, or went through a program that lost Vietnamese letters, so some letters can no longer be read.
        A name without some of its letters may be another name, so a row with lost letters is not read; where they are lost in the headings, the whole file is not.

TC0803 = Files of this kind are not read: { $file }
    .title = A kind of file that is not read
    .help = save the data as .xlsx, .csv or .yaml
    .why =
        Data is read from YAML (.yaml, .yml), CSV (.csv, .tsv) and XLSX (.xlsx, .xlsm) files, told apart by the ending of their names.
        In a folder, files that are no data are passed over; other spreadsheets (.xls, .xlsb, .ods) are reported, because they may hold data that would be left out.

## Columns and rows

TC0804 = { $kind ->
        [nameless] Column { $column } has values but no heading
       *[unknown] Unknown column or key “{ $column }”
    }
    .title = A column or key that the standard does not have
    .help = did you mean “{ $suggestion }”?
    .help-none = use an indicator's name or label from the standard; a column that is not needed can stay
    .help-nameless = add a heading if this is data; for now the values of this column are not read
    .help-shared = a code and a name are of one commune and cannot be shared by a list; write the district and the province with the keys “huyện” and “tỉnh”
    .why =
        A heading must be the name or label of an indicator or an attribute, or one of code, name, district and province (mã, tên, huyện, tỉnh). Letter case, spaces and the placement of tone marks do not matter.
        Values in an unknown column are not used. If the heading is only misspelt, its indicator counts as not reported.

TC0805 = Two columns give “{ $name }”: column “{ $column }” and the one at { $first }
    .title = Two columns of one indicator
    .help = keep one column; neither is used now
    .why =
        Two columns stand for one indicator or attribute, for instance one under its name and one under its label. There is no way to know which is right, so neither is used.

TC0806 = { $name } is given twice, the first time at { $first }
    .title = A key given twice
    .help = keep one of them; “{ $name }” counts as not reported now
    .help-hyphen = the “- ” at the start of this line seems to be missing; from here on it is read as another commune
    .why =
        A key stands twice in one commune. Many programs silently take the second; here nothing is guessed, and the value counts as missing until only one is left.
        Where the code or name that begins a commune is given again after other keys, another commune seems to begin there without its “- ”.

TC0807 = This row has { $fields ->
        [one] { $fields } field
       *[other] { $fields } fields
    }, { $than ->
        [rows] other rows
       *[headings] the headings
    } have { $columns ->
        [one] { $columns } column
       *[other] { $columns } columns
    }
    .title = A row of another width than the headings
    .help = this row was not read; if a comma both separates columns and starts decimals, put the number in quotation marks (“20,3”) or separate columns with semicolons
    .why =
        When a row has more or fewer fields than there are columns, its values may have slipped under other indicators, so the whole row is not read. The usual cause is a decimal comma in a file whose columns are separated by commas.

TC0808 = { $name } must be { $wanted }, here it is { $shape }
    .title = A list or group where a value must stand
    .help = write one value right after the colon; a number with a decimal comma needs no brackets
    .help-map = each commune is a group of “key: value” lines that begins with “mã” (code) or “tên” (name)
    .why =
        Each indicator of a commune has exactly one value, and each commune is a group of keys with values. A list, a nested group or a tagged value does not say which value is meant.

## Values

TC0809 = { $name }: “{ $value }” is not a number
    .title = A value that is not a number
    .help = write the number alone, without a unit; leave the cell blank when there is no figure yet, write 0 when there was no case
    .help-spaces = write one number a cell, in one piece or in groups of three digits (2.000)
    .why =
        Counts and percentages take numbers only, written the Vietnamese way: points between thousands, a comma before decimals (1.234,5).
        Blank means not reported, which is not 0. Signs such as “-” or “x” may mean either, so they are not guessed.

TC0810 = { $ways ->
        [one] { $name }: “{ $value }” is not written the Vietnamese way
       *[two] { $name }: “{ $value }” may be { $proposal } or { $other }
    }
    .title = A number that can be read in two ways
    .help-text = { $ways ->
            [one] did you mean { $proposal }? A comma comes before decimals, points separate digits by three
           *[two] a comma comes before decimals, points separate digits by three; write one of the two
        }
    .help-percent = format the cell as a percentage, or write it as text with a % sign
    .help-spaces = another cell of this indicator has several numbers with spaces between them; write one number a cell, with points between thousands ({ $proposal })
    .help-percent-text = write the % sign too, as { $proposal } or { $other }
    .why =
        Numbers are written the Vietnamese way: 1.234 is one thousand two hundred and thirty-four, 20,3 is twenty and three tenths. Written in another way, such as 20.3 or 1,234.5, a number may be misread a thousandfold.
        A percentage above 0 and up to 1 without a % sign is in doubt as well: 0.95 may be 0.95% or 95%, 1 may be 1% or 100%. Such a value counts as missing until it is written clearly.

TC0811 = { $name }: “{ $value }” has too many digits
    .title = A number with too many digits
    .help = write the number with at most 28 digits
    .why =
        All arithmetic is exact, on numbers of at most 28 digits. A longer number could not be kept as it is, so it is not used.

TC0812 = { $name }: “{ $value }” is neither yes nor no
    .title = A value that is neither yes nor no
    .help = write “có” (yes) or “không” (no); leave it blank when not reported
    .why =
        A yes/no indicator takes: có, không, 1, 0, true, false, yes, no, đúng, sai. An “x” or a tick means yes in some offices and no in others, so it is not guessed.

TC0813 = { $name }: there is no choice “{ $value }”
    .title = A value that is none of the choices
    .help = write one of: { $choices }
    .why =
        This attribute takes only the words that the standard lists. Any other value counts as unknown.

TC0814 = { $name }: { $value } is negative
    .title = A negative value
    .help = check the figure; it counts as not reported
    .why =
        Counts and percentages cannot be below 0. A negative value is usually a slip of the keyboard or of a formula.

TC0815 = { $name }: “{ $value }” is not a whole number
    .title = A count with decimals
    .help = this indicator counts cases; write a whole number
    .help-thousands = did you mean { $proposal }? A comma comes before decimals, points separate thousands
    .help-lost-zeros = this indicator counts cases; if it was { $proposal } at first, its point was taken for a decimal one: write the whole number again
    .why =
        Numbers of children, cases or hamlets are whole. Decimals usually come from a comma written where a point separates thousands (1,234 for 1.234), or from a percentage in the column of a count.

TC0816 = { $name } is { $value }, above { $limit }
    .title = A value above its limit
    .help = check each: these figures contradict each other and nothing tells which is wrong, so none of them is used
    .help-number = check the figure; “{ $name }” counts as not reported
    .help-both = some of these are verified and the others self-reported: verify the others too, or look at the verified one again
    .why =
        The standard declares that this indicator may not exceed a number or another indicator: fully vaccinated children cannot outnumber children under 1, a percentage cannot exceed 100.
        A value above its limit counts as missing and never becomes points.
        Where the limit is another indicator, the limit may be the wrong one: nothing tells which is, so both count as missing until they are mended.

TC0817 = { $name } is { $value }, below its least, { $limit }
    .title = A value below its least
    .help = check the figure; it counts as not reported
    .why =
        The standard declares a least value for this indicator: any commune has at least 1 child, for instance. A smaller value counts as missing.

## Communes

TC0818 = This row does not say which commune it is about
    .title = A row without code and name
    .help = give the code or the name of the commune; this row was not read
    .help-sum = it looks like a row of sums or the heading of a district or province; it was not read
    .help-several = several communes fit the name, district and province given here; add the code or the district; this row was not read
    .help-shared-code = code { $code } is given to communes with different names; give the right code and the whole name; this row was not read
    .why =
        Each row of data must belong to one commune, known by its five-digit code, or by its name with district and province. A row that does not say whose it is cannot be read.

TC0819 = “{ $value }” is not a commune's code
    .title = A commune's code that cannot be read
    .help = a commune's code has five digits, such as 00001; this row is known by its name, if it has one
    .why =
        Codes of communes have five digits. A wrong code could give the data to another commune, so only the name is used.

TC0820 = Code “{ $value }” was read as { $code }
    .title = A code that was restored
    .help = format the column of codes as text to keep leading zeros
    .why =
        Spreadsheet programs cut leading zeros from codes (00001 becomes 1) or add decimals (15499 becomes 15499.0). The code is restored to five digits and shown for checking.

TC0821 = { $field } “{ $value }” was tidied to “{ $name }”
    .title = A name that was tidied
    .help = nothing to do if the name is right
    .why =
        Superfluous spaces and curly apostrophes in names are tidied so that one name is always written in one way. The name is shown for checking.

TC0822 = This commune was already given at { $first }
    .title = One commune on two rows of a file
    .help = the values are taken together; check that both rows are really of one commune
    .why =
        Two rows of one table have the same code, or the same name, district and province. Values that complement each other are taken together; values that differ count as missing.
        One commune in two files, such as that of the health office and that of the education office, is usual and not reported.

TC0823 = { $name }: here it is “{ $value }”, but at { $first } it is “{ $first_value }”
    .title = Two values for one indicator
    .help = keep the right value; “{ $name }” counts as not reported now
    .help-code = two communes with different names have one code; the code counts as not reported and each name is read as a commune of its own
    .help-identity = two rows of one code and name must have one “{ $name }”; check both. For now “{ $name }” is that of the earlier row, and their data is taken together
    .why =
        Two places give different values for one indicator of one commune. There is no way to know which is right, so neither is used.
        If one code comes with different names, one of the rows has a wrong code: the code counts as not reported, and each name is read as a commune of its own.

TC0824 = { $name } is “{ $value }”, against the name “{ $commune }”
    .title = A type that the commune's name contradicts
    .help = correct “{ $name }” or the name; “{ $name }” counts as unknown now
    .why =
        The commune's name begins with a type (xã, phường, thị trấn) and the column says another. The type decides the threshold for recognition, so it is not guessed.

TC0825 = { $name } of “{ $commune }” was taken to be “{ $value }” from the name
    .title = A type taken from the commune's name
    .help = add the column “{ $name }” if this is wrong
    .why =
        The data does not give the type, but the name begins with it (Xã …, Phường …, Thị trấn …), so the type is taken from the name.

TC0826 = The file has no communes
    .title = A data file without communes
    .help = give each commune a row below the headings; in YAML, a group of keys
    .help-headings = there must be a row of headings with a column “mã” or “tên” and one of at least one indicator
    .help-labels = the column “{ $column }” names no indicator of the standard: write their names or labels there
    .help-blank = the form has no figures yet: write them in the column beside the indicators
    .help-own-result = this is a result that tieuchi wrote, and no data: name the file with the communes' figures
    .help-units = each row of the list must have a code or a name
    .why =
        No commune was found in the file. A table needs a row of headings with at least one of the columns “mã” (code) and “tên” (name), and then a row for each commune.

TC0827 = { $name }: the cell holds { $value }, not data
    .title = A cell that holds an error, a date or a formula without a result
    .help = correct the formula in the cell, or write the value itself
    .help-formula = open the file in a spreadsheet program such as Excel and save it, so that the formula's result is in the file
    .help-damaged = open the file in a spreadsheet program, write the value of the cell again and save the file
    .help-merged = unmerge the cell and give each unit its own figure
    .help-bool = the cell holds a spreadsheet's true or false; format it as text and write it again
    .help-date = the spreadsheet program may have turned a number into a date; format the cell as a number or text and write it again
    .why =
        The cell of a spreadsheet holds a formula's error such as #DIV/0!, a date, or a formula whose result no spreadsheet program has worked out. No value follows from it, so it counts as missing.

TC0828 = This row is taken to number the columns, not for data
    .title = A row of column numbers that may be data
    .help = if this is a commune's data, write its code with all five digits, such as 00001; if not, there is nothing to do
    .why =
        Forms often have a row 1, 2, 3, … right under their headings that numbers the columns; it is passed over. This row is just that, but may as well be of a commune from whose code a spreadsheet has cut the leading zeros, so it is shown for checking.
        Only the row right under the headings is taken so; any other row is data.

TC0829 = The heading of this column takes two rows, “{ $upper }” and “{ $lower }”, and names no known indicator
    .title = A heading on two rows that names no known indicator
    .help = write the indicator's name in the row right above the data, one unmerged cell a column; for now this column is not read
    .why =
        A form may merge cells so that one heading stands over several columns, with each column's own on the row below. The lower row is used where it, or both rows joined, is the name or label of an indicator.
        For this column it is not, so it is not known which indicator the values are of, and the column is not read.

TC0830 = “{ $value }” was taken to be “{ $commune }” at { $first }
    .title = A commune known by part of its identity
    .help = if this is wrong, add the code, or the whole name with the district
    .why =
        This row has no code, and only one of the two places gives the kind of unit (xã, phường, thị trấn) or the district. Only one commune fits the name, so the data is added to it, and that is shown for checking.
        Where several communes fit, nothing is guessed: the row is not read.

## Workbooks: what cells show that is no data

TC0850 = { $name }: nothing tells where the formula takes its result 0 from, so it counts as missing
    .title = A formula's zero from an unknown place
    .help = if it is 0 indeed, write 0 into this cell instead of the formula
    .why =
        The formula refers to another file, looks up what is not there, or uses a function that cannot be followed (INDIRECT, OFFSET, LET, …). A spreadsheet also shows 0 where the cell referred to is blank, so whether anybody reported this 0 is not known.
        Other results of such formulas are used.

TC0831 = { $name }: the formula's result “{ $value }” is out of date; this file needs recalculating
    .title = A formula's result is out of date
    .help = open the file in Excel, press F9 to recalculate, and save; for now this value counts as missing
    .why =
        A workbook keeps each formula with the result that was worked out last. This one says itself that it must be worked out anew when opened, or that the last time was not finished: what wrote it mostly puts 0 for a result.
        Such results are not used, so that no 0 that nobody reported brings points.

TC0832 = { $why ->
        [perhaps] { $name }: the formula's result 0 may come from a blank cell ({ $cells }), so it counts as missing
        [no-number] { $name }: the formula only adds up cells without a number ({ $cells }), so there is no data
       *[blank] { $name }: the formula only refers to blank cells ({ $cells }), so there is no data
    }
    .title = A formula that only refers to cells without data
    .help = write the figure into that cell; where there were no cases, write 0
    .why =
        A spreadsheet shows 0 where a formula takes the value of a blank cell, or adds up cells that are blank or hold text. Nobody has reported that 0, so the value counts as missing.
        A sum of cells of which at least one has a figure is used. In a product, a quotient or an IF every cell that is looked at must hold something.

TC0833 = { $name }: a part of “{ $value }” is struck out; what is left is “{ $kept }”
    .title = A part of a value is struck out
    .help = type the cell anew with the right value only; for now it counts as missing
    .why =
        Someone struck out a part of the cell to correct it, such as the 1 before a 0. Other programs read that cell as 10. Which value is right is not clear, so neither is used.

TC0834 = { $kind ->
        [remark] { $name }: “{ $value }” has a remark in words beside the figure { $kept }
       *[sign] { $name }: “{ $value }” may be { $kept } with the sign of a footnote
    }
    .title = A number with the sign of a footnote
    .help = leave the number alone in its cell and move the note to a column of remarks; for now it counts as missing
    .help-remark = if the figure is official, leave it alone in its cell and move the remark to a column of remarks; for now it counts as missing
    .why =
        A small digit above or below the line, a * or a number in brackets behind a figure is mostly the sign of a footnote. Read together with the figure, 1 with footnote 2 becomes 12, so such a value is not used.
        A remark in words, such as “ước” (estimated), may say that the figure is not the official one.

TC0835 = { $name }: the whole cell is struck out; its value is used all the same
    .title = A whole cell is struck out
    .help = if the value no longer holds, delete it from the cell
    .why =
        A line through a whole cell mostly means that its value was dropped, or that the commune is no more. The value still stands in the cell, so it is used, and told so that it can be checked.

TC0836 = The text here is in the old encoding { $encoding }
    .title = Text in the encoding of an old font
    .help = copy the whole table, convert it in Unikey's toolkit (Ctrl+Shift+F6) from { $encoding } to Unicode, and paste it back
    .why =
        Before Unicode, Vietnamese was typed for fonts of its own: .VnTime (TCVN3) or VNI-Times (VNI). Only that font shows the letters; to any program “xã” is “x·” or “xaõ” here. Headings and names written so cannot be recognised.

## Kinds of files

TC0837 = { $by ->
        [request] What `--data-format` says is not what the file holds: { $kind }
        [content] This is no data that can be read, but { $kind }
       *[ending] The file's name ends in { $ending }, but it holds { $kind }
    }
    .title = A file's ending is of another kind
    .help-rename-xlsx = give the file's name the ending .xlsx
    .help-rename-yaml = change the ending of the name to .yaml
    .help-rename-csv = give the file's name the ending .csv, or open it in Excel and save it as .xlsx
    .help-format = say the right format with `--data-format`, or leave it out to have it found by looking
    .help-save = open the file in Excel and choose “Save As”, type “Excel Workbook (*.xlsx)”
    .help-file = put the table into an Excel (.xlsx) or CSV file and use that
    .why =
        The kind of a file is told by its ending. A new name does not change what is in it: many programs save pages as .xls, or someone changed the ending by hand.

TC0838 = This file is locked by a password and cannot be read
    .title = A file with a password
    .help = open the file in Excel, choose File, Info, Protect Workbook, Encrypt with Password, delete the password and save
    .why =
        A file that is encrypted with a password opens only for those who have it. Remove the password and save the file, or save the data as another file.

TC0852 = The row of headings has a quotation mark too many, or one without an end; the headings are read
    .title = A stray quotation mark in the headings
    .help = delete the quotation mark, or close it right before the sign between fields
    .why =
        A quotation mark that opens a field and is not closed makes one field of all that follows. In the headings each field is taken up to the next sign between fields; where their number is not that of the rows below, these are told.

TC0853 = The file is empty
    .title = An empty file
    .help = get the file again from whoever sent it: downloading, copying or saving it was perhaps not finished
    .why =
        The file has no bytes, or only bytes that are 0. A copy that was cut off, or a full disk, mostly leaves such a file.

## The period of the data

TC0840 = The period “{ $value }” is not understood
    .title = A period that cannot be read
    .help = write a year (2022), a month (11/2022), a day (30/11/2022), or from day to day: 01/01/2021 - 30/11/2022
    .help-backwards = the period ends before it starts; look at both days again
    .why =
        The column or key “kỳ” says what time the figures are of. The last day of the period decides which standard was in force and is used, so a period that is not clear is not guessed.

TC0841 = Figures of several periods: “{ $period }” here, “{ $first_period }” at { $first }
    .title = Figures of several periods in one run
    .help = score one period at a time, with the files of that period alone; no commune was scored
    .why =
        A commune may have figures on several rows and in several files, and these are brought together. Figures of two years brought together are a result of neither.

        So the periods of one run must have at least one day in common. The periods “2024” and “30/11/2024” go together; “2024” and “2025” do not.

TC0842 = The standard { $id } is not in force on { $day }, the last day of the data's period
    .title = A period outside the standard's time in force
    .help = { $ends ->
        [yes] this standard is in force from { $from } to the end of { $to }; use the standard of that time, or mend the period
       *[no] this standard is in force from { $from }; use the standard of that time, or mend the period
    }
    .why =
        The figures of a period are scored by the text that is in force on the last day of that period. Scored by another text, the result is a comparison, not the result of the period.

        To have the right text chosen, name the folder that holds the standards instead of one file.

## What is read and what is not

TC0860 = { $why ->
        [hidden] A hidden sheet is not read
        [hidden-rows] { $count ->
            [1] Row { $first } is hidden, but is read
           *[other] { $count } rows are hidden, from row { $first } to row { $last }, but are read
        }
        [hidden-column] Column “{ $name }” is hidden, but is read
        [blank] The form has no figures yet
        [no-indicator] A sheet is not read: it has no indicator of the standard
        [not-a-table] A chart sheet is not read
        [no-table] The numbers of { $part } belong to no table and are not read
        [earlier] Figures of { $year } are not read: the others are of { $latest }
        [estimate-column] Column “{ $name }” is not read: it is an estimate, not yet a reported figure
        [group] The figures under the key “{ $name }” are not read
       *[earlier-column] Column “{ $name }” is not read: it is of { $year }, before another column
    }
    .title = A part of a file that is not read, or is hidden
    .help = if it has figures to score, put them into a table with a column “mã” or “tên” and columns of indicators; otherwise take this part out of the file
    .help-group = if these are figures to score, put the keys within beside “tên”, or call this key “số liệu”
    .help-hidden = show the sheet, or run again with --sheet and its name, if its figures are to be scored
    .help-blank = write the figures in the column beside the indicators; take the sheet out if it is only a template
    .help-hidden-list = show the sheet again if the units in it are to be assessed
    .help-hidden-column = show it to check; delete the column if it has no figures to score
    .help-hidden-rows = show them to check; delete the rows if they are no units to score
    .help-labels = if these are figures to score, write the names or labels of the standard's indicators in the column “{ $column }”
    .help-headings = if these are figures to score, head the columns (or rows) with the standard's names of indicators
    .help-estimate = once the figure is known, put it into a column “Thực hiện” of this period
    .help-earlier = score the earlier period by itself, with --sheet or with its own file
    .why =
        Every part of a file that holds something is read, or is reported as not read. Titles, signatures, notes and totals need no report.
        A hidden sheet mostly is an old copy or a helper and is not read; hidden rows mostly come from a filter and are read.

TC0861 = { $why ->
        [sums] Row “{ $name }” may be a total: its figures are the sums of the rows above
        [listed] “{ $name }” on the list may be a unit or not: it has no code or kind of unit as other rows have
       *[name] It is not clear whether “{ $name }” is a unit
    }
    .title = It is not clear whether a row is a unit's
    .help = give the code if it is a commune, otherwise delete the row; it is not scored
    .why =
        A row is taken for a unit's if it has a code, a name in the list of units, the word “xã”, “phường”, “thị trấn” or “đặc khu” before its name, or a running number and figures.
        A row that looks like both a unit and a total is not guessed at.

TC0862 = Is “{ $value }” the same as “{ $commune }” at { $first }?
    .title = Two nearly equal names, without codes
    .help = give the same name, or add codes to tell them apart; this row is not read yet
    .why =
        The names in two tables differ only by a mark, a letter or the kind of unit; or one is the other with a remark in brackets, as “Xã An Bình (cũ: Xã An Hạ)”. One unit taken for two leaves each half without the other's figures; two taken for one give wrong figures. So the program asks.

TC0863 = This form does not say which commune its figures are of
    .title = A form of one commune without its name
    .help = add a row or column “Tên xã” with the name, or “UBND xã …” above the form, or name the sheet or file after the commune
    .why =
        A form with an indicator a row has the figures of one commune. Its name is taken from a row of the form, the title, the sheet's name, then the file's.

TC0864 = { $from ->
        [key] The key “{ $commune }” is read as a commune's name
       *[title] The name “{ $commune }” is taken from the title, the sheet's name or the file's
    }
    .title = A commune's name taken from a title
    .help = if it is wrong, add a column or row “Tên xã”
    .help-key = if it is wrong, add a key “tên” beside the figures
    .why =
        The table has no column or row of names. The name is taken from the title above, the sheet's name or the file's, and is reported to be checked.
        In a YAML file a commune without a key “tên” is called by the key that stands before its figures.

TC0865 = { $commune } has sent no figures
    .title = A unit of the list without figures
    .help = add its figures, or take it off the list if it is not to be assessed; it counts among the units and is undetermined now
    .why =
        The list (--units) says which units are to be assessed. One that has sent nothing counts in the share all the same; otherwise the share would be too high.

TC0866 = { $commune } is not on the list of units
    .title = A unit that is not on the list
    .help = add it to the list if it is to be assessed; it is not scored now
    .help-near = did you mean “{ $suggestion }”? Make name or code fit the list; it is not scored now
    .help-several = the list has several units of this name; add the district or the code to the figures. It is not scored now
    .help-code = in the list, code { $code } is that of “{ $suggestion }”; make name or code fit. It is not scored now
    .help-other-code = in the list, “{ $suggestion }” has code { $code }; make the code fit. It is not scored now
    .why =
        The list (--units) says which units are to be assessed. A unit beyond it mostly has a wrong code or name; to score it all the same would make the number of units wrong.

TC0867 = { $has_end ->
        [yes] It is not clear whether column “{ $beginning }” or column “{ $end }” has the figures to be scored
       *[no] It is not clear whether column “{ $beginning }” is of the period scored or of the one before
    }
    .title = It is not clear whether figures of the beginning or of the end are asked
    .help = head the column to be scored “Kỳ này” (or with its year); head the other “Kỳ trước” if it is of the previous period, or leave it out; neither is read
    .why =
        Figures of the beginning may be those of the previous period, for comparison; or those to be scored, where an indicator counts the children at the beginning of the year. The two give different results, so the program asks, once a table.
        A column “Cuối kỳ” (end of the period) without one “Đầu kỳ” (beginning) is read as the figures of the period.

TC0851 = { $why ->
        [names] The code { $code } of “{ $commune }” is already that of another unit { $first }
        [codes] “{ $commune }” is twice on the list of units with two codes; first { $first }
       *[same] “{ $commune }” is twice on the list of units; first { $first }
    }
    .title = A unit that is twice on the list
    .help = { $why ->
        [names] give each unit its own code; for now the code is not used, and each name is a unit
        [codes] if it is one unit, delete a row; if there are two, add the district. For now they count as two
       *[same] delete a row, or add the district if there are two units; for now they count as one
    }
    .why =
        The list (--units) says how many units are to be assessed. A unit that is listed twice makes the share wrong; of two units of one name or code nobody knows whose the figures are.

TC0880 = { $limit ->
        [table-size] The file is larger than { $most } MB and is not read
        [yaml-size] The YAML file is larger than { $most } MB and is not read
        [run-size] The files of this run are larger than { $most } MB together; none is read from this one on
        [example-figures] The examples of the standard know more than { $most } figures, those that they take from others among them; no example is looked at
        [parts] The file has more than { $most } files within and is not read
        [part-size] Not read: { $part }, which unpacks to more than { $most } MB
        [unpacked-size] Not read: { $part }, for the file unpacks to more than { $most } MB
        [ratio] Not read: { $part }, which unpacks to more than { $most } times its size
        [depth] Not read: { $part }, which has more than { $most } levels within
        [sheets] The file has more than { $most } sheets; those after them are not read
        [strings] Not read: { $part }, for the file has more than { $most } pieces of text
        [formats] Not read: { $part }, for the file has more than { $most } formats
        [merges] Not read: { $part }, which has more than { $most } merged ranges or hidden columns
        [formulas] Not read: { $part }, for the file's formulas have more than { $most } characters
        [cells] Not read: { $part }, for the file has more than { $most } cells with content
        [values] { $part } is not read: it has more than { $most } values
        [units-size] From this row on nothing is read: the units that were read take more than { $most } MB of memory
        [findings] The data has more than { $most } findings; { $count } further ones are not listed
        [compared] Too many names are nearly the same: after { $most } comparisons the other names were not compared
        [columns] This row has more than { $most } columns and is not read
       *[text] { $name }: this cell has more than { $most } characters and is not read
    }
    .title = Beyond a limit of what is read
    .help = { $limit ->
        [table-size] divide the data into several files, such as one a province
        [yaml-size] divide the data into several files, or write it as CSV
        [run-size] run the files in groups
        [example-figures] leave out examples, or divide them into several files and run one after another
        [parts] copy the table to a new file and save it as .xlsx
        [part-size] copy the table, without its formats, to a new file
        [unpacked-size] copy the table, without its formats, to a new file
        [ratio] copy the table, without its formats, to a new file
        [depth] copy the table to a new file and save it as .xlsx
        [sheets] move the other sheets to another file
        [strings] divide the data into several files
        [formats] copy the table, without its formats, to a new file
        [merges] copy the table, without its formats, to a new file
        [formulas] copy the table to a new file as values
        [cells] divide the data into several files
        [values] divide the data into several files, or write it as CSV
        [units-size] run each group of units by itself
        [findings] mend what is listed and run again, or run each group of files by itself
        [compared] give each unit its code; otherwise one that is written with two names may count as two
        [columns] delete the columns to the right of the table
       *[text] shorten what the cell says
    }
    .why =
        A file that is too large, or is made to look small and hold much, can bring a computer to a halt. So all that is read has limits; the guide has a table of them.
        What is beyond a limit is not read and always told; the rest is read.

TC0844 = “{ $name }” is counted in “{ $own }”, but here the unit is “{ $unit }”
    .title = Another unit of measure than the indicator's
    .help = convert the figures and write their unit anew, or correct the unit; these figures are not used yet
    .why =
        Figures in thousands, in per cent or in cases are not what the indicator asks for. They are not converted, since the unit may be a slip.

TC0843 = “{ $name }” is in one of two tables only, and only one says its period ({ $period }, { $first })
    .title = Two tables of the same indicators, one without a period
    .help = write the year into the title of the other table, or remove the one of another period; figures of one table only are not used yet
    .why =
        The table without a period may be of another one. If a blank of one were filled from the other, figures of two periods would be mixed.

TC0849 = “{ $commune }” has several rows ({ $rows }), none of them for the whole commune
    .title = Several rows of one commune, none of all of it
    .help = give each unit one row for all of it; the figures of these rows are not used yet
    .why =
        Rows such as “Nam” and “Nữ” are of a part of the commune. One of them is too little, and their sum may count twice, so only a row “Tổng số” or “Chung” is used.

TC0854 = { $why ->
        [standard] This form is one for the standard “{ $form }”, not for “{ $id }”
       *[asked] This form was made of an older text of “{ $id }”, which asks other figures now
    }
    .title = Form of another text
    .help = make the form anew with tieuchi form and copy the figures; the columns that still fit are read this time
    .why =
        A form carries the id of its standard and a hash of what it asks. Once figures are added or dropped, or their units or limits change, the figures of an old form may be too few, or mean something else.

TC0855 = This form was made before the last change of “{ $id }”; the figures that it asks are the same
    .title = Form made before the standard was changed
    .help = nothing needs to be done; its figures can be used
    .why =
        The file of the standard has changed since, but the names, units, choices and limits of all figures have not, so the figures mean what they meant.
