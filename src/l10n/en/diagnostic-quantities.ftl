### Checks of conditions, of calculated indicators and of comparisons with the previous period.

unit-points = { $number ->
    [one] {" "}percentage point
   *[other] {" "}percentage points
}
range-no-rise = no rise
range-no-fall = no fall

## TC02: names

TC0210 = “{ $name }” is calculated from itself
    .title = A calculation that goes round in a circle
    .label = calculated from itself
    .help = correct the calculation so that in the end everything in it is a reported figure
    .why = An indicator that is a sum or difference must rest on figures that units report. If A is calculated from B and B from A, there is no number to begin with.
TC0211 = An example cannot give “{ $name }”: it is calculated from other indicators
    .title = An example gives what is calculated
    .label = calculated, not reported
    .declared = calculated as declared here
    .help = leave it out; give the figures that it is calculated from
    .why = Units do not report a calculated indicator, so an example cannot give it either. If it gave another value than the calculation, nobody could tell what the example proves.

## TC03: units

TC0310 = The attribute “{ $name }” cannot be compared with a bound
    .title = An attribute compared like a number
    .label = an attribute, not a number
    .help = write `{ $name } là …` with one of the attribute's values, or compare an indicator
    .why = Only counts and percentages can be above or below a bound. An attribute says what a unit is, such as a commune or a ward, so it can only be one of its values or not.
TC0311 = { $passes ->
        [all] Every value of “{ $name }” passes this comparison
       *[none] No value of “{ $name }” passes this comparison
    }
    .title = A comparison that tells nothing apart
    .label = { $passes ->
        [all] always true
       *[none] always false
    }
    .help = correct the bound, or leave the comparison out; values that it can have: { $range }
    .why = A comparison that is always true asks for nothing, and with one that is always false no unit gets the points. Usually the bound is mistyped, or the indicator's limits are not declared rightly.
TC0312 = “{ $name }” is a sum or difference of unlike things
    .title = Unlike things added or taken away
    .label = of another unit than “{ $name }”
    .term = the unit of this figure
    .sum = the unit of the result
    .help = add and take away only indicators of the same unit as the result
    .help-flag = declare the unit of the figures in it: a yes/no cannot be a sum
    .why = Children added to cases, or a count to a percentage, give a number that means nothing. The result and every figure of a calculation must be of one unit.
TC0313 = { $case ->
        [percent] The rise or fall of a percentage is in percentage points, not in %
        [missing] “điểm phần trăm” is missing after this bound
        [relative] A rate of growth or decline is in %, not in percentage points
        [unmoved] “không tăng” fits only a measure of rises, “không giảm” only one of falls
       *[points] Nothing is measured in percentage points here
    }
    .title = Percentage points taken for per cent
    .label = { $case ->
        [missing] “điểm phần trăm” is missing
        [unmoved] does not fit the `theo` line
       *[other] of another unit
    }
    .help = write `{ $bound } điểm phần trăm`; if the text counts in per cent of the previous period, write `theo tốc độ tăng …` or `theo tốc độ giảm …`
    .help-relative = write % after the bound; if the text counts in percentage points, write `theo mức tăng …` or `theo mức giảm …`
    .help-points = write the bound without “điểm phần trăm”
    .help-unmoved = write `không tăng` below `theo mức tăng …` or `theo tốc độ tăng …`, and `không giảm` below `theo mức giảm …` or `theo tốc độ giảm …`
    .why = From 80% to 84% is a rise of 4 percentage points, but one of 5% on the previous period. The two ways give different results, so a bound must say which it means.

## TC08: data files

data-term = “{ $name }” { $value }
data-sum = { $before } { $sign } { $term }

TC0845 = “{ $name }” is calculated from other indicators and not read from data files
    .title = A column of a calculated indicator
    .help = leave the column out; the figure is calculated as the standard says
    .why = Read and calculated as well, one indicator would have two figures, and they may differ. Only the figures behind it are read from data files.
TC0846 = { $breaks ->
        [negative] “{ $name }” comes out below zero: { $sum } = { $value }
        [least] “{ $name }” comes out as { $sum } = { $value }, below its least, { $limit }
       *[most] “{ $name }” comes out as { $sum } = { $value }, above { $limit }
    }
    .title = A calculated result that cannot be
    .help = check the figures of the calculation; until then the result counts as missing
    .help-both = { TC0816.help-both }
    .why = A whole less a part of it cannot be below zero, and a result must keep its declared limits as reported figures must. One of the reported figures is wrong; while it is not known which, no result is right, and a wrong one never becomes points.
TC0847 = “{ $commune }” has figures of the previous period but none of this one
    .title = Previous figures of a unit that this period does not have
    .help = if the unit was renamed, given another code or merged, give its previous figures under this period's code and name
    .why = Previous figures are matched with this period's by code, or by name, district and province. Those of a unit that is not found are not used, and the unit of this period that they belong to may be undetermined for it.
TC0848 = No figures of the previous period for “{ $commune }”
    .title = A commune that the files of the previous period do not have
    .help = if its name or code has changed, or communes were merged, give the previous figures under this period's code and name
    .why = What is compared with the previous period needs the figures of both. Without them the item is undetermined, unless what is missing could not decide anything.
TC0895 = { $count ->
        [1] This figure cannot be, whatever is missing: { $figures }
       *[other] These figures cannot be together, whatever is missing: { $figures }
    }
    .title = Figures that contradict each other, whatever is missing
    .help = check each: nothing tells which is wrong, so none of them is used
    .help-both = { TC0816.help-both }
    .why =
        The standard declares how indicators are calculated and what limits them. No two of these figures contradict each other, but together they do, whatever is missing: 70 children in crèches and 50 in nursery schools cannot be part of 100 children.
        Nothing tells which is wrong, so these count as missing until they are mended.
