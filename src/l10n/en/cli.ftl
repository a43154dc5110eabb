### Words of the command line.

cli = Scores communes against a legal standard and says why.
    .more =
        Examples:
          tieuchi check criteria/qd-06-2019.tieuchi
          tieuchi score criteria/qd-06-2019.tieuchi examples/nui-thanh-2024.yaml
          tieuchi explain criteria/qd-06-2019.tieuchi \
              examples/nui-thanh-2024.yaml --commune "Tam Hòa"

        Exit codes: 0 all well; 1 findings in the input (what could be scored was
        scored); 2 wrong usage; 3 the world failed (a file, the disk).
cli-usage = Usage:
cli-commands = Commands:
cli-arguments = Arguments:
cli-options = Options:
cli-options-value = options
cli-command-value = COMMAND
cli-possible = {" "}(one of: { $values })
cli-default = {" "}(default: { $value })

cli-lang = the language of all words; the variable TIEUCHI_LANG sets it too
    .value = LANGUAGE
cli-color = when to use colours; auto means on a terminal where NO_COLOR is not set
    .value = WHEN
cli-help = print this help
cli-version = print the version

cli-check = Check standards: find every mistake before anything is scored
cli-check-files = standards (.tieuchi), or folders of them
    .value = FILE
cli-check-on = use the text in force on this day and the values of its parameters then, such as 30/11/2022; of a folder, the one that is
    .value = DAY
cli-check-which = of several standards in a folder, use the one of this id
    .value = ID
cli-check-format = how the findings are written
    .value = FORMAT
cli-check-official = treat figures not compared with the official text, and figures and conditions without a source, as errors
cli-check-explain = print the page of a finding's code, such as TC0401
    .value = CODE

cli-fmt = Lay standards out in the one canonical way; words and figures stay as they are
cli-fmt-files = standards (.tieuchi); - reads the standard input and prints the result
    .value = FILE
cli-fmt-check = change nothing, only name the files that are laid out otherwise (exit code 1)
cli-fmt-stdout = print the result and leave the file as it is

cli-score = Score communes, by district, and compare them with the target
cli-score-standard = the standard (.tieuchi), or a folder of standards
    .value = STANDARD
cli-score-data = data files (.yaml, .csv, .xlsx) or folders of them
    .value = DATA
cli-score-previous = data files or folders of the previous period, for a standard that compares with it; repeat it for several
    .value = DATA
cli-score-units = the list of units to be assessed (.csv, .xlsx, .yaml): code, name, district; a unit that has sent nothing counts all the same
    .value = FILE
cli-score-sheets = reads only the sheet of this name, even if it is hidden; give it several times for several sheets
    .value = SHEET
cli-score-data_format = what the standard input (-) and files without an ending hold; found by looking when nothing is said
    .value = FORMAT
cli-score-on = use the standard in force on this day and the values of its parameters then, such as 30/11/2022; else the last day of the data's period decides
    .value = DAY
cli-score-which = of several standards in a folder, use the one of this id
    .value = ID
cli-score-format = how the result is written; xlsx is an Excel workbook with charts and needs -o
    .value = FORMAT
cli-score-output = write the result to this file: whole or not at all; “-” is the standard output
    .value = FILE
cli-score-findings = write all findings about the data to this .csv file, one a row; Excel opens it
    .value = FILE
cli-score-only = list only the communes with this verdict; the summary still counts all
    .value = VERDICT
cli-score-compare = say what verification changed of what the communes reported, in place of the scores
cli-score-district = score only this district's communes; repeat it for several
    .value = DISTRICT
cli-score-target = the share of communes that should be recognised
    .value = SHARE

cli-explain = Explain everything about one commune's result; of a plan one target, or one unit's part in all of them
cli-explain-standard = the standard (.tieuchi), or a folder of standards
    .value = STANDARD
cli-explain-data = data files (.yaml, .csv, .xlsx) or folders of them
    .value = DATA
cli-explain-previous = data files or folders of the previous period, for a standard that compares with it; repeat it for several
    .value = DATA
cli-explain-units = the list of units to be assessed (.csv, .xlsx, .yaml): code, name, district; a unit that has sent nothing counts all the same
    .value = FILE
cli-explain-sheets = reads only the sheet of this name, even if it is hidden; give it several times for several sheets
    .value = SHEET
cli-explain-data_format = { cli-score-data_format }
    .value = { cli-score-data_format.value }
cli-explain-commune = the commune's code or name, with or without “xã”
    .value = COMMUNE
cli-explain-own = { cli-plan-own }
    .value = { cli-plan-own.value }
cli-explain-tracking = { cli-plan-tracking }
    .value = { cli-plan-tracking.value }
cli-explain-day = { cli-plan-day }
    .value = { cli-plan-day.value }
cli-explain-law = { cli-plan-law }
    .value = { cli-plan-law.value }
cli-explain-number = the number of the target to explain, where the file is a plan
    .value = NUMBER
cli-no-target = The plan has no target { $number }; its targets: { $all }
cli-only-of-plans = { $argument } is for plans only
cli-only-of-standards = { $argument } is for standards only
cli-explain-on = use the standard in force on this day and the values of its parameters then, such as 30/11/2022; else the last day of the data's period decides
    .value = DAY
cli-explain-which = of several standards in a folder, use the one of this id
    .value = ID
cli-explain-findings = write all findings about the data of this commune, and about the files, to this .csv file; Excel opens it
    .value = FILE
cli-explain-format = how the result is written
    .value = FORMAT

cli-watch = Watch files: score again when one is saved, and say which results changed; Ctrl-C ends it
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
cli-watch-stdin = the standard input (-) cannot be watched: name data files or folders
cli-watch-unfinished = Another program is writing “{ $file }”, or keeps it to itself: waiting for it…
cli-watch-waits = Watching, files: { $files }. When one is saved, all is scored again; Ctrl-C ends this.
cli-watch-ended = No longer watching.
cli-watch-changes = Changed since the last time:
cli-watch-same = No unit's result has changed since the last time.
cli-watch-changed = { $commune }: { $before } → { $after } ({ $points_before } → { $points_after } points)
cli-watch-came = { $commune }: new, { $after } ({ $points_after } points)
cli-watch-went = { $commune }: no longer in the data, was { $after } ({ $points_after } points)

cli-opened = Note: another program has “{ $file }” open (there is a file “{ $sign }” beside it). What was last saved was read: save there and run this again if it was changed.

cli-advise = Find what to change for recognition and for the target: the fewest changes, with the proof
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
cli-advise-commune = only this commune, by its code or name
    .value = { cli-explain-commune.value }
cli-report = Write the result as a page for a browser; score sheets to print; of a plan the report for a year, for six months or ad hoc
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
cli-report-period = for which time a plan’s report is
    .value = TIME
cli-report-summary = write only the summary of a plan’s report, on one page
cli-report-format = how the report is written; as the file’s ending says if not given
    .value = { cli-score-format.value }
cli-docx-to-terminal = A .docx document cannot be read on a terminal
cli-docx-to-file = name a file: -o report.docx
cli-report-output = { cli-score-output }
    .value = { cli-score-output.value }
cli-report-findings = { cli-score-findings }
    .value = { cli-score-findings.value }
cli-report-district = { cli-score-district }
    .value = { cli-score-district.value }
cli-report-target = { cli-score-target }
    .value = { cli-score-target.value }
cli-report-commune = only the score sheet of this commune, by its code or name
    .value = { cli-explain-commune.value }
cli-report-each = a folder for the score sheet of each commune; no file is replaced
    .value = FOLDER
cli-report-written = { $count } { $count ->
        [one] score sheet
       *[other] score sheets
    } written to { $folder }

cli-test = Run a standard's examples and measure what they cover
cli-test-files = standards and files of examples, or folders of them; x.vi-du.tieuchi beside x.tieuchi is read along
    .value = FILE
cli-test-on = { cli-check-on }
    .value = { cli-check-on.value }
cli-test-which = { cli-check-which }
    .value = { cli-check-which.value }
cli-test-format = how the result is written
    .value = FORMAT
cli-test-verbose = list the examples that are right too
cli-test-min_coverage = the least coverage to reach, such as 100%
    .value = SHARE
cli-test-suggest = write the missing examples, with results left open for a person to confirm
cli-all-well-examples = { $file }: no mistakes. { $examples ->
    [one] 1 example
   *[other] { $examples } examples
} for { $standard }; run by `tieuchi test`.
cli-not-tested = { $count ->
    [0] No examples run ({ $files }): the standard's mistakes must be mended first.
    [one] 1 example of { $files } not run: the standard's mistakes must be mended first.
   *[other] { $count } examples of { $files } not run: the standard's mistakes must be mended first.
}

cli-plan = Hold data against the targets of a plan
cli-plan-plan = the plan (.tieuchi)
    .value = PLAN
cli-plan-data = { cli-score-data }
    .value = { cli-score-data.value }
cli-plan-own = figures of the unit that issued the plan (a row or an entry of that unit's name)
    .value = FILE
cli-plan-law = a file or folder with the standard that the plan applies; if not given, it is looked for beside the plan and in the folder above
    .value = FILE
cli-plan-units = { cli-score-units }
    .value = { cli-score-units.value }
cli-plan-sheets = { cli-score-sheets }
    .value = { cli-score-sheets.value }
cli-plan-data_format = { cli-score-data_format }
    .value = { cli-score-data_format.value }
cli-plan-on = { cli-score-on }
    .value = { cli-score-on.value }
cli-plan-tracking = tracking files (CSV, XLSX, YAML): who has done what, on which day
    .value = FILE
cli-plan-day = look at duties and reports on this day (DD/MM/YYYY); if not given, today by Vietnam's time
    .value = DAY
cli-plan-calendar = write the year's calendar to this file (iCalendar, .ics)
    .value = FILE
cli-plan-format = { cli-score-format }
    .value = { cli-score-format.value }
cli-plan-output = { cli-score-output }
    .value = { cli-score-output.value }
cli-plan-findings = { cli-score-findings }
    .value = { cli-score-findings.value }
cli-no-plan = { $file } is no plan: a plan begins with `kế hoạch …`
cli-plan-tried = { $file }: { $tried ->
        [0] the plan has no examples
        [one] 1 example of targets, and it is right
       *[other] { $tried } examples of targets, all right
    }.
cli-plan-untried = Not tried on both sides of a bound: target { $targets }.
cli-plan-not-tested = No example was run: the plan's errors must be mended first.
cli-test-plan-text = Examples of plans are told in words alone, without --suggest and --format json
cli-not-planned = Not held against data: the plan's mistakes must be mended first.

cli-history = Compares units over several periods: the share recognised, whose result changed and why
cli-history-standard = { cli-score-standard }
    .value = { cli-score-standard.value }
cli-history-data = data files and folders that say their periods (a column “kỳ”, names of sheets, titles, names of files)
    .value = { cli-score-data.value }
cli-history-period = data of a period that its file does not say, such as 2022=communes-2022.xlsx; several times for several
    .value = PERIOD=FILE
cli-history-law = the standard of one period, such as 2022=old.tieuchi; without it the text in force on the last day of the period
    .value = PERIOD=FILE
cli-history-units_map = a table of old and new units (.csv), and the day on which the new took the place of the old, such as 01/07/2025=map.csv
    .value = DAY=FILE
cli-history-sheets = { cli-score-sheets }
    .value = { cli-score-sheets.value }
cli-history-data_format = { cli-score-data_format }
    .value = { cli-score-data_format.value }
cli-history-on = the text in force on this day for all periods
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
cli-history-years = the years in which units have to be assessed, such as 2022,2024: the result says of which there is data and which are missing
    .value = YEARS
cli-value-not-a-year = write years of four digits with commas between them, such as 2022,2024
cli-history-no-period = nothing in the data says what period it is of
cli-history-untold = { $count ->
    [one] 1 row is
   *[other] { $count } rows are
} not counted, for nothing says for certain what period they are of; the first: { $file }, row { $row }
cli-history-untold-help = add a column “kỳ”, or name the period of the file: `--period 2022=FILE`
cli-units-map = the table of old and new units { $file } has { $count ->
    [one] 1 mistake
   *[other] { $count } mistakes
}
cli-units-map-column = the column { $name } is missing
cli-units-map-row = line { $line }: not as many cells as the first line
cli-units-map-code = line { $line }: “{ $value }” is not a code of five digits
cli-units-map-answer = line { $line }: old_commune_split says “{ $value }”, not yes (divided) or no
cli-units-map-help = each line is an old unit and its new one, with the columns old_commune_code, old_commune, new_commune_code, new_commune, old_commune_split
cli-value-not-of-period = write the period, “=” and the file, such as 2022=communes-2022.xlsx
cli-value-not-of-day = write the day, “=” and the file, such as 01/07/2025=map.csv

cli-doc = Writes standards and plans as a document to print and to read
cli-doc-files = standards and plans (.tieuchi), or folders of them
    .value = FILE
cli-doc-on = { cli-check-on }
    .value = { cli-check-on.value }
cli-doc-which = { cli-check-which }
    .value = { cli-check-which.value }
cli-doc-format = how it is written; html is one page that a browser shows and prints
    .value = FORMAT
cli-doc-output = write the document to this file: whole or not at all
    .value = FILE

cli-start =
    Scores communes against the standard for child-friendly communes, and says why.

    What would you like to do?

      Begin: a folder with the standard, a form and a guide
          tieuchi new FOLDER
      Make a form for communes to fill in
          tieuchi form STANDARD -o form.xlsx
      Check a workbook: cells with mistakes are coloured
          tieuchi mark STANDARD DATA.xlsx -o marked.xlsx
      Score communes, and write the result as a workbook
          tieuchi score STANDARD DATA --format xlsx -o result.xlsx
      Ask why a commune has its result, and what would get it recognised
          tieuchi explain STANDARD DATA --commune "NAME"

    All other commands: tieuchi help. Help on one: tieuchi score --help.

cli-new = Makes a folder to work in: the standard, a blank form and a guide step by step
cli-new-folder = a new folder, or one that holds nothing
    .value = FOLDER
cli-new-not-empty = the folder “{ $folder }” holds something
cli-new-not-empty-help = name a new folder; what is there already is not touched
cli-new-made = “{ $folder }” is made. Open { $readme } in it for the next steps.
new-readme =
    A FOLDER FOR SCORING CHILD-FRIENDLY COMMUNES

    It holds:
      qd-06-2019.tieuchi         the standard, after Decision 06/QĐ-TTg
      qd-06-2019.vi-du.tieuchi   examples that check the standard
      bieu-mau.xlsx              a blank form
      so-lieu                    where forms go that are filled in

    NOTE: many figures of the standard are still marked “chưa đối chiếu”. Compare
    them with the annex of the Decision before you use a result officially.

    The steps, typed in a terminal that is opened in this folder:

    1. Fill in bieu-mau.xlsx and save it in so-lieu. Leave unknown cells blank.
       With a list of communes (code, name, district) they can be filled in before:
         tieuchi form qd-06-2019.tieuchi --units danh-sach.csv -o bieu-huyen.xlsx

    2. Check it: cells with mistakes are coloured in a copy of the file:
         tieuchi mark qd-06-2019.tieuchi so-lieu/bieu-mau.xlsx -o da-ra-soat.xlsx

    3. Score, against a target of 80% of communes recognised:
         tieuchi score qd-06-2019.tieuchi so-lieu --target 80

    4. Write the result as a workbook with charts:
         tieuchi score qd-06-2019.tieuchi so-lieu --format xlsx -o ket-qua.xlsx

    5. See why a commune has its result, and what to do:
         tieuchi explain qd-06-2019.tieuchi so-lieu --commune "Tên xã"

cli-form = Writes blank forms for communes to fill in, made from a standard
cli-form-standard = { cli-score-standard }
    .value = { cli-score-standard.value }
cli-form-output = write the form to this file; one that is there already is kept
    .value = FILE
cli-form-format = how the form is written; as the file's ending says, or else xlsx
    .value = FORMAT
cli-form-units = fill in the codes, names and districts of the units on this list (.csv, .xlsx, .yaml)
    .value = FILE
cli-form-verified = add columns for verified values and for evidence beside those that the communes report
cli-form-district = only the units of this district; give it several times for several
    .value = NAME
cli-form-one_each = write a form for each unit into this folder, a figure a row
    .value = FOLDER
cli-form-data_format = what the list of units on the standard input (-) and a file without an ending hold
    .value = FORMAT
cli-form-on = { cli-check-on }
    .value = { cli-check-on.value }
cli-form-which = { cli-check-which }
    .value = { cli-check-which.value }
cli-form-exists = there is a file “{ $file }” already
cli-form-exists-help = it may have been filled in or changed, so it is not replaced: choose another name, or delete it
cli-form-to-file = a workbook cannot be shown on a terminal
cli-form-to-file-help = name a file to write to, such as -o form.xlsx
cli-form-no-units = the list has no units, so { $option } has nothing to write
cli-form-no-units-help = look at the list of units and at the name of the district
cli-form-written = { $count } { $count ->
        [one] form
       *[other] forms
    } written to { $folder }

cli-inspect = Answers questions about a standard itself: what can be reached, what decides
cli-inspect-standard = the standard (.tieuchi), or a folder of standards
    .value = STANDARD
cli-inspect-on = { cli-check-on }
    .value = { cli-check-on.value }
cli-inspect-which = { cli-check-which }
    .value = { cli-check-which.value }
cli-inspect-format = how the answers are written
    .value = FORMAT
cli-inspect-figures = show figures that bring the answers about

cli-sources = Lists every figure of a standard with its source and mark
cli-sources-standard = the standard (.tieuchi), or a folder of standards
    .value = STANDARD
cli-sources-on = { cli-check-on }
    .value = { cli-check-on.value }
cli-sources-which = { cli-check-which }
    .value = { cli-check-which.value }
cli-sources-format = how the list is written; Excel opens csv
    .value = FORMAT
cli-sources-only = list only figures with this mark: unverified, verified (compared with a source), derived, or stated (without a mark); all are counted
    .value = MARK
cli-sources-output = write the list to this file: whole or not at all
    .value = FILE

cli-mark = Marks the cells with mistakes in an Excel file itself and adds a sheet that lists all findings; everything else in the file stays
cli-mark-standard = { cli-score-standard }
    .value = { cli-score-standard.value }
cli-mark-file = the Excel file to be marked (.xlsx, .xlsm)
    .value = WORKBOOK
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
cli-mark-output = write the marked file here, such as marked.xlsx; never to the file that is read
    .value = FILE
cli-mark-folder = “{ $file }” is a folder: only one .xlsx or .xlsm file at a time can be marked
cli-mark-each = run the command for each file in that folder
cli-mark-not-a-workbook = “{ $file }” cannot be marked: only .xlsx and .xlsm can be
cli-mark-save = open it in Excel or LibreOffice, save it as .xlsx, and run this again with that .xlsx file
cli-mark-list = or list the findings with `tieuchi score … --findings findings.csv`
cli-mark-same-ending = “{ $file }” must end in .{ $ending } as the file that is read
cli-mark-not-written = Nothing was written: this file cannot be marked.
cli-mark-done = { $findings ->
    [0] Nothing was found, and no cell is marked. { $file } is written.
   *[other] Marked { $cells ->
        [one] { $cells } cell
       *[other] { $cells } cells
    } ({ $notes } with a note) and listed { $findings ->
        [one] { $findings } finding
       *[other] { $findings } findings
    } on the sheet “{ $sheet }” of { $file }.
}
cli-mark-left = { $count ->
    [one] { $count } more cell is
   *[other] { $count } more cells are
} not coloured: there are too many. All of them are in the list.

cli-diff = Compare two standards or two plans: which rules changed, which communes it touches. A difference is no finding (the exit code is still 0)
cli-diff-old = the old standard or plan (.tieuchi), or a folder of standards
    .value = OLD
cli-diff-new = the new standard or plan (.tieuchi), or a folder of standards
    .value = NEW
cli-diff-data = data files (.yaml, .csv, .xlsx) or folders of them; without any, only the rules are compared
    .value = DATA
cli-diff-on = use the text in force on this day and the values of its parameters then, such as 30/11/2022, on both sides; else the last day of the data's period decides
    .value = { cli-check-on.value }
cli-diff-which = { cli-check-which }
    .value = { cli-check-which.value }
cli-diff-on_new = the new side's day, to compare the rules of two days from one folder
    .value = DAY
cli-diff-previous = data files or folders of the previous period, where a standard compares with it; repeat it for several
    .value = DATA
cli-diff-units = { cli-score-units }
    .value = { cli-score-units.value }
cli-diff-sheets = { cli-score-sheets }
    .value = { cli-score-sheets.value }
cli-diff-data_format = { cli-score-data_format }
    .value = { cli-score-data_format.value }
cli-diff-format = how the result is written
    .value = FORMAT
cli-diff-output = write the result to this file: whole or not at all
    .value = FILE
cli-diff-findings = { cli-score-findings }
    .value = { cli-score-findings.value }
cli-diff-target = the share of communes that should be recognised
    .value = SHARE
cli-diff-exit_code = end with 1 when rules changed
cli-diff-nothing-compared = neither standard compares with the previous period, so --previous has no use
cli-not-compared = Nothing was compared: the standards' errors must be mended first.
cli-plans-not-compared = Nothing was compared: the plans' errors must be mended first.
cli-diff-plan-and-other = { $plan } is a plan and { $other } is none: only two files of one kind are compared
cli-diff-plans-no-data = Of two plans only what they say is compared; what comes of each is shown by `tieuchi plan`

# One command may take only so many steps to answer questions about standards.
cli-steps-check = Not everything was examined: the steps of one command are used up. There may be rows that no commune falls in, or thresholds that none reaches, that are not told here. All other mistakes were looked for; scoring is not affected.
cli-steps-inspect = Not everything was examined: the steps of one command are used up. Where it says “not decided”, neither yes nor no can be said; all other answers hold.
cli-steps-diff = Not everything was examined: the steps of one command are used up. Parts that are told as undecided may still come to different results; all others were examined in full.
cli-steps-score = Not everything was examined for { $count } { $count ->
    [one] commune
   *[other] communes
}: missing figures can be too many things for the steps of one commune and of one run. There the range of points may be wider than it is and the result may be left open; every “recognised” and “not recognised” holds. Add figures, or run groups of communes by themselves.
cli-steps-suggest = Not everything was examined: the steps of one command are used up. What has no figures may still have some; put the suggested examples into a file and run the command again to go on.

cli-completions = Print the completions of a shell
cli-completions-shell = the shell
    .value = SHELL

cli-unknown-command = there is no command “{ $command }”
cli-unknown-argument = there is no option “{ $argument }”
cli-missing-command = no command was given
cli-missing-argument = still missing: { $argument }
cli-missing-value = “{ $argument }” needs a value
cli-unexpected-value = “{ $argument }” takes no value “{ $value }”
cli-invalid-value = “{ $value }” is no value for “{ $argument }”
cli-conflict = “{ $argument }” cannot be used together with “{ $other }”
cli-twice = “{ $argument }” can be used only once
cli-not-utf8 = the command line has characters that cannot be read (not UTF-8)
cli-not-understood = this command line was not understood
cli-did-you-mean = did you mean “{ $proposal }”?
cli-did-you-mean-one-of = did you mean one of these: { $proposals }?
cli-possible-values = possible values: { $values }
cli-see-help = `{ $command } --help`
cli-value-not-a-percentage = write a percentage, such as 80% or 64,26%
cli-value-out-of-range = the share must be from 0% to 100%
cli-value-no-file = name a .csv file: “-” is the standard output, which is for the result
cli-value-not-a-day = write a day of the calendar: day/month/year, such as 30/11/2022
cli-value-no-code = a code looks like TC0401 and stands in brackets at the head of each finding

cli-value-part-of-one = write it with its sign %: is it { $share } or { $hundredfold }?
cli-no-standard = the standard is missing: “{ $file }” is data
cli-score-data-with = score data with `tieuchi score STANDARD.tieuchi { $file }`
cli-standard-as-data = “{ $file }” is a standard, not data
cli-two-standards = communes are scored by one standard at a time; compare two with `tieuchi diff`
cli-data-as-standard = “{ $file }” is a data file, not a standard
cli-standard-first = the standard comes first, the data after it: `{ $standard } { $file }`
cli-all-well = { $file }: no mistakes. { $criteria ->
    [one] { $criteria } criterion
   *[other] { $criteria } criteria
}, { $items ->
    [one] { $items } item
   *[other] { $items } items
}, { $indicators ->
    [one] { $indicators } indicator
   *[other] { $indicators } indicators
}; { $unverified ->
    [0] no figure is marked “chưa đối chiếu”.
    [one] { $unverified } figure has not been compared with the official text.
   *[other] { $unverified } figures have not been compared with the official text.
}
cli-all-well-plan = { $file }: no mistakes. { $targets ->
    [one] 1 target
   *[other] { $targets } targets
}, { $own ->
    [one] 1 own figure
   *[other] { $own } own figures
}, { $duties ->
    [one] 1 duty, report or list
   *[other] { $duties } duties, reports and lists
}.
cli-not-scored = Nothing was scored: the standard's errors must be mended first.
cli-not-written = Nothing is written: mend the standard’s errors first.
cli-more-findings = { $count ->
    [one] { $count } more finding is not shown; a file for Excel has them all: --findings findings.csv.
   *[other] { $count } more findings are not shown; a file for Excel has them all: --findings findings.csv.
}
cli-more-mistakes = { $count ->
    [one] { $count } more finding is not shown: mend those above first, or see all with `tieuchi check --format json`.
   *[other] { $count } more findings are not shown: mend those above first, or see all with `tieuchi check --format json`.
}
cli-scoring = Scoring
cli-no-such-sheet = no file has a sheet “{ $sheet }”
cli-nothing-compared = the standard { $id } compares nothing with the previous period, so --previous has no use
cli-no-district = no commune of the data is in the district “{ $name }”
cli-no-data = no data file (YAML, CSV, XLSX) was found at the places given
cli-no-districts = the data names no commune's district
cli-known-districts = districts of the data: { $names }
cli-no-commune = no commune of the data has the name or code “{ $name }”
cli-several-communes = { $count } communes are called “{ $name }”
cli-choose-commune = use the code, or write the district after a comma
cli-more-communes = { $count ->
    [one] and { $count } more commune
   *[other] and { $count } more communes
}
cli-one-commune = { $code }: { $name }, { $district }

cli-cannot-read = cannot read “{ $file }”: { $why }
cli-cannot-write = cannot write { $file }: { $why }
cli-too-much = “{ $file }” is too much: at most 65,535 files of at most 4 GB
cli-device = “{ $file }” is a device, not a file; save the data or rules to a file and read that
cli-output-is-read = “{ $file }” is not written to: this run reads that file (“{ $read }”)
cli-stdout-is-read = “{ $read }” is not written to: this run reads that file, and > sends the result there
cli-output-elsewhere = nothing was read or written yet; write the result to another file
cli-one-output-twice = two results would go to one file: “{ $file }”
cli-other-ending = “{ $file }” ends with .{ $ending }, but the result is written as { $format }
cli-other-ending-format = name the file “{ $proposal }”, or use --format { $other }
cli-other-ending-csv = use --format csv and the name “{ $csv }”; Excel opens such a file
cli-binary-to-terminal = a workbook cannot be shown on a terminal
cli-page-to-terminal = a page cannot be read on a terminal
cli-page-to-file = write it to a file and open it in a browser, such as: -o report.html
cli-compare-format = the comparison cannot be written as a workbook
cli-compare-format-help = choose --format table, markdown, csv or json; Excel opens csv files
cli-binary-to-file = write it to a file, such as: -o result.xlsx
cli-other-ending-name = name the file “{ $proposal }”
cli-stdout = the standard output
cli-stdin = <standard input>
io-not-found = there is no such file or folder
io-permission-denied = permission denied
io-is-a-directory = this is a folder, not a file
io-not-a-directory = a part of the path is not a folder
io-read-only = the disk is read-only
io-storage-full = the disk is full
io-file-too-large = the file is too large
io-busy = another program is using the file
io-nobody-writes = no program writes to this pipe
io-nobody-reads = no program reads from this pipe
io-closed = the output is closed
io-invalid-name = the file name is not valid
io-loop = this link leads back to itself
io-other = the system reports error number { $code }
