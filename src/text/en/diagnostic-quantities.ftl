### Checks of conditions, of calculated indicators and of comparisons with the previous period.

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
    .help = values that it can have: { $range }; correct the bound, or leave the comparison out
    .why = A comparison that is always true asks for nothing, and with one that is always false no unit gets the points. Usually the bound is mistyped, or the indicator's limits are not declared rightly.
