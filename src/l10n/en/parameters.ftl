### Parameters: figures that are compared with, each value with its days.

parameter-days = { $case ->
        [always] every day
        [from] from { $from }
       *[between] from { $from } to { $to }
    }
parameter-value = { $dated ->
        [no] { $value }{ $unit }
       *[yes] { $value }{ $unit } { $days }
    }
parameter-values = { $rest }; { $last }

parameter-in-force = { $dated ->
        [no] { $label } is { $value }{ $source }.
       *[yes] { $label } is { $value }, { $days }{ $source }.
    }
value-unverified = not yet compared with a source

bound-percent = a percentage
bound-points = a change in percentage points
bound-rate = a rate per { $base }
bound-count = a count ({ $unit })

given-parameter = the parameter “{ $label }” is { $value }
given-days = this happens on some days only: { $days }

## TC12: parameters

TC1201 = The parameter “{ $name }” has no value
    .title = A parameter without a value
    .label = no value
    .help = write at least one line right below, such as `giá trị 20,3% từ 01/01/2024`
    .why =
        A parameter is a figure that bands compare with, such as the average of the province. Without a value no band that names it can be judged.
TC1202 = The value ends on { $to }, before it begins on { $from }
    .title = A value that ends before it begins
    .label = the last day
    .from = the first day
    .help = look at both days again; the day after `đến` is the last one on which the value holds
    .why =
        A value holds from its first day to the end of its last. When the last is before the first, there is no day on which it holds.
TC1203 = { $case ->
        [undated] A value without a day stands beside another value
        [start] Two values begin on { $day }
       *[overlap] Two values hold on { $day }
    }
    .title = Two values for one day
    .label = { $case ->
        [undated] this one begins here
       *[other] the second value
    }
    .first = { $case ->
        [undated] this one holds on every day
        [start] the first value
       *[overlap] the value before holds to the end of this day
    }
    .help = { $case ->
        [undated] write the first day of every value; only a single value may have none
        [start] correct the first day, or remove one of the values
       *[overlap] correct the last day of the value before, or leave out `đến …`: it then ends when the next one begins
    }
    .why =
        A parameter has one value a day; otherwise the same data could fall in two bands. A value without `đến …` holds until the next one begins, so that a year adds one line.
TC1204 = The value { $value } is not written as its parameter is: { $wanted }
    .title = A value written as another kind
    .label = needs { $wanted }
    .help = write `{ $proposal }`
    .why =
        The value of a parameter is written like a bound of the bands that name it: with % for a percentage, with `điểm phần trăm` for a change of a percentage, bare for a rate or a count. So 20.3% cannot be mistaken for 20.3 per 1,000.
TC1205 = The parameter “{ $name }” is { $found }, but what is measured is { $wanted }
    .title = A parameter of another kind than what is measured
    .label = needs { $wanted }
    .declared = declared as { $found }
    .help = name another parameter, or correct what stands in brackets after the parameter
    .why =
        Only figures of one kind can be compared: percentages with percentages, rates with rates of the same base, counts with counts of the same unit.
TC1206 = The parameter “{ $name }” has no value on { $day }
    .title = No value on the day
    .label = no value on this day
    .used = this needs its value
    .help = add one for { $day }, or choose another day; the values there are: { $values }
    .why =
        The value of a day is never replaced by that of another: last year's figure could recognise a commune wrongly, or refuse one.
TC1207 = A day is needed to choose the value of { $names }
    .title = Values that depend on the day
    .label = its value depends on the day
    .used = this needs its value
    .help-example = write the day after the example's name, such as `vào ngày 30/11/2024`; or add --on and a day, for all examples that say none. The values there are: { $values }
    .help = add --on and a day, such as --on 30/11/2024; for scoring, the period of the data will do. The values there are: { $values }
    .why =
        When a parameter has values by date, the same data may fall in different bands on different days. Without a day no value is chosen.
TC1208 = The parameter “{ $name }” has no value on some days: { $days }
    .title = Days without a value
    .label = some days have no value
    .used = this needs its value
    .help = add one for the days that lack it when the figure is known; the values there are: { $values }
    .why =
        The standard is in force on all these days, but nothing can be scored on them: that is an error then, and no value of other days is taken.
TC1209 = This value has no source
    .title = A value without a source
    .label = no source is named
    .help = write `căn cứ "…"` or `đối chiếu theo "…"` after the value, or `căn cứ "…"` right below the line `tham số`
    .why =
        Values of parameters mostly come from a report or decision of each year. Without a source nobody can check them.
TC1210 = The row “{ $range }” holds no value in this time
    .title = A row that a parameter empties
    .label = the parameter meets the other bound here
    .help = nothing needs to change if the text says so: in this time the rows beside it cover every value
    .why = A row with a parameter for a bound grows and shrinks with its value. Where that meets the other bound the row holds no value; scoring goes on with the rows beside it.
