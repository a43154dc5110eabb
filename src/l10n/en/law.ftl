### Words about force and amendments: which text applies on which day.

TC1001 = The last day in force, { $to }, is before the first, { $from }
    .title = A text that ends before it starts
    .label = the last day in force
    .from = the first day in force
    .help = look at both days again; the day after `đến` is the last day in force
    .why =
        A text is in force from its first day to the end of its last. With the last before the first there is no day on which it is in force, and no period could ever use it.

note-day = It is the text in force on { $day }.
note-day-of-values = The values of its parameters are those of { $day }.

law-force-from = in force from { $from }
law-force-between = in force from { $from } to the end of { $to }
law-force-unknown = states no date in force
law-text = { $id } ({ $file }): { $force }

cli-law-no-texts = there is no standard (.tieuchi) in “{ $folder }”
cli-law-not-in-force = the standard { $id } is not in force on { $day }
cli-law-none-in-force = no standard is in force on { $day }
cli-law-several-in-force = { $count } standards are in force on { $day }
cli-law-undated = the standard { $id } states no date in force, so it cannot be chosen by a day
cli-law-no-day = it is not clear which day's standard to use
cli-law-unknown-id = there is no standard “{ $id }” in “{ $folder }”
cli-law-same-id = { $count } files have the id { $id }, and it is not clear which to use
cli-law-values-differ = the periods of the data are of days on which parameters have different values
cli-law-periods-differ = the periods of the data belong to different standards
cli-law-period-of = period { $period }: { $id }
cli-law-unreadable = No standard was chosen: the mistakes above must be mended first, for the file that has them may be the one in force
cli-law-help-file = to use a text that states no date in force, name its file, without --on
cli-law-help-day = add --on with a day, such as --on 30/11/2022, or a column “kỳ” to the data, or name one file
cli-law-help-day-alone = add --on with a day, such as --on 30/11/2022, or name one file
cli-law-help-choose = choose one by --standard and its id; where a new text takes the place of an old one, write when the old one ends (`hiệu lực từ … đến …`)
cli-law-day-of-period = { $day } is the last day of the period { $period } that the data states; look at the period again, or name another day by --on
cli-law-help-dates = write `hiệu lực từ …` into the file once the day is known, or leave --on out
cli-law-help-periods = score one period at a time, or name one day for all by --on
cli-law-help-ids = the ids there are: { $ids }

## Amendments

law-part-attribute = attribute { $name }
law-part-class = class { $name }
law-part-indicator = indicator { $name }
law-part-parameter = parameter { $name }
law-part-value = { $dated ->
        [no] the undated value of the parameter { $name }
       *[yes] the value from { $from } of the parameter { $name }
    }
law-part-criterion = criterion { $number }
law-part-criterion-max = largest number of points of criterion { $number }
law-part-item = item { $number }
law-part-item-max = stated largest number of points of item { $number }
law-part-row = band “{ $range }{ $classes }” of item { $number }
law-part-no-case = band “không phát sinh{ $classes }” of item { $number }
law-part-total = total
law-part-all-met = condition that all criteria are met
law-part-all-met-of = condition that all { $count } criteria are met
law-part-none-at-zero = condition that no criterion scores 0
law-part-fulfils = condition “{ $name }”
law-part-threshold = threshold of class { $name }
law-part-threshold-of = threshold of { $least } points for class { $name }

TC1002 = The text { $id }, which this one amends, is not found
    .title = A text that amends one that is not at hand
    .label = there is no such text here
    .help = put the file of { $id } into the folder of the amending file or the one above it, or name both; where several files have that id, dates in force tell which is meant
    .why =
        An amending text holds changes only. Without the text that they are made to, the rest is not known and nothing can be scored.
TC1003 = The text amends itself in a circle, by way of { $id }
    .title = Texts that amend each other in a circle
    .label = to amend this leads back to the beginning
    .help = mend the id of the amended text; every amending text needs an id of its own after `thành`
    .why =
        A row of amendments must begin at a standard that is written out in full. In a circle there is none.
TC1004 = The amended text has no { $what }
    .title = A change of what is not there
    .label = not in the amended text
    .instead = the amended text says this
    .help-meant = did you mean “{ $meant }”?
    .help-rows = write one of the rows that the item has, one of a class with `với` and the class: { $rows }
    .help-exactly = to repeal a condition, write the figure that it has
    .help = look at the name, number or range again and write it as the amended text does, a row of one class with `với` and the class; for something new use `bổ sung`
    .why =
        `thay` and `bãi bỏ` must name what there is. If a wrong name were passed over, what was to be changed would stay as it is and nobody would know.
TC1005 = The amended text already has { $what }
    .title = An addition of what is there
    .label = added here
    .there = already here
    .help = use `thay` to put it in the old one's place, or give it another name or number
    .why =
        `bổ sung` adds something new. What is there and is added again leaves open which of the two holds.
TC1006 = Two changes are about the same thing: { $what }
    .title = One thing changed twice
    .label = the second time
    .first = already changed here
    .help = make one change of both
    .why =
        All changes of a text take effect at once; none comes before another. A thing may be changed once; where a whole criterion or item is replaced, its parts are not changed apart from it.
TC1007 = After this change: { $finding } [{ $code }]
    .title = The amended text is no longer sound
    .label = because of this change
    .there = this place of the amended text
    .help = change what belongs to it in the amending text too; see `tieuchi check --explain { $code }`
    .why =
        The text as amended is checked like a standard that is written out in full: bands must cover every value, points must add up, names must exist. Where a bound is raised, the band beside it changes too; where an item comes, so do the largest number of points and the total.
TC1008 = { $count } files have the id { $id }: { $files }
    .title = Several files of one id
    .label = which file is meant is not known
    .also = this file has that id
    .help = move the file that is too many (such as a draft) to another folder, or give it another id; if each is for a time of its own, write `hiệu lực từ … đến …` into each
    .why = An id stands for one text on a day. Of two files with one id whose days overlap or are not written, nobody knows which to follow, and none is chosen silently.
TC1009 = Class { $name } comes before class { $before }, which comes before { $name }
    .title = Classes that come before each other
    .label = neither can come first
    .also = the circle goes by here
    .help = remove one of these `trước nhóm …`
    .why = Classes are tried from top to bottom, so one of them has to be first. Where each comes before the other there is no order.

cli-law-unamended = Note: { $id } is amended by { $amending } on this day; because of --standard it is used as it was before.
source-amended = by { $text } (amending)
note-amended = Amended text: { $title } ({ $id }){ $text }.
