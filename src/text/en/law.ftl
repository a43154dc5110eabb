### Words about force and amendments: which text applies on which day.

TC1001 = The last day in force, { $to }, is before the first, { $from }
    .title = A text that ends before it starts
    .label = the last day in force
    .from = the first day in force
    .help = look at both days again; the day after `đến` is the last day in force
    .why =
        A text is in force from its first day to the end of its last. With the last before the first there is no day on which it is in force, and no period could ever use it.

note-day = It is the text in force on { $day }.

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
cli-law-periods-differ = the periods of the data belong to different standards
cli-law-period-of = period { $period }: { $id }
cli-law-unreadable = No standard was chosen: the mistakes above must be mended first, for the file that has them may be the one in force
cli-law-help-file = to use a text that states no date in force, name its file, without --on
cli-law-help-day = add --on with a day, such as --on 30/11/2022, or a column “kỳ” to the data, or name one file
cli-law-help-choose = choose one by --standard and its id; where a new text takes the place of an old one, write when the old one ends (`hiệu lực từ … đến …`)
cli-law-help-dates = write `hiệu lực từ …` into the file once the day is known, or leave --on out
cli-law-help-periods = score one period at a time, or name one day for all by --on
cli-law-help-ids = the ids there are: { $ids }
