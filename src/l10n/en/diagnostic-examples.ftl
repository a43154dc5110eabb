### What is checked of examples: TC09.

## Common words

value-flag = `có` or `không`
value-count = a count
value-percent = a percentage
value-choice = one of the attribute's values

expected-item = item { $name }
expected-criterion = criterion { $name }
expected-total = the total
expected-class = the class
expected-condition = the condition “{ $name }”
expected-verdict = the result

## TC09: examples

TC0901 = The standard has no { $what }
    .title = No such item or criterion
    .label = not in the standard
    .help-numbers = the numbers there are: { $numbers }
    .why = An example names an item or criterion by its number. A number that the standard does not have leaves nothing to compare, and the example proves nothing.
TC0902 = The standard has no condition “{ $condition }”
    .title = No such condition
    .label = no condition is written so
    .help = the conditions there are: { $conditions }
    .help-meant = did you mean "{ $meant }"?
    .why = A condition is called by its own words below `công nhận khi`. The thresholds of all classes together are called "tổng điểm": which of them applies follows from the commune's class.
TC0903 = The value of “{ $name }” must be { $wanted }
    .title = A value of another kind
    .label = not { $wanted }
    .help = write it as in: { $proposal }
    .why = A yes/no takes `có` or `không`; a count is a bare number; a percentage has its % sign; an attribute with choices takes `là` and the choice. What is not known is not mentioned, or is written `chưa có số liệu`.
TC0904 = { $case ->
        [negative] “{ $name }” comes to { $value }{ $unit }, and cannot be negative
        [fraction] “{ $name }” is a count and cannot be { $value }
        [least] “{ $name }” is { $value }{ $unit }, below its least, { $limit }{ $unit }
        [most] “{ $name }” is { $value }{ $unit }, above { $limit }{ $unit }
        [least-of] “{ $name }” is { $value }{ $unit }, below the least that “{ $other }” can be, { $limit }{ $unit }
        [most-of] “{ $name }” is { $value }{ $unit }, above the most that “{ $other }” can be, { $limit }{ $unit }
       *[limit] “{ $name }” is { $value }{ $unit }, above “{ $other }”, which is { $limit }{ $unit }
    }
    .title = A value that breaks its declaration
    .label = cannot be
    .other = the other value is here
    .help = mend the example's figures
    .why = In a data file such a figure is refused and counts as missing, so an example with it says nothing about the standard.
TC0905 = { $case ->
        [above] { $points } points cannot be for { $what }: the most is { $most }
       *[reversed] The range of points for { $what } runs backwards: from { $points } to { $most }
    }
    .title = Points that cannot be
    .label = { $case ->
        [above] { $most } points at most
       *[reversed] the smaller number comes first
    }
    .help = mend the points expected, or the maximum in the standard if that was copied wrongly
    .help-reversed = write `từ { $most } đến { $points }`
    .why = No item or criterion gives more than its maximum, so such an expectation is never met; most often it is a slip of the keyboard.
TC0906 = There is an example named “{ $name }” already
    .title = Two examples of one name
    .label = this name is taken
    .first = the first is here
    .help = give it another name that says what is different about it
    .why = Examples are called by their names in results and after `như ví dụ`. Of two with one name nobody knows which is meant.
TC0907 = There is no example named “{ $name }”
    .title = No such example
    .label = there is no such example
    .help = write the name of another example, or leave out `như ví dụ`
    .help-meant = did you mean “{ $meant }”?
    .why = `như ví dụ "…"` starts from all figures of that example. Without them everything that is not mentioned is missing, and the example speaks of quite another case.
TC0908 = Examples start from each other in a circle: { $names }
    .title = Examples in a circle
    .label = from here back to itself
    .help = let one of these examples give all its figures itself
    .why = Each example takes figures from the one before it. In a circle none gives the first figures.
TC0909 = Nothing is expected of the example “{ $name }”
    .title = An example without expectations
    .label = `thì …` is missing
    .help = add what must follow, such as: thì mục 7.1 được 30 điểm
    .why = An example that expects nothing is always right, so it guards nothing. Only an example that others start from may leave this out.
TC0910 = Said twice in one example: { $what }
    .title = Said twice in one example
    .label = the second time
    .first = it is said here already
    .help = keep one of them
    .why = Each figure and each expectation of an example is given once. Of two nobody knows which counts.
TC0911 = These are examples for “{ $named }”, not for “{ $standard }”
    .title = Examples of another standard
    .label = this standard is { $standard }
    .help = mend the name, or use the examples of the right standard
    .why = Examples only mean something for the standard that they were written for. The line `ví dụ cho` keeps those of one text from being held against another.
TC0912 = Nobody has confirmed what is expected of { $what } in the example “{ $name }” yet
    .title = An expectation that is not confirmed
    .label = still a `?`
    .help = read the text, work it out, and put the right result in the place of `?`
    .why = A `?` stands where nobody has confirmed what must follow. What the program computes is no substitute: if the standard was copied wrongly, the program computes wrongly with it.
TC0913 = This does not belong in a file of examples
    .title = A part of a standard among examples
    .label = only examples may stand here
    .help = move it into the standard's file
    .why = A file that begins with `ví dụ cho …` and has no `bộ tiêu chí` holds examples alone. Rules in it would not be applied.
TC0914 = This file only holds examples for “{ $standard }”; it is no standard
    .title = Examples in the place of a standard
    .help = name the file of the standard “{ $standard }”; examples are run by `tieuchi test`
    .why = Examples say what must be true, not how points are found. To score communes or to run examples the standard is needed.
TC0915 = The attribute “{ $name }” has no figure of the previous period
    .title = Attributes have no figures of the previous period
    .label = only for indicators
    .help = leave `kỳ trước` out
    .why = Only indicators are compared with the previous period. Which class a commune belongs to follows from its attributes of this period, so those of the one before mean nothing.
TC0916 = No item compares “{ $name }” with the previous period
    .title = A figure of the previous period without use
    .label = not used
    .help = leave it out, or look at how the item is measured: `theo mức tăng … so với kỳ trước`
    .why = A figure of the previous period only means something to an item that compares with it. Elsewhere nothing follows from it, so the comparison may be missing in the item.
TC0917 = { $case ->
        [amended] On { $day } the standard is amended by “{ $by }”
        [undated] Whether the standard is in force on { $day } is not known: its file states no `hiệu lực từ …`
        [before] The standard is not in force yet on { $day }: it is from { $from }
       *[after] The standard is no longer in force on { $day }: it was to the end of { $to }
    }
    .title = An example of a day on which the standard is not in force
    .label = the standard is not in force on this day
    .help = mend the day, or put the example to the standard that is in force on it
    .why = `vào ngày …` says that the example is judged by the law of that day. A text that is not in force on it cannot be applied, and the law of another day is never taken in its place.
