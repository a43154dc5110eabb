### What is checked before anything is scored: names, units, bands, sums, recognition, sources.

## Common words

kind-attribute = attribute
kind-class = class
kind-indicator = indicator
kind-parameter = parameter
kind-criterion = criterion
kind-item = item
kind-choice = value
kind-given = indicator or attribute
kind-class-named = the class “{ $name }”
of-classes = {" "}(for { $names })

found-flag = a yes/no answer
found-percent = a percentage
found-count = a count
wanted-count = a count
wanted-percent = a percentage
wanted-number = a count or a percentage

range-all = any value
range-from = { $from }{ $unit } or more
range-above = above { $from }{ $unit }
range-to = up to { $to }{ $unit }
range-under = under { $to }{ $unit }
range-equal = exactly { $from }{ $unit }
range-from-to = from { $from }{ $sign } to { $to }{ $unit }
range-from-under = from { $from }{ $sign } to under { $to }{ $unit }
range-above-to = above { $from }{ $sign } to { $to }{ $unit }
range-above-under = above { $from }{ $sign } to under { $to }{ $unit }

## TC02: names

TC0201 = There is no { $what } named “{ $name }”
    .title = A name that is not declared
    .label = not declared
    .help = declare this { $what }, or correct its name
    .help-example = look the name up in the standard; an example can only use names that the standard declares
    .help-meant = did you mean “{ $meant }”?
    .why = Every attribute, class, indicator and parameter that is used must be declared in the file. If a misspelt name were passed over, its item would never have data. Letter case and the placement of tone marks (hoà, hòa) do not matter.
TC0202 = The { $what } “{ $name }” is declared twice
    .title = Declared twice
    .label = the second declaration
    .first = already declared here
    .help = remove one of the two, or give it another name or number
    .why = A name or a number may stand for one thing only. With two declarations nobody can tell which is meant, and a score could no longer be explained.
TC0203 = Nothing uses the { $what } “{ $name }”
    .title = A name that is not used
    .label = not used
    .help = remove the declaration, or use it in the item or class it was meant for
    .why = Communes would report a figure that no item uses; often an item was forgotten, or uses another indicator by mistake.
TC0204 = “{ $name }” is of the kind “{ $found }”; “{ $wanted }” is needed here
    .title = A name of the wrong kind
    .label = needs the name of another kind: { $wanted }
    .declared = declared here: { $found }
    .help = use the name of another kind: { $wanted }
    .help-answer = write `{ $meant }`: a yes/no indicator is a condition by itself
    .why = Attributes say what a commune is, classes gather communes with one threshold, indicators are reported figures, parameters are figures to compare with. None of them can stand for another.
TC0205 = The attribute “{ $name }” has no value “{ $value }”
    .title = A value that the attribute does not have
    .label = no such value
    .help = use one of its values: { $choices }
    .help-goes-on = write `{ $name } là { $first }` and join what follows with `và` or `hoặc`, such as `{ $name } là { $first } và không phải miền_núi`
    .help-meant = did you mean “{ $meant }”?
    .why = A class can only be decided by values that the attribute declares. No commune would ever belong to a class that asks for another.
TC0206 = { $case ->
        [lost] The line `tiêu chí { $meant }` is missing before item { $item }
       *[elsewhere] Item { $item } stands in criterion { $criterion }
    }
    .title = An item in the wrong criterion
    .label = { $case ->
        [lost] no such criterion yet
       *[elsewhere] the number of another criterion
    }
    .criterion = it stands in this criterion
    .help = number it { $expected }, or move it to its criterion
    .help-lost = add a line `tiêu chí { $meant } "…" tối đa … điểm` before this item, with its title and maximum
    .why = The first part of an item's number is the number of its criterion. A misplaced item adds its points to the wrong criterion.
TC0207 = A data file could not tell “{ $name }” from “{ $other }”
    .title = Two names that a data file cannot tell apart
    .label = the same as the name or label of “{ $other }”
    .first = the name or label stands here already
    .help = change the label so that the two differ
    .why = The columns of a data file are recognised by an indicator's name or label, without regard to case, spacing and tone placement. With equal labels nobody can tell whose figures a column holds.
TC0208 = The limit of “{ $name }” leads back to itself
    .title = Limits that go round in a circle
    .label = limited by itself
    .help = remove one of the limits of the circle
    .why = “A at most B” and “B at most A” hold only when both are always equal. Usually one of the two was written the wrong way round.
TC0209 = “{ $name }” is a word by which data files name a commune
    .title = A name kept for data files
    .label = this name cannot be used
    .help = choose another name, such as “{ $name }_2”
    .why = The columns mã, tên, huyện, tỉnh, kỳ, đơn vị, chỉ số, ghi chú and nguồn of a data file say whose figures they are. An indicator or attribute of that name could not be read.

## TC03: units

TC0212 = The name “{ $name }” has letters that are not Latin: { $letters }
    .title = A name with letters of another script
    .label = has letters that look Latin and are not
    .help = type this name anew with a Vietnamese keyboard wherever it is used
    .why =
        Many Cyrillic and Greek letters look just like Latin ones. A name with such letters looks like another name and is not that name, so that a rule may use another indicator than its readers see.

TC0213 = “{ $name }” looks just like “{ $other }” and is another name
    .title = Two names that look the same
    .label = looks just like the other name or label
    .first = the other name or label is here
    .help = type it anew if it is one name; choose a different name if there are two
    .why =
        Readers cannot tell names apart that differ by letters that look alike, and a column of data may be taken for the other indicator's.

TC0301 = “{ $name }” is { $found }; { $wanted } is needed here
    .title = An indicator of the wrong kind
    .label = needs { $wanted }
    .declared = declared as { $found }
    .help = use an indicator that is { $wanted }, or score the item in a way that suits this one
    .why = Ratios and counts are computed from counts; `theo tỷ lệ a` takes a reported percentage; `… điểm khi a` takes a yes/no answer. Mixed up, the figure means nothing.
TC0302 = A percentage of unlike things: { $numerator } ({ $numerator-unit }) and { $denominator } ({ $denominator-unit })
    .title = A percentage of unlike things
    .label = unlike units
    .part = counted in { $numerator-unit }
    .whole = counted in { $denominator-unit }
    .help = choose a numerator and a denominator of one unit; if one per the other is meant, write `theo tỷ suất … trên …`
    .why = A percentage is a part of a whole, so both sides must count the same thing. Cases divided by children are no percentage; usually the wrong indicator was chosen.
TC0303 = { $wanted ->
        [yes] The bound { $bound } of a percentage lacks its % sign
       *[no] The bound { $bound } is no percentage but has a % sign
    }
    .title = A % sign missing or too many
    .label = { $wanted ->
        [yes] % is missing
       *[no] no % here
    }
    .help = write `{ $bound }%`
    .help-part = is the bound { $part }% or { $bound }%? Write one of them
    .help-no = remove the % sign; bounds of rates and counts are plain numbers
    .why = Bounds of percentages carry a % sign, those of rates and counts do not. So a reader sees at once what a scale measures, and an item that was changed from one to the other without its bounds is found.
TC0304 = The limit of “{ $name }” is of another unit
    .title = A limit of another unit
    .label = not of the unit of “{ $name }”
    .other = the unit of the limit
    .help = choose a limit of the same unit, or correct one of the units
    .help-flag = remove this: a yes/no answer has no limits
    .why = `không quá` and `ít nhất` compare two numbers, which must count the same thing. Yes/no answers cannot be compared.
TC0305 = The bound { $bound } of a count has a fraction
    .title = A fractional bound of a count
    .label = counts are whole numbers
    .help = write the bound as a whole number
    .why = Children, times and cases are whole numbers, so a bound of 2.5 is no other than a bound of 3. Often a count was mistaken for a rate.
TC0306 = { $numerator } may exceed { $denominator }
    .title = A part that may exceed its whole
    .label = not limited by { $denominator }
    .part = declared here
    .help = add `không quá { $denominator }` to the declaration of { $numerator }
    .why = In a percentage the numerator is a part of the denominator. Once the limit is declared, a mistyped figure above it is found, and ranges of points are closer when data is missing.
TC0307 = “{ $name }” is no yes/no answer
    .title = A yes/no answer is needed
    .label = needs yes/no
    .declared = declared here ({ $unit })
    .help-choice = compare it with a value, such as `{ $example }`
    .help-compare = compare it with a bound, such as `{ $example }`, or write `theo …` with bands
    .help-sum = of a count write `đạt khi tổng a từ … trở lên`
    .why = `… điểm khi a` and a condition of one name need an answer of yes or no. A number or a choice must be compared with a bound or a value.
TC0308 = A rate per 0
    .title = A rate per 0
    .label = must be above 0
    .help = write the base of the rate, such as `trên 1.000` or `trên 100.000`
    .why = A rate says how many cases there are among each 1,000 or 100,000. Per 0 it means nothing.

TC0309 = “{ $name }” is at least { $least } but at most { $most }
    .title = A least value above the largest
    .label = above { $most }
    .help = correct one of the two
    .why = No number can be at least the one and at most the other, so every figure reported for the indicator would be refused. Usually the two were exchanged.
TC0314 = { $case ->
        [measured] “{ $unit }” is measured in parts; the language has no such form yet
        [date] “{ $unit }” is a date; the language has no indicators that are dates yet
       *[other] “{ $unit }” is nothing that is counted
    }
    .title = A unit that looks like a kind of figure
    .label = { $case ->
        [sure] was `({ $meant })` meant?
        [measured] only whole numbers are counted
        [date] no such kind yet
       *[other] what is counted?
    }
    .help = write `({ $meant })`
    .forms-kinds = in brackets stands one of three kinds: `(có/không)` is an answer; `(%)` is a percentage as reported; anything else is counted in whole numbers, such as `(trẻ em)`, `(vụ)`, `(buổi)`
    .help-measured = use a smaller unit in which figures are always whole, such as `(nghìn đồng)` for `(triệu đồng)`; or ask whether what is prescribed was reached
    .help-date = declare a yes/no indicator that names the day, such as `chỉ số đúng_hạn "Hoàn thành trước ngày 31/12" (có/không)`
    .help-per = write what is counted, such as `(lần)`, and say the period in the label; of one figure per another use `theo tỷ suất a / b trên 1.000`
    .help-choice = declare `đặc điểm loại "Loại đơn vị" (xã | phường)`, or a yes/no indicator for each choice: indicators cannot be choices yet
    .why = The unit decides how figures are read: as an answer, a percentage or a count. A word for a kind of figure, such as “phần trăm”, taken for what is counted makes every figure of 98,5 be refused.
TC0315 = Numerator and denominator are the wrong way round: { $denominator } is at most { $numerator }
    .title = Numerator and denominator the wrong way round
    .label = the part stands before `/`
    .limit = declared here: this is the part
    .help = if the ratio is the wrong way round write `{ $meant }`
    .help-limit = if the limit is the wrong way round remove `không quá { $numerator }` from the declaration of { $denominator }, then add `không quá { $denominator }` to that of { $numerator }
    .why = In a percentage the part comes first and the whole second. Here the second is declared to be at most the first, so the share is never below 100%: either the ratio or the limit is the wrong way round.
TC0316 = { $holds ->
        [always] This condition always holds
       *[never] This condition never holds
    }
    .title = A condition that always or never holds
    .label = { $holds ->
        [always] holds for all figures
       *[never] no figures fulfil it
    }
    .help = see `và`, `hoặc` and `không phải` again; `loại là xã hoặc không phải loại là xã` asks nothing, for example
    .why = A condition that every unit fulfils, or that none can, asks nothing. Usually `và` and `hoặc` were confused, or a `không phải` is too many.
TC0317 = { $name } is calculated from other indicators, so `{ $words }` cannot be said of it
    .title = What can be done about a calculated indicator
    .label = say it of what it is calculated from
    .help = remove `{ $words }` here; write it at those of its parts of which it is true
    .why = A calculated indicator moves with its parts, so only of these can be said what can be done about them.
TC0318 = { $name } is a yes/no, so `{ $words }` cannot be said of it
    .title = A yes/no neither rises nor falls
    .label = for counts and percentages only
    .help = remove `{ $words }` if the answer can turn from no to yes; otherwise write `không đổi được`
    .why = A yes/no can change in one way only, from no to yes, which need not be said. An answer about what has already happened is marked `không đổi được`.

## TC04: bands

TC0401 = No band covers the values { $range }{ $classes }
    .title = A gap between bands
    .label = not covered: { $range }
    .other = the band beside it does not reach them either
    .help = add a band for these values ({ $range }), or move the bound of one of the bands beside it
    .help-rounding = if the text works out values to { $digits } digits, write `làm tròn { $digits } chữ số` at the end of the `theo` line: values are rounded before they are held against bands
    .why = Every value that can occur must belong to exactly one band; for a value in a gap there is no basis for any points. Note that neither `dưới 95%` nor `trên 95%` includes 95%.
TC0402 = Two bands take the values { $range }{ $classes }
    .title = Overlapping bands
    .label = shares the values { $range }
    .other = with this band
    .same = this band has the very same range
    .help-same = correct the range of one of the two, or remove the superfluous band; gaps and the points of the item are looked at then
    .help = write `đến dưới` for `đến`, or `trên` for `từ`, so that each value belongs to one band
    .why = If a value belonged to two bands, a commune exactly on a bound would have two scores. `đến 98%` includes 98%, `đến dưới 98%` does not.
TC0403 = { $reason ->
        [empty] This band holds no value
        [between] This band holds no value
       *[outside] No value falls in this band: only { $range } can occur
    }
    .title = A band that is never reached
    .label = { $reason ->
        [empty] the lower bound is not below the upper
        [between] no value lies between the two bounds
       *[outside] outside the values that can occur
    }
    .help = { $reason ->
        [empty] swap the two bounds if they stand the wrong way round, or remove this band
        [between] correct a bound, or remove the row
       *[outside] mend the bound, or remove this band
    }
    .help-thousands = write `{ $meant }%` if it is a decimal: a point only parts thousands, so this bound is read as { $read }%
    .why = Usually two bounds were exchanged (from 98% to under 95%), or exceed the largest value (a part is at most 100% of its whole).
TC0404 = The points turn: { $before } and then { $points }{ $classes }
    .title = Points that turn back
    .label = turns here
    .before = the band before
    .help = look at the points of both bands; they should only rise, or only fall, with the value
    .why = Fewer points for a better value are usually a slip in the points or the bounds. If the text really says so, leave it and pass over this warning.
TC0405 = Nothing says how many points are given when { $name } is 0{ $classes }
    .title = No rule for a denominator of zero
    .label = the denominator can be 0
    .help = add a line `không phát sinh … điểm`, or declare { $name } with `ít nhất 1`
    .why = With a denominator of 0 (no child was born in the period, say) there is no ratio. Where the standard does not say what then holds, the item is undetermined: neither 0 nor full points.
TC0406 = `không phát sinh` never happens here
    .title = A rule for a denominator of zero that is not needed
    .label = never happens
    .help = remove the line: { $name } is always above 0
    .help-plain = remove the line: the item is no ratio and has no denominator
    .why = `không phát sinh` is about a ratio whose denominator can be 0. Where it cannot, the line misleads its readers.
TC0407 = Item { $item } has nothing that scores it
    .title = An item that cannot be scored
    .label = no scale
    .help = add `… điểm khi <yes/no indicator>`, or `theo …` with its bands
    .why = Every item must say when it gives points: by a yes/no answer, a percentage, a rate or a count.
TC0408 = Item { $item } is scored in two ways
    .title = An item scored twice
    .label = the second way
    .first = the first way
    .help = keep one, or make two items of it
    .why = An item is scored in one way; otherwise nobody can tell whether points are added or chosen.
TC0409 = The bound { $bound } has more digits than the rounding leaves
    .title = A bound finer than the rounding
    .label = values have { $digits } digits after the comma
    .help = write the bound with at most { $digits } digits after the comma, or round to more digits
    .why = Values are rounded before they are held against a bound, so they never fall on one with more digits. Rounded to one digit, `từ 97,95%` is the same as `từ 98%`. Such a bound is usually a slip in the bound or in the rounding.
TC0410 = A count need not be rounded
    .title = A count that is rounded
    .label = has no effect
    .help = remove this
    .why = Children, cases and events are counted in whole numbers, which rounding leaves as they are. Usually a count was taken for a percentage.
TC0411 = Rounding to { $digits } digits is not possible
    .title = Rounding to too many digits
    .label = at most { $most } digits
    .help = write 0 to { $most } digits; for exact comparison leave `làm tròn` out
    .why = Legal texts round to one or two digits after the comma. Without `làm tròn` a value is held against its bounds exactly.
TC0412 = The item has points by steps and another way beside
    .title = Two ways of giving points in one scale
    .label = the second way
    .rule = this line gives points already
    .help = keep the line `mỗi …` or `trừ …`, or keep the bands; make two items where both are meant
    .why = `mỗi … được … điểm` and `trừ … điểm cho mỗi …` give points to every value. With bands, or with another such line, a value would have two scores.
TC0413 = Points are deducted, but the item states no maximum
    .title = A deduction from a maximum that is not stated
    .label = deducted from what?
    .help = state the maximum on the line of the item, such as `mục 5.2 "…" tối đa 40 điểm`
    .why = Points are deducted from the item's maximum, so the item must state its own.
TC0414 = A step and its points must be above 0
    .title = A step of nothing
    .label = must be above 0
    .help = write a number above 0
    .why = With steps of 0 nobody knows how many there are; steps that give and take nothing leave the item with one score.
TC0415 = The step is of “{ $unit }”, which is not what is measured
    .title = A step of another unit
    .label = not the unit of this item
    .help = write the indicator's unit: { $own }
    .help-words = write `mỗi 1 { $own } được 5 điểm, tối đa …` for points gained, `trừ 5 điểm cho mỗi 1 { $own }` for points taken off: behind a step only its unit is written, no other words
    .help-other = write `{ $own }` if the item counts { $own }; if it should count { $unit }, use another indicator in the line `theo`
    .help-none = leave the unit out and write only { $own }
    .why = `mỗi 10 trẻ em` has a meaning only where children are counted. Another unit usually means that a wrong indicator was chosen, or that a count was taken for a percentage.
TC0416 = Too many steps: the maximum takes { $most } or more
    .title = Too many steps
    .label = too small for the maximum
    .help = write a larger step, such as `mỗi 1%` for `mỗi 0,001%`, with points to match
    .why = Each step is a level of points that somebody must be able to explain. So many usually mean a slip in the points of a step.
TC0417 = { $case ->
        [back] { $what } { $number } comes after { $what } { $before }
       *[gap] { $what } { $number } follows { $what } { $before }: { $several ->
            [yes] { $missing } to { $last }
           *[no] { $missing }
        } left out
    }
    .title = Numbers that leave one out or go back
    .label = { $case ->
        [back] out of order
       *[gap] { $several ->
            [yes] { $missing } to { $last }
           *[no] { $missing }
        } left out
    }
    .before = comes before it
    .help = see whether a { $what } was lost in copying; if the text is so, leave it
    .why = The numbers of a legal text usually follow each other. One left out usually means that something was lost in copying, and where points still add up nothing else tells.

## TC05: sums

TC0501 = The items of criterion { $criterion } add up to { $sum } points, not { $max }
    .title = Items that do not add up to their criterion
    .label = the items add up to { $sum }
    .help = correct the criterion's maximum, or look for an item that is missing, superfluous or wrong
    .why = A criterion's maximum is the sum of its items' largest points. Where they differ, a figure was copied wrongly or an item was lost.
TC0502 = The criteria add up to { $sum } points, not { $total }
    .title = Criteria that do not add up to the total
    .label = the criteria add up to { $sum }
    .help = correct the total, or look for a criterion that is missing, superfluous or wrong
    .why = The standard's total is the sum of its criteria's maxima. Where they differ, a criterion was copied wrongly or lost.
TC0503 = Item { $item } gives { $points } points, above its maximum of { $max }
    .title = Points above the item's maximum
    .label = at most { $max }
    .help = correct these points, or the item's maximum
    .why = No row of an item may give more than the item's maximum, not even where nothing occurred; otherwise a commune could exceed the total.
TC0504 = Criterion { $criterion } has no items
    .title = A criterion without items
    .label = no items
    .help = add at least one item
    .why = A criterion without items always scores 0, and no commune could be recognised.
TC0505 = The standard does not state its total
    .title = No total
    .label = `tổng điểm …` is missing
    .help = add a line such as `tổng điểm 1.000`
    .why = The total is there to be compared with: the criteria's maxima must add up to it, and no threshold may exceed it.
TC0506 = Item { $item } states a maximum of { $max } points, but its best row gives { $points }
    .title = A maximum that no row reaches
    .label = no row gives { $max }
    .help = correct the item's maximum, or look for a row that is missing or wrong
    .why = If the best row gives less than the stated maximum, no commune can ever reach it, nor the standard's total.

## TC06: recognition

TC0601 = The class “{ $name }” has no threshold
    .title = A class without a threshold
    .label = no threshold
    .help = add to `công nhận khi`: `tổng điểm từ … trở lên với { $name }`
    .why = Every commune belongs to one class and is held against that class's threshold. Without one nothing can be decided.
TC0602 = The threshold of { $threshold } points is above the total of { $total }
    .title = A threshold above the total
    .label = no commune can reach it
    .total = the total stands here
    .help = correct the threshold, or the total
    .why = With a threshold above the total no commune could be recognised, even with full points.
TC0603 = The standard does not say when a commune is recognised
    .title = No conditions of recognition
    .label = `công nhận khi` is missing
    .help = add a block `công nhận khi` with its conditions
    .why = Without conditions points can be given, but no verdict.
TC0604 = Some commune may belong to no class
    .title = No class for the rest
    .label = the last class must take the rest
    .help = add a last class with `các đơn vị còn lại`
    .why = Classes are tried in order and the first that matches holds. The last must take all the rest, so that no commune is left out.
TC0605 = The class “{ $name }” stands after the one that takes the rest
    .title = A class after the rest
    .label = no commune gets here
    .rest = this class takes all the rest
    .help = move this class up
    .why = Classes are tried in order. After `các đơn vị còn lại` no commune is left, so a class behind it is never used.
TC0606 = { $stated } criteria are stated, but the standard has { $criteria }
    .title = A count of criteria that does not match
    .label = there are { $criteria }
    .help = correct the number, or look for a criterion that is missing or superfluous
    .why = `đạt cả … tiêu chí` states the number of the standard's criteria. A difference means that one was lost in copying.
TC0607 = This condition is stated already
    .title = A condition stated twice
    .label = the second time
    .first = stated here
    .help = remove one of the two
    .why = Each condition is stated once; with two thresholds for one class nobody can tell which holds.
TC0608 = The standard has no criteria
    .title = No criteria
    .label = no criteria
    .help = add at least one block `tiêu chí`
    .why = Without criteria there is nothing to score.
TC0609 = A commune can belong to class { $name } and to a class before it: { $earlier }
    .title = Classes that share communes
    .label = takes only what the classes above leave
    .help = write this class before { $first } if a commune of both should be in { $name }; if not, it belongs to the one that stands first
    .help-amendment = write `bổ sung nhóm { $name } "…" trước nhóm { $first } khi …` if a commune of both should be in { $name }; if the order is right, write `trước nhóm` and the name of the class that comes right after { $name }
    .why = Classes are tried from above, and a commune belongs to the first whose condition it meets. Where two share communes, the threshold of these hangs on the order, and a class that was added last may take none of them.

## TC07: sources

TC0701 = Criterion { $criterion } has figures without a source (items { $items })
    .title = Figures without a source
    .label = no source
    .help = add `căn cứ "…"` below the criterion or below each item
    .why = Every figure must say where in the text it comes from, so that whoever scores can answer for it. A source given for a criterion holds for its items.
TC0702 = A figure not compared with the official text
    .title = Figures not compared with the official text
    .label = not compared
    .help = compare it with the official text, then write `đối chiếu theo "…"`
    .why = The mark `chưa đối chiếu` says that nobody has compared the figure with the official text. Results that rest on it are for information only, and every report says how many such figures it used. `check --official` refuses a file that has any, or figures without a source.
TC0703 = The standard does not name its legal text
    .title = No legal text
    .label = `văn bản …` is missing
    .help = add a line such as `văn bản "Quyết định số 06/QĐ-TTg của Thủ tướng Chính phủ"`
    .why = Whoever reads a result needs to know which legal text it rests on.
TC0704 = { $what } does not say where it comes from
    .title = Figures and conditions without a source
    .label = no source
    .also = and here
    .help = write at the end of the line `căn cứ "…"`, `đối chiếu theo "…"` or `suy ra từ "…"`; where nobody has compared it yet, `chưa đối chiếu`
    .why = Every figure and condition must say where it comes from; where nothing is written, nobody knows whether it has been compared. `check --official` refuses a file that has any such.

# Which figure has no source.
figure-kind-total = { $count ->
    [1] The total
   *[other] { $count } totals
}
figure-kind-max = { $count ->
    [1] This maximum
   *[other] { $count } maximums
}
figure-kind-value = { $count ->
    [1] This value
   *[other] { $count } values
}
figure-kind-row = { $count ->
    [1] This row
   *[other] { $count } rows
}
figure-kind-condition = { $count ->
    [1] This condition of recognition
   *[other] { $count } conditions of recognition
}
figure-kind-threshold = { $count ->
    [1] This threshold
   *[other] { $count } thresholds
}
